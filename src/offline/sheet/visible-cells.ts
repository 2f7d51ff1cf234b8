import {
  type CellLook,
  type CellValue,
  formatAt,
  type Range,
  rowAt,
  type Sheet,
  type Span,
  textAt,
  type Workbook,
} from "../../core/index";
import type { Geometry } from "./geometry";

/** One cell as it is drawn: what it says, its format, and the cells it covers. */
export interface VisibleCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly value: CellValue;
  readonly format: number;
  /** The cell itself, or all that it was merged with. */
  readonly range: Range;
  /** The last column a long text goes on over; its own where it does not. */
  readonly textTo: number;
  /** Borders of a merged cell that its other cells have. */
  readonly edges?: CellLook["border"];
}

/** How far left of the window a text may begin that still reaches into it. */
const REACH = 12;

/** The cells of one row that have something to draw between these columns, merged ones left out. */
export function cellsInRow(
  workbook: Workbook,
  sheet: Sheet,
  { merges, columns }: Geometry,
  row: number,
  { from, to }: Span,
): readonly VisibleCell[] {
  const found = rowAt(sheet, row);
  if (!found) return [];
  const first = Math.max(found.start, from - REACH);
  const last = Math.min(found.start + found.values.length - 1, to);
  const cells: VisibleCell[] = [];
  for (let column = first; column <= last; column++) {
    const at = column - found.start;
    const value = found.values[at] ?? null;
    const format = found.formats?.[at] ?? 0;
    if (value === null && format === 0) continue;
    if (columns.sizeOf(column) === 0 || merges.at(row, column)) continue;
    const text = textAt(workbook, sheet, row, column);
    const right = text === "" ? column : spillsTo(workbook, found, merges, row, column, format, value);
    if (right < from) continue;
    const range = { top: row, left: column, bottom: row, right: column };
    cells.push({ row, column, text, value, format, range, textTo: right });
  }
  return cells;
}

/** A text longer than its cell goes on over the empty cells to its right. How long it is, is the drawing's affair. */
function spillsTo(
  { formats }: Workbook,
  found: { readonly start: number; readonly values: readonly CellValue[] },
  merges: Geometry["merges"],
  row: number,
  column: number,
  format: number,
  value: CellValue,
): number {
  const { horizontal = "left", wrap, rotation, vertical } = formats[format]?.look ?? {};
  const spills = typeof value === "string" && horizontal === "left" && !wrap && rotation === undefined;
  if (!spills || vertical === "justify") return column;
  let right = column;
  while (right < column + REACH && found.values[right + 1 - found.start] == null && !merges.at(row, right + 1)) right++;
  return right;
}

/** Merged cells that reach into this part, each whole, wherever it begins. */
export function mergedCells(
  workbook: Workbook,
  sheet: Sheet,
  { merges }: Geometry,
  rows: Span,
  columns: Span,
): readonly VisibleCell[] {
  return merges
    .inRows(rows.from, rows.to)
    .filter(({ left, right }) => left <= columns.to && right >= columns.from)
    .map((range) => {
      const found = rowAt(sheet, range.top);
      const at = range.left - (found?.start ?? 0);
      return {
        row: range.top,
        column: range.left,
        text: textAt(workbook, sheet, range.top, range.left),
        value: found?.values[at] ?? null,
        format: found?.formats?.[at] ?? 0,
        range,
        textTo: range.right,
        edges: edgesOf(workbook, sheet, range),
      };
    });
}

function edgesOf(workbook: Workbook, sheet: Sheet, { top, left, bottom, right }: Range): CellLook["border"] {
  const border = (row: number, column: number) => formatAt(workbook, sheet, row, column).look?.border;
  const first = border(top, left);
  const [last, low] = [border(top, right)?.right, border(bottom, left)?.bottom];
  return { ...first, ...(last && { right: last }), ...(low && { bottom: low }) };
}
