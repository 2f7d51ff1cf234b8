import type { Range } from "./workbook";

/** One cell of a workbook, counted from 0. */
export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** 0 → "A", 26 → "AA". */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** "A" → 0, "aa" → 26. */
export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** "E3", with the row as people count it. */
export function cellName(at: { readonly row: number; readonly column: number }): string {
  return columnName(at.column) + String(at.row + 1);
}

/** "A3:H8"; one cell alone is "A3". */
export function rangeName(range: Range): string {
  const first = cellName({ row: range.top, column: range.left });
  const last = cellName({ row: range.bottom, column: range.right });
  return first === last ? first : `${first}:${last}`;
}

/** "B3" or "$B$3" as a position; undefined for anything else or outside Excel's grid. */
export function parseCellName(text: string): { row: number; column: number } | undefined {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(text);
  if (!match) return undefined;
  const row = Number(match[2]) - 1;
  const column = columnIndex(match[1] ?? "");
  return row < MAX_ROWS && column < MAX_COLUMNS ? { row, column } : undefined;
}

/** "A1:B2", "A1", "A:C" or "2:5" as a rectangle; undefined for anything else. */
export function parseRangeName(text: string): Range | undefined {
  const [first = "", second = first, ...more] = text.split(":");
  if (more.length > 0) return undefined;
  const a = parseCellName(first);
  const b = parseCellName(second);
  if (a && b) return rangeOfCorners(a, b);
  const columns = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/.exec(text);
  if (columns) {
    const corners = [columnIndex(columns[1] ?? ""), columnIndex(columns[2] ?? "")] as const;
    if (Math.max(...corners) >= MAX_COLUMNS) return undefined;
    return { top: 0, bottom: MAX_ROWS - 1, left: Math.min(...corners), right: Math.max(...corners) };
  }
  const rows = /^\$?([1-9]\d{0,6}):\$?([1-9]\d{0,6})$/.exec(text);
  if (rows) {
    const corners = [Number(rows[1]) - 1, Number(rows[2]) - 1] as const;
    if (Math.max(...corners) >= MAX_ROWS) return undefined;
    return { top: Math.min(...corners), bottom: Math.max(...corners), left: 0, right: MAX_COLUMNS - 1 };
  }
  return undefined;
}

export function rangeOfCorners(
  a: { readonly row: number; readonly column: number },
  b: { readonly row: number; readonly column: number },
): Range {
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  };
}

export function contains(range: Range, row: number, column: number): boolean {
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
}

export function overlaps(a: Range, b: Range): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

/** What two rectangles have in common. */
export function overlapOf(a: Range, b: Range): Range | undefined {
  if (!overlaps(a, b)) return undefined;
  return {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
}
