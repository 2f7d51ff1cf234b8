import type { Grid } from "./grid";
import { findHeadStretches } from "./find-header";
import type { HeadReader } from "./head-reader";

/** Blank rows that may stand inside a table; more of them end it. */
const WIDEST_BLANK = 2;

export interface Columns {
  readonly left: number;
  readonly right: number;
}

/**
 * The rows below a header that may belong to it: down to the next header over the same columns, or to a gap of blank
 * rows. What the rows are (records, section heads, footnotes) is seen when they are read.
 */
export function roughBody(
  grid: Grid,
  firstRow: number,
  columns: Columns,
  heads: HeadReader,
): { from: number; to: number } {
  let last = firstRow - 1;
  for (let row = firstRow; row <= grid.bounds.bottom; row++) {
    if (isBlankRow(grid, row, columns)) {
      if (row - last > WIDEST_BLANK) break;
      continue;
    }
    if (startsHeader(grid, row, columns, heads)) break;
    last = row;
  }
  return { from: firstRow, to: last };
}

export function isBlankRow(grid: Grid, row: number, columns: Columns): boolean {
  for (let column = columns.left; column <= columns.right; column++) {
    if (!grid.isBlank(row, column)) return false;
    // A cell merged from above fills the row even though nothing starts in it.
    const merge = grid.merge(row, column);
    if (merge && merge.top < row && merge.left === column && !grid.isBlank(merge.top, merge.left)) return false;
  }
  return true;
}

function startsHeader(grid: Grid, row: number, columns: Columns, heads: HeadReader): boolean {
  // Most rows hold numbers and are done with here, without reading a single text.
  for (let column = columns.left; column <= columns.right; column++) {
    const value = grid.value(row, column);
    if (typeof value === "number" && (value < 1900 || value > 2200)) return false;
  }
  return findHeadStretches(grid, row, heads).some(
    (stretch) => stretch.left <= columns.right && stretch.right >= columns.left,
  );
}
