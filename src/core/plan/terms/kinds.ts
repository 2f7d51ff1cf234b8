import type { Term } from "./term";

/** What an indicator hangs on. */
export const KINDS = {
  "goal-target": {
    ja: "数値目標",
    en: "goal target",
    also: ["成果指標"],
    meaning: "基本目標（ビジョン）に置かれた目標です。",
  },
  kpi: {
    ja: "KPI",
    en: "KPI",
    also: ["重要業績評価指標", "重要業績評価指標（KPI）", "重要業績評価指数", "重要業績評価指数（KPI）"],
    meaning: "施策に置かれた重要業績評価指標です。",
  },
  project: {
    ja: "事業指標",
    en: "project indicator",
    also: ["活動指標", "事業KPI", "事業のKPI"],
    meaning: "個々の事業に置かれた指標です。",
  },
} as const satisfies Record<string, Term>;

export type KindName = keyof typeof KINDS;
export const KIND_NAMES = Object.keys(KINDS) as [KindName, ...KindName[]];
