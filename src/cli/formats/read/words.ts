import type { LayoutName, OtherKind } from "../../../core/index";
import type { Sentence } from "../../language";

export const LAYOUTS: Readonly<Record<LayoutName, Sentence>> = {
  "single-rows": { ja: "1行1指標", en: "one row an indicator" },
  "paired-rows": { ja: "目標値と実績値の2行組", en: "target and actual rows" },
  "triple-rows": { ja: "目標・実績・達成率の3行組", en: "target, actual and rate rows" },
  "year-groups": { ja: "年度ごとに目標と実績が並ぶ表", en: "target and actual side by side" },
  "years-down": { ja: "年度が縦に並ぶ表", en: "years downwards" },
  long: { ja: "縦持ち（1行1値）", en: "long (one value a row)" },
};

export const KINDS: Readonly<Record<OtherKind, Sentence>> = {
  budget: { ja: "予算・金額の一覧", en: "budget list" },
  trend: { ja: "年度推移の表", en: "trend table" },
  "nested-projects": { ja: "取組（事業）の一覧", en: "project list" },
  figures: { ja: "数値の表", en: "table of figures" },
};

export const HEADS = {
  indicator: { ja: "指標", en: "Indicator" },
  unit: { ja: "単位", en: "Unit" },
  baseline: { ja: "基準値", en: "Baseline" },
  target: { ja: "目標", en: "Target" },
  actual: { ja: "実績", en: "Actual" },
  rate: { ja: "達成率", en: "Rate" },
} as const satisfies Record<string, Sentence>;

export const STAGES = {
  interim: { ja: "中間", en: "interim " },
  final: { ja: "最終", en: "final " },
} as const satisfies Record<string, Sentence>;
