import type { Range } from "../../core";
import type { BookSheet } from "../book";
import { fail } from "./excel-error";

/** On a protected sheet only cells that are not locked can be written. */
export function refuseLocked(
  sheet: BookSheet,
  cells: Iterable<{ readonly row: number; readonly column: number }>,
): void {
  if (!sheet.isProtected) return;
  for (const { row, column } of cells)
    if (sheet.format(row, column).locked)
      fail("AccessDenied", "You can't perform this operation: the sheet is protected and a cell is locked.");
}

/** Whatever else is done to a protected sheet: formats, rows and columns, filters, conditional formats. */
export function refuseProtected(sheet: BookSheet): void {
  if (sheet.isProtected) fail("AccessDenied");
}

/** A part of a merged area other than its first cell holds nothing. */
export function isCovered(merges: readonly Range[], row: number, column: number): boolean {
  return merges.some(
    ({ top, left, bottom, right }) =>
      row >= top && row <= bottom && column >= left && column <= right && !(row === top && column === left),
  );
}
