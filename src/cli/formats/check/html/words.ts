import type { Sentence } from "../../../language";

export const WORDS = {
  title: { ja: "KPI表の検証結果", en: "Findings in the KPI tables" },
  file: { ja: "ファイル", en: "File" },
  tables: { ja: "KPI表", en: "KPI tables" },
  indicators: { ja: "指標", en: "Indicators" },
  accepted: { ja: "承認済み", en: "Accepted" },
  total: { ja: "合計", en: "Total" },
  severity: { ja: "区分", en: "Severity" },
  cell: { ja: "セル", en: "Cell" },
  indicator: { ja: "指標（担当課）", en: "Indicator (department)" },
  finding: { ja: "指摘", en: "Finding" },
  fix: { ja: "修正案：", en: "Proposed fix: " },
  related: { ja: "関連セル：", en: "Related cells: " },
  none: { ja: "指摘はありません。", en: "No findings." },
  noTables: {
    ja: "KPI表が見つからなかったため、検証していません。",
    en: "No KPI table was found; nothing was checked.",
  },
  unread: { ja: "読めなかったファイル", en: "Files that could not be read" },
  rules: { ja: "規則の説明", en: "The rules" },
  rule: { ja: "規則", en: "Rule" },
  department: { ja: "担当課", en: "Department" },
  all: { ja: "すべて", en: "All" },
  noDepartment: { ja: "（記載なし）", en: "(none)" },
  shown: { ja: "件を表示", en: "shown" },
  toRule: { ja: "規則の説明へ", en: "to the rule" },
} as const satisfies Record<string, Sentence>;
