import { shortYear } from "../../plan/lookup/era";

export type ListColumn =
  | {
      readonly kind:
        | "number"
        | "goal"
        | "measure"
        | "name"
        | "department"
        | "unit"
        | "baseline"
        | "target"
        | "year"
        | "rate"
        | "method"
        | "rating"
        | "spark"
        | "trend"
        | "remark"
        | "goal-number"
        | "department-number"
        | "key";
    }
  | { readonly kind: "actual" | "rating-of"; readonly year: number };

export interface PlacedListColumn {
  readonly column: ListColumn;
  readonly head: string;
  readonly width: number;
  /** Numbers and keys that formulas stand on: hidden, not printed. */
  readonly hidden?: true;
}

export function listColumns(years: readonly number[], sparklines: boolean): readonly PlacedListColumn[] {
  return [
    { column: { kind: "number" }, head: "番号", width: 6 },
    { column: { kind: "goal" }, head: "基本目標", width: 20 },
    { column: { kind: "measure" }, head: "施策", width: 18 },
    { column: { kind: "name" }, head: "指標", width: 30 },
    { column: { kind: "department" }, head: "担当課", width: 13 },
    { column: { kind: "unit" }, head: "単位", width: 7 },
    { column: { kind: "baseline" }, head: "基準値", width: 11 },
    { column: { kind: "target" }, head: "目標値", width: 11 },
    ...years.map((year): PlacedListColumn => ({
      column: { kind: "actual", year },
      head: `実績値\n${shortYear(year)}`,
      width: 11,
    })),
    { column: { kind: "year" }, head: "評価\n年度", width: 7 },
    { column: { kind: "rate" }, head: "達成率", width: 12 },
    { column: { kind: "method" }, head: "計算方法", width: 10 },
    { column: { kind: "rating" }, head: "評価", width: 12.5 },
    ...(sparklines && years.length > 1 ? [{ column: { kind: "spark" }, head: "推移", width: 11 } as const] : []),
    { column: { kind: "trend" }, head: "傾向", width: 9 },
    { column: { kind: "remark" }, head: "備考", width: 28 },
    ...(years.length > 1 ? years : []).map((year): PlacedListColumn => ({
      column: { kind: "rating-of", year },
      head: `評価\n${shortYear(year)}`,
      width: 12,
    })),
    { column: { kind: "goal-number" }, head: "目標の番号", width: 6, hidden: true },
    { column: { kind: "department-number" }, head: "担当課の番号", width: 6, hidden: true },
    { column: { kind: "key" }, head: "識別", width: 6, hidden: true },
  ];
}
