/// <reference types="office-js" />
import { columnName, type Sheet, type Span } from "../../../core/index";
import type { ColumnScale } from "../read/column-scale";
import { rangeAt } from "../read/extent";
import type { Task } from "../trips";

const SET_BYTES = 600;
const LIST_LENGTH = 8000;

export function* putLayout(object: Excel.Worksheet, sheet: Sheet, { toPoints }: ColumnScale): Task<void> {
  const { layout, hiddenRows, hiddenColumns } = sheet;
  for (const { columns, width } of layout?.columnWidths ?? []) {
    yield SET_BYTES;
    object.getRange(columnsName(columns)).format.columnWidth = toPoints(width);
  }
  for (const [height, rows] of rowsByHeight(layout?.rowHeights ?? [])) {
    for (const list of rows) {
      yield SET_BYTES + list.length;
      object.getRanges(list).format.rowHeight = height;
    }
  }
  for (const span of hiddenRows) {
    yield SET_BYTES;
    object.getRange(rowsName(span)).rowHidden = true;
  }
  for (const span of hiddenColumns) {
    yield SET_BYTES;
    object.getRange(columnsName(span)).columnHidden = true;
  }
  yield 4 * SET_BYTES;
  object.showGridlines = layout?.showGridLines ?? true;
  object.tabColor = layout?.tabColor === undefined ? "" : `#${layout.tabColor}`;
  if (layout?.autoFilter) object.autoFilter.apply(rangeAt(object, layout.autoFilter));
  if (layout?.frozenAt) freeze(object, layout.frozenAt);
}

function freeze(object: Excel.Worksheet, { row, column }: { readonly row: number; readonly column: number }): void {
  if (row > 0 && column > 0) object.freezePanes.freezeAt(object.getRangeByIndexes(0, 0, row, column));
  else if (row > 0) object.freezePanes.freezeRows(row);
  else if (column > 0) object.freezePanes.freezeColumns(column);
}

/** Rows of one height in lists that Excel takes. */
function rowsByHeight(
  heights: readonly { readonly rows: Span; readonly height: number }[],
): ReadonlyMap<number, readonly string[]> {
  const lists = new Map<number, string[]>();
  for (const { rows, height } of heights) {
    const found = lists.get(height) ?? [];
    const last = found.at(-1);
    const name = rowsName(rows);
    if (last !== undefined && last.length + name.length < LIST_LENGTH) found[found.length - 1] = `${last},${name}`;
    else found.push(name);
    lists.set(height, found);
  }
  return lists;
}

function rowsName({ from, to }: Span): string {
  return `${String(from + 1)}:${String(to + 1)}`;
}

function columnsName({ from, to }: Span): string {
  return `${columnName(from)}:${columnName(to)}`;
}
