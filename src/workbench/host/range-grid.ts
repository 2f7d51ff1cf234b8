import type { CellFormat, Range } from "../../core";
import type { BookSheet } from "../book";
import { dimensionsOf } from "./dimensions";
import { fail } from "./excel-error";
import type { OneRange } from "./targets";

/** Beyond this Excel gives back null instead of cells. */
const MOST_CELLS = 5_000_000;

/** One entry for each cell of a range, row by row; null where Excel would not give so many. */
export function readGrid<V>({ range, sheet }: OneRange, read: (row: number, column: number, of: BookSheet) => V) {
  const { rows, columns, isWhole } = dimensionsOf(range);
  if (isWhole || rows * columns > MOST_CELLS) return null;
  return Array.from({ length: rows }, (_row, down) =>
    Array.from({ length: columns }, (_column, right) => read(range.top + down, range.left + right, sheet)),
  );
}

/** One entry for each cell, or one for all of them. An entry of null leaves its cell alone. */
export function spreadGrid(range: Range, given: unknown): readonly { row: number; column: number; entry: unknown }[] {
  const { rows, columns } = dimensionsOf(range);
  if (rows * columns > MOST_CELLS) fail("InvalidArgument");
  const isGrid = Array.isArray(given);
  if (isGrid) checkShape(given, rows, columns);
  const result: { row: number; column: number; entry: unknown }[] = [];
  for (let down = 0; down < rows; down++)
    for (let right = 0; right < columns; right++) {
      const entry: unknown = isGrid ? (given as unknown[][])[down]?.[right] : given;
      if (entry !== null && entry !== undefined)
        result.push({ row: range.top + down, column: range.left + right, entry });
    }
  return result;
}

export function checkShape(given: readonly unknown[], rows: number, columns: number): void {
  const fits = given.length === rows && given.every((row) => Array.isArray(row) && row.length === columns);
  if (!fits)
    fail(
      "InvalidArgument",
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
}

/** What all cells have in common; null where they differ, as Excel has it. */
export function common<V>(values: Iterable<V>): V | null {
  let first: V | undefined;
  let isFirst = true;
  for (const value of values) {
    if (!isFirst && value !== first) return null;
    first = value;
    isFirst = false;
  }
  return first ?? null;
}

export type Look = (format: CellFormat) => CellFormat;
