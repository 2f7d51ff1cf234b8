/// <reference types="office-js" />
import type { Range } from "../../../core/index";
import type { Task } from "../trips";

/** Formats alone can blow up what Excel calls used: to the last row, once somebody coloured a whole column. */
const FREE_CELLS = 50_000;
const MOST_BLOW_UP = 8;
/** What a sheet may hold before it is taken for a runaway. */
const MOST_CELLS = 30_000_000;
const PARTS = "rowIndex,columnIndex,rowCount,columnCount,cellCount";

/** The rectangle that is read of a sheet; null for an empty one. */
export function* findExtent(sheet: Excel.Worksheet): Task<Range | null> {
  const used = sheet.getUsedRangeOrNullObject(false).load(PARTS);
  const filled = sheet.getUsedRangeOrNullObject(true).load(PARTS);
  yield "answer";
  if (used.isNullObject) return null;
  const cells = filled.isNullObject ? 0 : sizeOf(filled);
  const isBlownUp = sizeOf(used) > Math.max(FREE_CELLS, cells * MOST_BLOW_UP);
  if (!isBlownUp) return rectangleOf(used);
  return filled.isNullObject || cells > MOST_CELLS ? null : rectangleOf(filled);
}

/** Above two thousand million, Excel says -1. */
function sizeOf({ cellCount }: Excel.Range): number {
  return cellCount < 0 ? Infinity : cellCount;
}

export function rectangleOf(range: Excel.Range): Range {
  const { rowIndex: top, columnIndex: left, rowCount, columnCount } = range;
  return { top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 };
}

export function rangeAt(sheet: Excel.Worksheet, { top, left, bottom, right }: Range): Excel.Range {
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}
