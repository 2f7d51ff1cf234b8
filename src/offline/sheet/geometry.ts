import { type CellFormat, MAX_COLUMNS, MAX_ROWS, type Range, type Sheet, type Workbook } from "../../core/index";
import { Axis } from "./axis";
import { MergeIndex } from "./merge-index";

/** Everything about where the cells of a sheet stand. */
export interface Geometry {
  readonly rows: Axis;
  readonly columns: Axis;
  readonly merges: MergeIndex;
  /** Rows above and columns left of here stay in view. */
  readonly frozen: { readonly row: number; readonly column: number };
}

/** A little of the empty paper around, as in Excel, so that the end of a table is seen to be its end. */
const MARGIN = { rows: 20, columns: 4 };
const LEAST = { rows: 40, columns: 14 };

const USUAL_WIDTH = 8.38;
const DIGIT = 8;
const PADDING = 5;
const PIXELS_A_POINT = 4 / 3;

export function geometryOf({ formats }: Workbook, sheet: Sheet, showHidden: boolean): Geometry {
  const used = usedRange(sheet);
  const { columnWidths = [], rowHeights = [], frozenAt = { row: 0, column: 0 } } = sheet.layout ?? {};
  return {
    rows: new Axis(
      Math.min(MAX_ROWS, Math.max(LEAST.rows, used.bottom + 1 + MARGIN.rows)),
      usualHeight(formats[0]),
      rowHeights.map(({ rows, height }) => ({ span: rows, size: Math.round(height * PIXELS_A_POINT) })),
      showHidden ? [] : sheet.hiddenRows,
    ),
    columns: new Axis(
      Math.min(MAX_COLUMNS, Math.max(LEAST.columns, used.right + 1 + MARGIN.columns)),
      pixelsOf(USUAL_WIDTH),
      columnWidths.map(({ columns, width }) => ({ span: columns, size: pixelsOf(width) })),
      showHidden ? [] : sheet.hiddenColumns,
    ),
    merges: new MergeIndex(sheet.merges),
    frozen: frozenAt,
  };
}

function pixelsOf(characters: number): number {
  return Math.round(characters * DIGIT + PADDING);
}

/** 游ゴシック needs tall rows, the older fonts do not. */
function usualHeight(normal: CellFormat | undefined): number {
  const { name = "游ゴシック", size = 11 } = normal?.look?.font ?? {};
  return Math.round(size * (/^(?:游|Yu )/u.test(name) ? 1.7 : 1.23) * PIXELS_A_POINT);
}

/** Where cells, merges and notes end. A merge over whole rows or columns is no use of all of them. */
function usedRange(sheet: Sheet): { readonly bottom: number; readonly right: number } {
  let bottom = sheet.rows.at(-1)?.index ?? 0;
  let right = 0;
  for (const { start, values } of sheet.rows) right = Math.max(right, start + values.length - 1);
  for (const { row, column } of sheet.notes) {
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  for (const merge of sheet.merges) {
    if (merge.bottom < MAX_ROWS - 1) bottom = Math.max(bottom, merge.bottom);
    if (merge.right < MAX_COLUMNS - 1) right = Math.max(right, merge.right);
  }
  return { bottom, right };
}

/** The place of a range on the paper. */
export function boxOf({ rows, columns }: Pick<Geometry, "rows" | "columns">, { top, left, bottom, right }: Range): Box {
  const x = columns.startOf(left);
  const y = rows.startOf(top);
  return { x, y, width: columns.startOf(right + 1) - x, height: rows.startOf(bottom + 1) - y };
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
