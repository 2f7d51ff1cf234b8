import { cellName, rangeName, type KpiTable, type OtherTable, type Skipped, type Tables } from "../../../core/index";
import type { Language } from "../../language";
import { oneLine } from "../align";
import { styleFor } from "../style";
import { fit } from "../width";
import { wrap } from "../wrap";
import { kpiTableLines, type Look } from "./kpi-table";
import { KINDS, LAYOUTS } from "./words";

export interface PrettyOptions {
  readonly language: Language;
  readonly useColor: boolean;
  /** Width of the terminal; undefined for a file or a pipe. */
  readonly width: number | undefined;
}

/** What a page takes, and what still reads well on a very wide terminal. */
const USUAL_WIDTH = 110;
const NARROWEST = 60;
const WIDEST = 160;

/** `read` for people: table by table, with the cells each value was read from. */
export function readPretty(file: string, { tables, otherTables, skipped }: Tables, options: PrettyOptions): string {
  const { language, useColor } = options;
  const width = Math.min(WIDEST, Math.max(NARROWEST, options.width ?? USUAL_WIDTH));
  const look: Look = { language, width, style: styleFor(useColor) };
  const count = tables.reduce((sum, table) => sum + table.indicators.length, 0);
  const ja = language === "ja";
  const lines = [
    look.style.bold(oneLine(file)) +
      (ja ? `　KPI表 ${tables.length}・指標 ${count}` : `: ${tables.length} KPI tables, ${count} indicators`),
    ...tables.flatMap((table) => ["", ...tableLines(table, look)]),
    ...(otherTables.length > 0 ? ["", ...otherTables.map((table) => otherLine(table, look))] : []),
  ];
  // A sheet whose other tables are listed above needs no further word.
  const unread = skipped.filter(({ sheet, range }) => range || !otherTables.some((table) => table.sheet === sheet));
  if (unread.length > 0) lines.push("", ja ? "KPI表として読み取らなかったところ" : "Not read as KPI tables");
  for (const one of unread) lines.push(...skippedLines(one, look));
  return `${lines.join("\n")}\n\n`;
}

function tableLines(table: KpiTable, look: Look): readonly string[] {
  const { goal, measure } = table.context;
  const context = [goal, measure].flatMap((label) => (label ? [oneLine(label.text)] : [])).join(" ＞ ");
  const layout = LAYOUTS[table.layout][look.language];
  // With goal and measure named, the caption adds nothing a reader needs.
  const caption = table.caption && context === "" ? `　${oneLine(table.caption.text)}` : "";
  return [
    look.style.bold(`■ ${oneLine(table.sheet)} ${rangeName(table.range)}`) + bracketed(layout, look.language) + caption,
    ...(context === "" ? [] : [`  ${look.style.faint(fit(context, look.width - 2))}`]),
    ...kpiTableLines(table, look),
    ...table.doubts.flatMap(({ at, why }) => hanging(`  ？ ${cellName(at)} `, why, look)),
  ];
}

function otherLine(table: OtherTable, { language, width }: Look): string {
  const count = language === "ja" ? `、${table.rows.length}行` : `, ${table.rows.length} rows`;
  const what = bracketed(KINDS[table.kind][language] + count, language);
  const caption = table.caption ? ` ${oneLine(table.caption.text)}` : "";
  return fit(`□ ${oneLine(table.sheet)} ${rangeName(table.range)}${what}${caption}`, width);
}

function skippedLines({ sheet, range, why }: Skipped, look: Look): readonly string[] {
  return hanging(`  ${oneLine(sheet)}${range ? ` ${rangeName(range)}` : ""}：`, why, look);
}

function bracketed(text: string, language: Language): string {
  return language === "ja" ? `（${text}）` : ` (${text})`;
}

/** A long sentence behind a short word, its further lines set in. */
function hanging(start: string, text: string, { width }: Look): readonly string[] {
  const [first = "", ...rest] = wrap(start.trimStart() + oneLine(text), width - 4);
  return [`  ${first}`, ...rest.map((line) => `    ${line}`)];
}
