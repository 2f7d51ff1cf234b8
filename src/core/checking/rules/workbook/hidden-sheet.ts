import { type CellRef, groupRule } from "../../rule";

export const hiddenSheet = groupRule<
  "workbook/hidden-sheet",
  { readonly sheet: string; readonly indicators: number },
  { readonly at: CellRef; readonly indicators: number }
>({
  id: "workbook/hidden-sheet",
  severity: "info",
  title: { ja: "非表示シートのKPI表", en: "A hidden sheet with KPI tables" },
  messages: {
    ja: ({ sheet, indicators }) =>
      `非表示のシート「${sheet}」にKPI表（指標${String(indicators)}件）があります。必要なシートか確かめ、不要なら削除してください。`,
    en: ({ sheet, indicators }) =>
      `The hidden sheet "${sheet}" holds KPI tables (${String(indicators)} indicators). Delete it if nobody needs it.`,
  },
  why: {
    ja: "古い値の残った非表示シートが、そのまま公開されることがあります。",
    en: "Hidden sheets with old values get published unnoticed.",
  },
  mending: {
    ja: "再表示して内容を確かめ、不要なら削除します。",
    en: "Show it, look at it, delete it if it is not needed.",
  },
  examples: { bad: "非表示のシート「旧」にKPI表", good: "シート「旧」を削除" },
  gather(source, tell) {
    if (source.kind !== "table" || source.sheet.visibility === "visible") return;
    const { sheet, range, indicators } = source.table;
    tell(sheet, { at: { sheet, row: range.top, column: range.left }, indicators: indicators.length });
  },
  judge(entries, report) {
    const [first] = entries;
    if (!first) return;
    const indicators = entries.reduce((sum, entry) => sum + entry.indicators, 0);
    report({ at: first.at, data: { sheet: first.at.sheet, indicators } });
  },
});
