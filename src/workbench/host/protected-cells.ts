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

/** Whatever else is done to a protected sheet, unless its protection allows it. */
export function refuseProtected(sheet: BookSheet, allowedBy?: string): void {
  const isAllowed = allowedBy !== undefined && sheet.protectionOptions[allowedBy] === true;
  if (sheet.isProtected && !isAllowed) fail("AccessDenied");
}
