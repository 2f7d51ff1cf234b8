import { FOOTNOTE } from "./head-words";
import type { Grid } from "./grid";
import { findHeadStretches } from "./find-stretches";
import type { HeaderBlock } from "./header-block";
import { announcesValues } from "./row-items";
import type { HeadReader } from "./head-reader";

/** Blank rows that may stand inside a table; more of them end it. */
const WIDEST_BLANK = 2;
/** Longer texts are sentences. */
const LONGEST_WORD = 24;

/**
 * The rows below a header that may belong to it: down to the next header over the same columns, to a gap of blank
 * rows, or to a block of prose. What the rows are (records, section heads, footnotes) is seen when they are read.
 */
export function roughBody(grid: Grid, block: HeaderBlock, heads: HeadReader): { from: number; to: number } {
  const from = block.bottom + 1;
  const roles = headedColumns(block);
  let last = from - 1;
  for (let row = from; row <= grid.bounds.bottom; row++) {
    if (isBlankRow(grid, row, block)) {
      if (row - last > WIDEST_BLANK) break;
      continue;
    }
    if (startsHeader(grid, row, block, heads) || isProseRow(grid, row, roles)) break;
    last = row;
  }
  return { from, to: last };
}

interface HeadedColumns {
  readonly values: readonly number[];
  /** Columns without a head of their own, where no sentences are to be expected. */
  readonly bare: readonly number[];
}

function headedColumns(block: HeaderBlock): HeadedColumns {
  const isValue = (column: HeaderBlock["columns"][number]): boolean =>
    column.heads.some((head) => announcesValues(head.head) || head.head?.kind === "rate");
  return {
    values: block.columns.filter(isValue).map((column) => column.column),
    bare: block.columns
      .filter(
        (column) =>
          !isValue(column) && column.heads.every((head) => head.head?.kind === undefined && !head.reachesBody),
      )
      .map((column) => column.column),
  };
}

/** Sentences below a table: no number where numbers stand, and prose where no head announces any. */
function isProseRow(grid: Grid, row: number, { values, bare }: HeadedColumns): boolean {
  if (values.some((column) => !grid.isBlank(row, column))) return false;
  return bare.some((column) => {
    const text = grid.text(row, column);
    return (text.length > LONGEST_WORD || text.includes("。")) && !FOOTNOTE.test(text);
  });
}

function isBlankRow(grid: Grid, row: number, columns: { left: number; right: number }): boolean {
  for (let column = columns.left; column <= columns.right; column++) {
    if (!grid.isBlank(row, column)) return false;
    // A cell merged from above fills the row even though nothing starts in it.
    const merge = grid.merge(row, column);
    if (merge && merge.top < row && merge.left === column && !grid.isBlank(merge.top, merge.left)) return false;
  }
  return true;
}

function startsHeader(grid: Grid, row: number, columns: { left: number; right: number }, heads: HeadReader): boolean {
  // Most rows hold numbers and are done with here, without reading a single text.
  for (let column = columns.left; column <= columns.right; column++) {
    // A number that is no year, not even a date shown as one.
    if (typeof grid.value(row, column) === "number" && !heads.read(grid.face(row, column))) return false;
  }
  return findHeadStretches(grid, row, heads, true).some(
    (stretch) => stretch.left <= columns.right && stretch.right >= columns.left,
  );
}
