import type { DraftSheet } from "../../workbook/draft-sheet";
import type { CellFormat, SheetLayout } from "../../workbook/workbook";

/** 游ゴシック stands 18.75 points tall at size 11; the older fonts leave some air. */
const LINE = 18;
const LEAST = 20;
const PADDING = 2;
/** Excel's own limit is 409. */
const MOST = 400;

/**
 * Heights for rows whose texts wrap: programs measure a row only when somebody types into it, and a row of the
 * standard height would hide what it says. An estimate, a little generous: fonts differ.
 */
export function rowHeights(
  cells: DraftSheet,
  widths: readonly number[],
  firstRow: number,
  /** Over how many rows a cell stretches, where it is merged with those below. */
  rowsOf: (row: number, column: number) => number = () => 1,
): NonNullable<SheetLayout["rowHeights"]> {
  const { formats } = cells.palette;
  return cells
    .rows()
    .filter(({ index }) => index >= firstRow)
    .map(({ index, start, values, formats: ids }) => {
      const lines = values.map((value, at) =>
        typeof value === "string" && wraps(formats[ids?.[at] ?? 0])
          ? Math.ceil(linesOf(value, widths[start + at] ?? 8) / rowsOf(index, start + at))
          : 1,
      );
      const height = Math.min(MOST, Math.max(LEAST, Math.max(1, ...lines) * LINE + PADDING));
      return { rows: { from: index, to: index }, height };
    });
}

/** Lines a text takes in a column so many figures wide. */
export function linesOf(text: string, width: number): number {
  const room = Math.max(2, width - 1.5);
  return text.split(/\r?\n/u).reduce((lines, line) => lines + Math.max(1, Math.ceil(widthOf(line) / room)), 0);
}

function wraps(format: CellFormat | undefined): boolean {
  return format?.look?.wrap === true;
}

/** In figures: a full-width letter takes two. */
function widthOf(text: string): number {
  let width = 0;
  for (const letter of text) width += (letter.codePointAt(0) ?? 0) < 0x300 ? 1.05 : 2.05;
  return width;
}
