/// <reference types="office-js" />
import { MAX_COLUMNS, MAX_ROWS, type Range, type Span } from "../../../core/index";
import type { Task } from "../trips";

export interface Hidden {
  readonly hiddenRows: readonly Span[];
  readonly hiddenColumns: readonly Span[];
}

const LINE_BYTES = 20;

/**
 * Rows and columns that are hidden. A stretch answers for all of its lines together; only where they differ each is
 * asked. Beyond the cells in use they count only where all are hidden: who hides the rest of a sheet hides all of it.
 */
export function* findHidden(sheet: Excel.Worksheet, extent: Range | null): Task<Hidden> {
  const bottom = extent?.bottom ?? -1;
  const right = extent?.right ?? -1;
  const rows = extent && sheet.getRangeByIndexes(0, 0, bottom + 1, 1).load("rowHidden");
  const columns = extent && sheet.getRangeByIndexes(0, 0, 1, right + 1).load("columnHidden");
  const below = bottom + 1 < MAX_ROWS ? sheet.getRangeByIndexes(bottom + 1, 0, MAX_ROWS - bottom - 1, 1) : null;
  const beside = right + 1 < MAX_COLUMNS ? sheet.getRangeByIndexes(0, right + 1, 1, MAX_COLUMNS - right - 1) : null;
  below?.load("rowHidden");
  beside?.load("columnHidden");
  yield "answer";
  const rowStates = rows && (rows.rowHidden as boolean | null);
  const columnStates = columns && (columns.columnHidden as boolean | null);
  let eachRow: OfficeExtension.ClientResult<Excel.RowProperties[]> | undefined;
  let eachColumn: OfficeExtension.ClientResult<Excel.ColumnProperties[]> | undefined;
  if (rows && rowStates === null) {
    yield (bottom + 1) * LINE_BYTES;
    eachRow = rows.getRowProperties({ rowHidden: true });
  }
  if (columns && columnStates === null) eachColumn = columns.getColumnProperties({ columnHidden: true });
  if (eachRow || eachColumn) yield "answer";
  return {
    hiddenRows: spansOf(
      eachRow ? eachRow.value.map(({ rowHidden }) => rowHidden === true) : [],
      rowStates === true ? bottom + 1 : 0,
      below?.rowHidden === true ? { from: bottom + 1, to: MAX_ROWS - 1 } : undefined,
    ),
    hiddenColumns: spansOf(
      eachColumn ? eachColumn.value.map(({ columnHidden }) => columnHidden === true) : [],
      columnStates === true ? right + 1 : 0,
      beside?.columnHidden === true ? { from: right + 1, to: MAX_COLUMNS - 1 } : undefined,
    ),
  };
}

/** Lines told one by one, or the first `all` of them hidden together, and the rest of the sheet. */
function spansOf(each: readonly boolean[], all: number, rest: Span | undefined): readonly Span[] {
  const spans: { from: number; to: number }[] = all > 0 ? [{ from: 0, to: all - 1 }] : [];
  const add = (from: number, to: number) => {
    const last = spans.at(-1);
    if (last?.to === from - 1) last.to = to;
    else spans.push({ from, to });
  };
  each.forEach((isHidden, at) => {
    if (isHidden) add(at, at);
  });
  if (rest) add(rest.from, rest.to);
  return spans;
}
