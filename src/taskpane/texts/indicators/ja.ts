import type { IndicatorOrder } from "../../state/list-indicators";

export interface IndicatorsTexts {
  readonly title: string;
  readonly list: string;
  readonly noneTitle: string;
  readonly noMatch: string;
  readonly clear: string;
  readonly search: string;
  readonly filters: string;
  readonly goal: string;
  readonly department: string;
  readonly rating: string;
  readonly all: string;
  readonly order: string;
  readonly orders: Readonly<Record<IndicatorOrder, string>>;
  count(shown: number, all: number): string;
  readonly baseline: string;
  readonly target: string;
  readonly actual: string;
  readonly blank: string;
  readonly noTrend: string;
  trend(points: string): string;
  point(year: string, target: string | null, actual: string | null): string;
}

export const JA: IndicatorsTexts = {
  title: "指標一覧",
  list: "指標の一覧",
  noneTitle: "指標がありません",
  noMatch: "条件に合う指標はありません。",
  clear: "条件をすべて外す",
  search: "指標名・担当課などで探す",
  filters: "絞り込み",
  goal: "基本目標",
  department: "担当課",
  rating: "評価",
  all: "すべて",
  order: "並び順",
  orders: {
    table: "表の順",
    name: "指標名",
    "rate-up": "達成率の低い順",
    "rate-down": "達成率の高い順",
    rating: "評価の低い順",
    department: "担当課",
  },
  count: (shown, all) =>
    shown === all
      ? `${all.toLocaleString("ja-JP")}指標`
      : `${all.toLocaleString("ja-JP")}指標のうち${shown.toLocaleString("ja-JP")}指標`,
  baseline: "基準",
  target: "目標",
  actual: "実績",
  blank: "―",
  noTrend: "推移を描ける値がありません",
  trend: (points) => `目標と実績の推移：${points}`,
  point: (year, target, actual) =>
    [year, actual === null ? "" : `実績${actual}`, target === null ? "" : `目標${target}`].filter(Boolean).join(" "),
};
