import { MAX_COLUMNS, MAX_ROWS } from "../../workbook/address";

/** A cell that a formula names on its own sheet, and where in the formula it stands. */
export interface ScannedRef {
  readonly start: number;
  readonly end: number;
  readonly row: number;
  readonly column: number;
  readonly fixedRow: boolean;
  readonly fixedColumn: boolean;
}

/**
 * Shows the cells of its own sheet that a formula names, one by one (a range gives its two corners). Strings and cells
 * of other sheets are passed over whole, so that "A1" and 'R6'!A1 are never taken for own cells; LOG10( and A1B are
 * names.
 *
 * By hand, as every rate of a workbook is read so more than once: a regular expression, which must look behind and
 * ahead for all this, took many times as long.
 */
export function scanRefs(formula: string, see: (ref: ScannedRef) => void): void {
  let before: number = OTHER;
  for (let at = 0; at < formula.length;) {
    const kind = kindAt(formula, at);
    const passed = endOfString(formula, at) ?? endOfOtherSheet(formula, at, kind, before);
    const ref = passed === undefined && before !== WORD && before !== DOLLAR ? refAt(formula, at) : undefined;
    if (ref && isInGrid(ref)) see(ref);
    const end = passed ?? ref?.end;
    before = end === undefined ? kind : kindAt(formula, end - 1);
    at = end ?? at + lengthAt(formula, at);
  }
}

/** The formula with every own cell said otherwise; strings and other sheets' cells stay as they are. */
export function rewriteRefs(formula: string, say: (ref: ScannedRef) => string): string {
  let said = "";
  let from = 0;
  scanRefs(formula, (ref) => {
    said += formula.slice(from, ref.start) + say(ref);
    from = ref.end;
  });
  return said + formula.slice(from);
}

/** What tells a name from a cell: letters, digits, _ and . go on a name; [ and ] only one of another sheet or book. */
const OTHER = 0;
const WORD = 1;
const BRACKET = 2;
const DOLLAR = 3;

const KINDS: readonly number[] = Array.from({ length: 128 }, (_, code) => {
  const text = String.fromCharCode(code);
  if (/[\w.]/.test(text)) return WORD;
  if (text === "[" || text === "]") return BRACKET;
  return text === "$" ? DOLLAR : OTHER;
});

function kindAt(formula: string, at: number): number {
  const code = formula.charCodeAt(at);
  if (code < 128) return KINDS[code] ?? OTHER;
  // Behind the end stands nothing; beyond ASCII is asked for seldom.
  const point = formula.codePointAt(at);
  return point !== undefined && /[\p{L}\p{N}]/u.test(String.fromCodePoint(point)) ? WORD : OTHER;
}

/** 𠮷 is one letter in two places. */
function lengthAt(formula: string, at: number): number {
  return (formula.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

const QUOTE = 0x22;
const APOSTROPHE = 0x27;

/** Doubled quotes stand for one. Where no quote closes the string, the last one that could does. */
function endOfString(formula: string, start: number): number | undefined {
  if (formula.charCodeAt(start) !== QUOTE) return undefined;
  let last: number | undefined;
  for (let at = start + 1; at < formula.length; at++) {
    if (formula.charCodeAt(at) !== QUOTE) continue;
    if (formula.charCodeAt(at + 1) !== QUOTE) return at + 1;
    last = ++at;
  }
  return last;
}

/** Behind 総括!B3, '4-1 総括'!$B$3:$B$5 or [1]R6!B3. */
function endOfOtherSheet(formula: string, at: number, kind: number, before: number): number | undefined {
  let end: number | undefined;
  if (formula.charCodeAt(at) === APOSTROPHE) end = endOfQuotedName(formula, at);
  else if (isNamed(kind) && !isNamed(before)) end = endOfName(formula, at);
  if (end === undefined || formula[end] !== "!") return undefined;
  const first = endOfCell(formula, end + 1);
  if (first === undefined || formula[first] !== ":") return first;
  return endOfCell(formula, first + 1) ?? first;
}

function isNamed(kind: number): boolean {
  return kind === WORD || kind === BRACKET;
}

function endOfName(formula: string, start: number): number {
  let at = start;
  while (at < formula.length && isNamed(kindAt(formula, at))) at += lengthAt(formula, at);
  return at;
}

/** Doubled apostrophes stand for one; a name has one character at least. */
function endOfQuotedName(formula: string, start: number): number | undefined {
  for (let at = start + 1; at < formula.length; at++) {
    if (formula.charCodeAt(at) !== APOSTROPHE) continue;
    if (formula.charCodeAt(at + 1) === APOSTROPHE) at++;
    else return at > start + 1 ? at + 1 : undefined;
  }
  return undefined;
}

/** Behind a cell of another sheet, whatever follows it. */
function endOfCell(formula: string, start: number): number | undefined {
  const letters = start + (kindAt(formula, start) === DOLLAR ? 1 : 0);
  let at = letters;
  while (at < letters + 3 && isCapital(formula.charCodeAt(at))) at++;
  if (at === letters) return undefined;
  const digits = at + (kindAt(formula, at) === DOLLAR ? 1 : 0);
  at = digits;
  while (isDigit(formula.charCodeAt(at))) at++;
  return at > digits ? at : undefined;
}

function refAt(formula: string, start: number): ScannedRef | undefined {
  const fixedColumn = kindAt(formula, start) === DOLLAR;
  const letters = start + (fixedColumn ? 1 : 0);
  let at = letters;
  let column = 0;
  for (let code = formula.charCodeAt(at); isCapital(code); code = formula.charCodeAt(++at))
    column = column * 26 + code - 64;
  if (at === letters || at > letters + 3) return undefined;
  const fixedRow = kindAt(formula, at) === DOLLAR;
  const digits = at + (fixedRow ? 1 : 0);
  at = digits;
  let row = 0;
  for (let code = formula.charCodeAt(at); isDigit(code); code = formula.charCodeAt(++at)) row = row * 10 + code - 48;
  if (at === digits || at > digits + 7 || goesOn(formula, at)) return undefined;
  const isRow = formula[digits] !== "0";
  return { start, end: at, row: isRow ? row - 1 : -1, column: column - 1, fixedRow, fixedColumn };
}

/** A1B and A1! are names, LOG10( a function. */
function goesOn(formula: string, at: number): boolean {
  return at < formula.length && (kindAt(formula, at) === WORD || formula[at] === "(" || formula[at] === "!");
}

function isInGrid({ row, column }: ScannedRef): boolean {
  return row >= 0 && row < MAX_ROWS && column < MAX_COLUMNS;
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
