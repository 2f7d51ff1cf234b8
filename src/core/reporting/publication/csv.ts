import type { PublishedTable, PublishedValue } from "./publication";

const BOM = "\ufeff";
const NEEDS_QUOTES = /[",\r\n]/u;

/**
 * A spreadsheet takes text that begins so for a formula. An apostrophe in front keeps it text; numbers stay numbers,
 * so −37 is never touched. The workbook needs no such guard: there a cell says itself that it holds text.
 */
const FORMULA_START = /^[=+\-@＝＋－＠\t\r]/u;

export function hasFormulaStart(text: string): boolean {
  return FORMULA_START.test(text);
}

/** RFC 4180, lines end in CR LF. With a BOM, without which Excel takes UTF-8 for Shift_JIS. */
export function publicationCsv(table: PublishedTable, { bom = true }: { readonly bom?: boolean } = {}): string {
  const lines = [table.columns.map(({ head }) => head), ...table.rows];
  return (bom ? BOM : "") + lines.map((line) => `${line.map(field).join(",")}\r\n`).join("");
}

function field(value: PublishedValue): string {
  if (value === null) return "";
  if (typeof value === "number") return plainNumber(value);
  const text = hasFormulaStart(value) ? `'${value}` : value;
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function plainNumber(value: number): string {
  return Object.is(value, -0) ? "0" : String(value);
}
