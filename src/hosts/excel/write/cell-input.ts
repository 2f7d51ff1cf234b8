import { type CellContent, type CellValue, type CellFormat } from "../../../core/index";

/** What is given to Excel for a cell, as if it were typed. */
export type CellInput = string | number | boolean;

export const TEXT_FORMAT = "@";

/**
 * Excel takes what it is given for something typed: 007 becomes 7, 1/2 a day in January, =1+1 two. An apostrophe in
 * front keeps a text a text; it is no part of it. Where nothing can be mistaken it is left out, for it shows in the
 * formula bar.
 */
export function inputOf({ value, formula }: Pick<CellContent, "value" | "formula">): CellInput {
  if (formula !== undefined) return `=${formula}`;
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  return typeof value === "string" && canBeMistaken(value) ? `'${value}` : value;
}

/** Digits of any width may make a number, a date or a time; the rest begins a formula, or is a word of Excel's own. */
function canBeMistaken(text: string): boolean {
  return /[\d０-９]|^\s*['=+\-@#＋－＝＠]|^\s*(true|false)\s*$/iu.test(text);
}

/** A cell of the text format takes whatever comes for a text: numbers and formulas must be put in before it. */
export function needsOpenFormat({
  value,
  formula,
}: {
  readonly value: CellValue;
  readonly formula?: string | undefined;
}): boolean {
  return formula !== undefined || (typeof value !== "string" && value !== null);
}

/** About how many bytes an input takes on the wire. */
export function bytesOf(input: CellInput | CellFormat["numberFormat"]): number {
  if (typeof input !== "string") return 20;
  let bytes = 4;
  for (let at = 0; at < input.length; at++) bytes += input.charCodeAt(at) < 0x80 ? 1 : 3;
  return bytes;
}
