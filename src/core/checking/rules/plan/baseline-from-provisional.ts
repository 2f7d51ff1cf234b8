import { plannedIndicator, sayPlanned } from "../../judging/planned";
import { indicatorRule } from "../../rule";

interface Data {
  readonly baseline: string;
}

export const baselineFromProvisional = indicatorRule<"plan/baseline-from-provisional", Data>({
  id: "plan/baseline-from-provisional",
  severity: "warning",
  title: { ja: "基準値が概算値", en: "Baseline is a provisional value" },
  messages: {
    ja: ({ baseline }) =>
      `計画の基準値 ${baseline} は概算値です。確定値が出ていれば、計画と表の基準値を改めてください。`,
    en: ({ baseline }) => `The plan's baseline ${baseline} is provisional. Replace it by the final value.`,
  },
  why: {
    ja: "概算値を基準にすると、確定値との差が達成や未達に見えることがあります。",
    en: "The gap between a provisional and a final value can look like achievement or failure.",
  },
  mending: {
    ja: "確定値に改め、計画定義の「概算」を外します。",
    en: "Enter the final value and take the mark off in the plan.",
  },
  examples: { bad: "基準値 6,766（概算）", good: "基準値 6,796" },
  check(view, report, context) {
    const planned = plannedIndicator(view, context);
    if (!planned?.baseline?.provisional) return;
    const at = view.indicator.baseline?.at ?? view.indicator.at;
    report({ at, data: { baseline: sayPlanned(planned, planned.baseline.value) } });
  },
});
