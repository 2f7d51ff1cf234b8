import type { IndicatorField, Plan, PlanField } from "../plan";
import type { Term } from "../terms/term";
import { term, text } from "./codec";
import { column, type Column } from "./column";
import { SURE } from "./columns";
import type { Json } from "./section";

const INDICATOR_FIELD_HEADS: Readonly<Record<IndicatorField, string>> = {
  name: "指標名",
  kind: "種別",
  under: "属する施策等",
  unit: "単位",
  direction: "向き",
  accumulation: "累計区分",
  since: "累計の起点",
  baseline: "基準値",
  targets: "目標",
  final: "最終目標",
  lag: "遅れ（年）",
  decimals: "小数桁",
  departments: "担当課",
  source: "出典",
  method: "計算方法",
};

const PLAN_FIELD_HEADS: Readonly<Record<PlanField, string>> = {
  title: "計画名",
  municipality: "自治体名",
  period: "計画期間",
  years: "目標・実績を置く年度",
  evaluationYear: "検証する年度",
  goals: "基本目標",
  measures: "施策",
};

const FIELD_TERMS = Object.fromEntries(
  Object.entries({ ...INDICATOR_FIELD_HEADS, ...PLAN_FIELD_HEADS }).map(([id, ja]) => [
    id,
    { ja, en: id, also: [], meaning: "" } satisfies Term,
  ]),
);

/** What a head is called whose field is still to be confirmed. */
export function headOfField(field: IndicatorField): string {
  return INDICATOR_FIELD_HEADS[field];
}

export const OPEN: readonly Column[] = [
  column("指標の識別子", "owner", text, 0, { help: "空欄なら計画全体のこと", chooseFrom: "indicators" }),
  column("そう推定した理由", "why", text, 0),
  column("確認する項目", "field", term(FIELD_TERMS), 0),
  column("確からしさ", "sure", SURE, 0),
];

export function openRecords(plan: Plan): readonly Json[] {
  return [
    ...plan.unconfirmed.map((entry) => ({ ...entry, owner: undefined })),
    ...plan.indicators.flatMap(({ id, unconfirmed }) => unconfirmed.map((entry) => ({ ...entry, owner: id }))),
  ];
}
