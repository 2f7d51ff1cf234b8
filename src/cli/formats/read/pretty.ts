import {
  cellName,
  rangeName,
  type Indicator,
  type KpiTable,
  type LayoutName,
  type OtherKind,
  type OtherTable,
  type Slot,
  type Tables,
  type YearSlot,
} from "../../../core/index";
import type { Language, Sentence } from "../../language";
import { alignTable, oneLine, type AlignedColumn } from "../align";
import { eraYear } from "../year";

const LAYOUTS: Readonly<Record<LayoutName, Sentence>> = {
  "single-rows": { ja: "1行1指標", en: "one row an indicator" },
  "paired-rows": { ja: "目標値と実績値の2行組", en: "target and actual rows" },
  "triple-rows": { ja: "目標・実績・達成率の3行組", en: "target, actual and rate rows" },
  "year-groups": { ja: "年度ごとに目標と実績が並ぶ表", en: "target and actual side by side" },
  "years-down": { ja: "年度が縦に並ぶ表", en: "years downwards" },
  long: { ja: "縦持ち（1行1値）", en: "long (one value a row)" },
};

const KINDS: Readonly<Record<OtherKind, Sentence>> = {
  budget: { ja: "予算・金額の一覧", en: "budget list" },
  trend: { ja: "年度推移の表", en: "trend table" },
  "nested-projects": { ja: "取組（事業）の一覧", en: "project list" },
  figures: { ja: "数値の表", en: "table of figures" },
};

/** `read` for people: table by table, with the cells each value was read from. */
export function readPretty(file: string, { tables, otherTables, skipped }: Tables, language: Language): string {
  const count = tables.reduce((sum, table) => sum + table.indicators.length, 0);
  const lines = [
    language === "ja"
      ? `${file}　KPI表 ${tables.length}・指標 ${count}`
      : `${file}: ${tables.length} KPI tables, ${count} indicators`,
  ];
  for (const table of tables) lines.push("", ...tableLines(table, language));
  for (const table of otherTables) lines.push("", ...otherLines(table, language));
  // A sheet whose other tables are listed above needs no further word.
  const unread = skipped.filter(({ sheet, range }) => range || !otherTables.some((table) => table.sheet === sheet));
  if (unread.length > 0)
    lines.push("", language === "ja" ? "KPI表として読み取らなかったところ" : "Not read as KPI tables");
  for (const { sheet, range, why } of unread)
    lines.push(`  ${oneLine(sheet)}${range ? ` ${rangeName(range)}` : ""}：${why}`);
  return `${lines.join("\n")}\n\n`;
}

function tableLines(table: KpiTable, language: Language): readonly string[] {
  const { goal, measure } = table.context;
  const context = [goal, measure].flatMap((label) => (label ? [oneLine(label.text)] : [])).join(" ＞ ");
  const head = `■ ${oneLine(table.sheet)} ${rangeName(table.range)}（${LAYOUTS[table.layout][language]}）`;
  const columns = [
    { head: language === "ja" ? "指標" : "Indicator", widest: 36 },
    { head: language === "ja" ? "単位" : "Unit", widest: 10 },
    ...valueColumns(table, language),
  ];
  const rows = table.indicators.map((indicator) => [
    indicator.name === "" ? `（${cellName(indicator.at)} 名前なし）` : indicator.name,
    indicator.unit?.text ?? "",
    ...valueColumns(table, language).map((column) => slotText(column.of(indicator))),
  ]);
  return [
    head,
    ...(context === "" ? [] : [`  ${context}`]),
    ...alignTable(columns, rows).map((line) => `  ${line}`),
    ...table.doubts.map(({ at, why }) => `  ？ ${cellName(at)} ${why}`),
  ];
}

interface ValueColumn extends AlignedColumn {
  of(indicator: Indicator): Slot | undefined;
}

/** The same columns for every indicator of the table: baseline, then by year target, actual and rate. */
function valueColumns(table: KpiTable, language: Language): readonly ValueColumn[] {
  const words =
    language === "ja"
      ? { b: "基準値", t: "目標", a: "実績", r: "達成率" }
      : { b: "Baseline", t: "Target", a: "Actual", r: "Rate" };
  const columns: ValueColumn[] = [];
  if (table.indicators.some((indicator) => indicator.baseline)) {
    columns.push({ head: words.b, right: true, widest: 22, of: (indicator) => indicator.baseline });
  }
  for (const [word, slots] of [
    [words.t, (indicator: Indicator) => indicator.targets],
    [words.a, (indicator: Indicator) => indicator.actuals],
    [words.r, (indicator: Indicator) => indicator.rates],
  ] as const) {
    for (const year of yearsOf(table, slots)) {
      columns.push({
        head: `${eraYear(year, language)}${word}`,
        right: true,
        widest: 22,
        of: (indicator) =>
          slots(indicator).find((slot) => slot.year === year && slot.text.trim() !== "") ??
          slots(indicator).find((slot) => slot.year === year),
      });
    }
  }
  // A year for which the whole table is still blank only widens the table.
  return columns.filter((column) =>
    table.indicators.some((indicator) => (column.of(indicator)?.text ?? "").trim() !== ""),
  );
}

function yearsOf(table: KpiTable, slots: (indicator: Indicator) => readonly YearSlot[]): readonly (number | null)[] {
  const years = new Set(table.indicators.flatMap((indicator) => slots(indicator).map(({ year }) => year)));
  return [...years].sort((a, b) => (a ?? Infinity) - (b ?? Infinity));
}

function slotText(slot: Slot | undefined): string {
  if (!slot) return "";
  const text = oneLine(slot.text);
  return text === "" ? "" : `${text} ${cellName(slot.at)}`;
}

function otherLines(table: OtherTable, language: Language): readonly string[] {
  const caption = table.caption ? ` ${oneLine(table.caption.text)}` : "";
  const count = language === "ja" ? `${table.rows.length}行` : `${table.rows.length} rows`;
  return [`□ ${oneLine(table.sheet)} ${rangeName(table.range)}（${KINDS[table.kind][language]}、${count}）${caption}`];
}
