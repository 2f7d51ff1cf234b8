import { MAX_ROWS, columnName, type CellValue, type Row, type Sheet, type Span } from "../../../core";
import type { CellTexts } from "./cell-texts";
import { element, escapeCellText, escapeText } from "./xml";

/** A span of rows is written row by row; one that runs on to the end of the sheet is not, it is the sheet's default. */
const MOST_ROWS_OF_A_SPAN = 20_000;

interface RowLook {
  height?: number;
  hidden?: boolean;
}

export interface Rows {
  readonly xml: string;
  /** All rows that are not written are hidden. */
  readonly restHidden: boolean;
}

export interface CellContext {
  readonly texts: CellTexts;
  readonly styleOf: (format: number) => number;
}

export function rowsXml(sheet: Sheet, context: CellContext): Rows {
  const looks = new Map<number, RowLook>();
  const restHiddenFrom = sheet.hiddenRows.find((span) => span.to >= MAX_ROWS - 1)?.from;
  for (const { rows, height } of sheet.layout?.rowHeights ?? []) lookFor(looks, rows, (look) => (look.height = height));
  for (const span of sheet.hiddenRows) {
    if (span.from !== restHiddenFrom) lookFor(looks, span, (look) => (look.hidden = true));
  }
  if (restHiddenFrom !== undefined) showRowsBefore(restHiddenFrom, looks);
  const rows = new Map(sheet.rows.map((row) => [row.index, row]));
  const indices = [...new Set([...rows.keys(), ...looks.keys()])].sort((a, b) => a - b);
  const parts: string[] = [];
  for (const index of indices) {
    const hiddenByDefault = restHiddenFrom !== undefined && index >= restHiddenFrom;
    const xml = rowXml(
      index,
      rows.get(index),
      { ...looks.get(index), ...(hiddenByDefault && { hidden: true }) },
      context,
    );
    if (xml !== undefined) parts.push(xml);
  }
  return { xml: parts.join(""), restHidden: restHiddenFrom !== undefined };
}

function lookFor(looks: Map<number, RowLook>, span: Span, set: (look: RowLook) => void): void {
  const end = Math.min(span.to, span.from + MOST_ROWS_OF_A_SPAN);
  for (let index = span.from; index <= end; index++) {
    const look = looks.get(index) ?? {};
    set(look);
    looks.set(index, look);
  }
}

function showRowsBefore(end: number, looks: Map<number, RowLook>): void {
  for (let index = 0; index < end; index++) if (!looks.has(index)) looks.set(index, { hidden: false });
}

function rowXml(index: number, row: Row | undefined, look: RowLook, context: CellContext): string | undefined {
  const cells: string[] = [];
  if (row) {
    for (let at = 0; at < row.values.length; at++) {
      const cell = cellXml(
        columnName(row.start + at) + String(index + 1),
        row.values[at] ?? null,
        row.formulas?.[at],
        context.styleOf(row.formats?.[at] ?? 0),
        context.texts,
      );
      if (cell) cells.push(cell);
    }
  }
  if (cells.length === 0 && look.height === undefined && look.hidden === undefined) return undefined;
  const attributes = {
    r: index + 1,
    ht: look.height,
    hidden: look.hidden || undefined,
    customHeight: look.height === undefined ? undefined : true,
  };
  return element("row", attributes, cells.join(""));
}

function cellXml(name: string, value: CellValue, formula: string | undefined, style: number, texts: CellTexts): string {
  if (value === null && formula === undefined && style === 0) return "";
  return `<c r="${name}"${style === 0 ? "" : ` s="${String(style)}"`}${contentXml(value, formula, texts)}`;
}

/** The rest of a cell's element behind its address and style: type, formula, value. */
export function contentXml(value: CellValue, formula: string | undefined, texts: CellTexts): string {
  const f = formula === undefined ? "" : `<f>${escapeCellText(formula)}</f>`;
  if (value === null) return f ? `>${f}</c>` : "/>";
  if (typeof value === "string") {
    // A text that begins with "=" stays one: only <f> makes a formula.
    return f ? ` t="str">${f}<v${keepsSpace(value)}>${escapeCellText(value)}</v></c>` : texts.cell(value);
  }
  if (typeof value === "boolean") return ` t="b">${f}<v>${value ? "1" : "0"}</v></c>`;
  if (typeof value === "object") return ` t="e">${f}<v>${escapeText(value.error)}</v></c>`;
  if (!Number.isFinite(value)) return ` t="e">${f}<v>#NUM!</v></c>`;
  return `>${f}<v>${String(value)}</v></c>`;
}

function keepsSpace(text: string): string {
  return /^\s|\s$/.test(text) ? ' xml:space="preserve"' : "";
}
