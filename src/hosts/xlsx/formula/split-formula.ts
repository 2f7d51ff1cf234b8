import { columnIndex, MAX_COLUMNS, MAX_ROWS } from "../../../core/index";

/**
 * Cuts a formula into references and everything else, as far as moving references needs it: strings, quoted sheet names,
 * brackets, functions, names, numbers and errors must come through untouched.
 */
export type Piece =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "cell"; readonly at: Corner }
  | { readonly kind: "area"; readonly from: Corner; readonly to: Corner }
  | { readonly kind: "columns"; readonly from: Line; readonly to: Line }
  | { readonly kind: "rows"; readonly from: Line; readonly to: Line };

/** One coordinate; counted from 0. */
export interface Line {
  readonly index: number;
  readonly isAbsolute: boolean;
}

export interface Corner {
  readonly column: Line;
  readonly row: Line;
}

/** What a formula is made of, longest first where one begins like another. */
const TOKEN = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"?`, // a text
    String.raw`'(?:[^']|'')*'?`, // a quoted sheet name
    String.raw`#[A-Z/0-9]+[!?]?`, // an error value
    String.raw`(?:\d+\.?\d*|\.\d+)[eE][+-]?\d+`, // a number with an exponent, whose E5 is no cell
    String.raw`[$\p{L}\p{N}_\\.?]+`, // a word: reference, name, function, sheet name or number
    String.raw`[^]`, // an operator
  ].join("|"),
  "uy",
);

const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})$/;
const COLUMN = /^(\$?)([A-Za-z]{1,3})$/;
const ROW = /^(\$?)([1-9]\d{0,6})$/;

export function splitFormula(formula: string): Piece[] {
  const tokens = tokensOf(formula);
  const pieces: Piece[] = [];
  let text = "";
  for (let index = 0; index < tokens.length;) {
    const found = referenceAt(tokens, index);
    if (found) {
      if (text !== "") pieces.push({ kind: "text", text });
      text = "";
      pieces.push(found.piece);
    } else text += tokens[index] ?? "";
    index += found?.length ?? 1;
  }
  if (text !== "") pieces.push({ kind: "text", text });
  return pieces;
}

function tokensOf(formula: string): string[] {
  const tokens: string[] = [];
  for (let at = 0; at < formula.length;) {
    TOKEN.lastIndex = at;
    const token =
      formula[at] === "[" ? formula.slice(at, endOfBrackets(formula, at)) : (TOKEN.exec(formula)?.[0] ?? "");
    if (token === "") break;
    tokens.push(token);
    at += token.length;
  }
  return tokens;
}

/** Brackets hold a file number or the columns of a table, nested; an apostrophe in them stands before a literal sign. */
function endOfBrackets(formula: string, start: number): number {
  let depth = 0;
  for (let at = start; at < formula.length; at++) {
    const sign = formula[at];
    if (sign === "'") at++;
    else if (sign === "[") depth++;
    else if (sign === "]" && --depth === 0) return at + 1;
  }
  return formula.length;
}

function referenceAt(tokens: readonly string[], index: number): { piece: Piece; length: number } | undefined {
  const first = tokens[index] ?? "";
  const second = tokens[index + 1] === ":" ? tokens[index + 2] : undefined;
  const afterRange = tokens[index + 3];
  if (second !== undefined && afterRange !== "!" && afterRange !== "(") {
    const piece = rangeOf(first, second);
    if (piece) return { piece, length: 3 };
  }
  const after = tokens[index + 1];
  // "Q1!A1" names a sheet, "LOG10(" a function, and in "Q1:Q4!A1" both are sheets.
  if (after === "!" || after === "(" || (second !== undefined && afterRange === "!")) return undefined;
  const at = parseCorner(first);
  return at && { piece: { kind: "cell", at }, length: 1 };
}

function rangeOf(first: string, second: string): Piece | undefined {
  const from = parseCorner(first);
  const to = from && parseCorner(second);
  if (from && to) return { kind: "area", from, to };
  const left = parseColumn(COLUMN.exec(first));
  const right = left && parseColumn(COLUMN.exec(second));
  if (left && right) return { kind: "columns", from: left, to: right };
  const top = parseRow(ROW.exec(first));
  const bottom = top && parseRow(ROW.exec(second));
  return top && bottom && { kind: "rows", from: top, to: bottom };
}

function parseCorner(word: string): Corner | undefined {
  const match = CELL.exec(word);
  const column = match && parseColumn([word, match[1] ?? "", match[2] ?? ""]);
  const row = match && parseRow([word, match[3] ?? "", match[4] ?? ""]);
  return column && row ? { column, row } : undefined;
}

function parseColumn(match: readonly string[] | null): Line | undefined {
  if (!match) return undefined;
  const index = columnIndex(match[2] ?? "");
  return index < MAX_COLUMNS ? { index, isAbsolute: match[1] === "$" } : undefined;
}

function parseRow(match: readonly string[] | null): Line | undefined {
  const index = Number(match?.[2]);
  return match && index <= MAX_ROWS ? { index: index - 1, isAbsolute: match[1] === "$" } : undefined;
}
