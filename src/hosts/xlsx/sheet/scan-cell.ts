import { AMPERSAND, EQUALS, GT, LT, QUOTE, SLASH, SPACE } from "../xml/signs";

/** What the `t` of a cell says its value is. */
export const NUMBER = 0;
export const SHARED = 1;
export const BOOLEAN = 2;
export const ERROR = 3;
export const STRING = 4;
export const INLINE = 5;
export const DATE = 6;

/** Places of the pieces of one cell; one object is used again for every cell. */
export interface PlainCell {
  /** -1 when the cell does not say where it stands. */
  column: number;
  row: number;
  style: number;
  type: number;
  /** An empty range when there is no value. */
  valueStart: number;
  valueEnd: number;
  formulaStart: number;
  formulaEnd: number;
  /** The value of up to 15 digits, computed on the way; -1 when the bytes must be looked at again. */
  number: number;
}

const POWERS = Array.from({ length: 16 }, (_, exponent) => 10 ** exponent);

const LOWER_B = 98;
const LOWER_C = 99;
const LOWER_E = 101;
const LOWER_F = 102;
const LOWER_N = 110;
const LOWER_R = 114;
const LOWER_S = 115;
const LOWER_T = 116;
const LOWER_V = 118;

/**
 * The fast path: reads a cell as Excel and nearly every program writes it, `<c r="B3" s="4" t="s"><f>…</f><v>…</v></c>`,
 * and returns where the next one begins. For anything unusual (other attributes, shared formulas, entities, prefixes,
 * inline strings, the end of the bytes) it returns -1 and the XML scanner reads the cell instead, so this function may
 * be as narrow as it likes; it only must never accept what it does not fully understand.
 */
export function scanPlainCell(bytes: Uint8Array, start: number, cell: PlainCell): number {
  if (bytes[start] !== LT || bytes[start + 1] !== LOWER_C || bytes[start + 2] !== SPACE) return -1;
  let at = start + 3;
  if (bytes[at] !== LOWER_R || bytes[at + 1] !== EQUALS || bytes[at + 2] !== QUOTE) return -1;
  at += 3;
  let column = 0;
  let byte = bytes[at] as number;
  for (; byte >= 65 && byte <= 90; byte = bytes[++at] as number) column = column * 26 + byte - 64;
  let row = 0;
  const digits = at;
  for (; byte >= 48 && byte <= 57; byte = bytes[++at] as number) row = row * 10 + byte - 48;
  if (byte !== QUOTE || column === 0 || column > 16384 || at - digits > 7) return -1;
  cell.column = column - 1;
  cell.row = row - 1;
  cell.style = 0;
  cell.type = NUMBER;
  byte = bytes[++at] as number;
  let last = 0;
  let before = 0;
  while (byte === SPACE) {
    const name = bytes[at + 1] as number;
    // An attribute that stands twice is left to the scanner, which refuses it.
    if (bytes[at + 2] !== EQUALS || bytes[at + 3] !== QUOTE || name === last || name === before) return -1;
    before = last;
    last = name;
    at += 4;
    byte = bytes[at] as number;
    if (name === LOWER_S) {
      let style = 0;
      const first = at;
      for (; byte >= 48 && byte <= 57; byte = bytes[++at] as number) style = style * 10 + byte - 48;
      if (byte !== QUOTE || at === first || at - first > 6) return -1;
      cell.style = style;
    } else if (name === LOWER_T) {
      if (byte === LOWER_S && bytes[at + 1] === QUOTE) cell.type = SHARED;
      else if (byte === LOWER_N && bytes[at + 1] === QUOTE) cell.type = NUMBER;
      else if (byte === LOWER_B && bytes[at + 1] === QUOTE) cell.type = BOOLEAN;
      else if (byte === LOWER_E && bytes[at + 1] === QUOTE) cell.type = ERROR;
      else if (byte === LOWER_S && bytes[at + 1] === LOWER_T && bytes[at + 2] === LOWER_R && bytes[at + 3] === QUOTE) {
        cell.type = STRING;
        at += 2;
      } else return -1;
      at++;
    } else return -1;
    byte = bytes[++at] as number;
  }
  cell.valueStart = cell.valueEnd = cell.formulaStart = cell.formulaEnd = 0;
  if (byte === SLASH) return bytes[at + 1] === GT ? at + 2 : -1;
  if (byte !== GT || bytes[at + 1] !== LT) return -1;
  at += 2;
  if (bytes[at] === LOWER_F) {
    at = scanElement(bytes, at + 1, LOWER_F);
    if (at < 0) return -1;
    cell.formulaStart = scannedStart;
    cell.formulaEnd = scannedEnd;
    if (bytes[at++] !== LT) return -1;
  }
  if (bytes[at] === LOWER_V) {
    at = scanNumber(bytes, at + 1, cell);
    if (at < 0) return -1;
    cell.valueStart = scannedStart;
    cell.valueEnd = scannedEnd;
    if (bytes[at++] !== LT) return -1;
  }
  if (bytes[at] !== SLASH || bytes[at + 1] !== LOWER_C || bytes[at + 2] !== GT) return -1;
  return at + 3;
}

/**
 * Behind "<v": most values are short unsigned numbers, so they are computed while their end is looked for. With up to 15
 * digits both the digits and the power of ten are exact, and one division rounds as the standard demands.
 */
function scanNumber(bytes: Uint8Array, start: number, cell: PlainCell): number {
  cell.number = -1;
  let at = start + 1;
  let digits = 0;
  let point = 0;
  let byte = bytes[at] as number;
  for (; ; byte = bytes[++at] as number) {
    if (byte >= 48 && byte <= 57) digits = digits * 10 + byte - 48;
    else if (byte === 46 && point === 0) point = at;
    else break;
  }
  const length = at - start - 1;
  // A value of 16 characters has at most 15 digits and a point.
  if (byte === LT && length > 0 && (length < 16 || (length === 16 && point > 0)) && !(length === 1 && point > 0))
    cell.number = point > 0 ? digits / (POWERS[at - point - 1] as number) : digits;
  return scanElement(bytes, start, LOWER_V, at);
}

let scannedStart = 0;
let scannedEnd = 0;

/** Behind "<v": reads ">text</v>" without entities, and returns where it ends. */
function scanElement(bytes: Uint8Array, start: number, name: number, from = start + 1): number {
  if (bytes[start] !== GT) return -1;
  let at = from;
  scannedStart = start + 1;
  let byte = bytes[at] as number;
  // Beyond the end of the bytes every comparison is false, so the length must be looked at, too.
  while (byte !== LT) {
    if (byte === AMPERSAND || at >= bytes.length) return -1;
    byte = bytes[++at] as number;
  }
  scannedEnd = at;
  if (bytes[at + 1] !== SLASH || bytes[at + 2] !== name || bytes[at + 3] !== GT) return -1;
  return at + 4;
}
