import type { PlanPreset } from "./jobs/desk";

/** Plans that come with the program, each loaded when it is asked for. */
export const PRESETS: readonly PlanPreset[] = [
  {
    title: "人吉市 第3期まち・ひと・しごと創生総合戦略（令和6〜9年度）",
    load: async () => (await import("../../assets/plans/hitoyoshi-3.json")).default,
  },
  {
    title: "熊本市 しごと・ひと・まち創生総合戦略（平成27〜令和元年度）",
    load: async () => (await import("../../assets/plans/kumamoto-1.json")).default,
  },
  {
    title: "熊本市 第2期しごと・ひと・まち創生総合戦略（令和2〜5年度）",
    load: async () => (await import("../../assets/plans/kumamoto-2.json")).default,
  },
  {
    title: "熊本市 第8次総合計画 令和6年度アクションプラン（案）",
    load: async () => (await import("../../assets/plans/kumamoto-action-r6.json")).default,
  },
];

/** The PC's clock as "2026-11-20T14:02". */
export function now(clock: Date = new Date()): string {
  const two = (part: number) => String(part).padStart(2, "0");
  const day = [clock.getFullYear(), two(clock.getMonth() + 1), two(clock.getDate())].join("-");
  return `${day}T${two(clock.getHours())}:${two(clock.getMinutes())}`;
}
