import type { Sheet, Workbook } from "../../core";

/**
 * Three looks at one workbook: what the file says, what the book said when it was opened, and what the book says now.
 * The first two may differ, for the book does not hold everything; what counts as changed is what differs between the
 * last two.
 */
export interface Versions {
  readonly file: Workbook;
  readonly start: Workbook;
  readonly now: Workbook;
}

/** The same for a sheet that is there in all three. */
export interface SheetVersions {
  readonly file: Sheet;
  readonly start: Sheet;
  readonly now: Sheet;
}

export function same(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
