import type { CellRef } from "../address";
import { formatAt, rowAt, valueAt } from "../cells";
import type { CellContent, CellEdit } from "../edit";
import type { Sheet, Workbook } from "../workbook";

/** What a cell holds now, as an edit remembers it. */
export function contentAt(workbook: Workbook, sheet: Sheet, row: number, column: number): CellContent {
  const found = rowAt(sheet, row);
  const at = column - (found?.start ?? 0);
  const formula = found?.formulas?.[at];
  const text = found?.texts?.[at];
  return {
    value: valueAt(sheet, row, column),
    ...(formula !== undefined && { formula }),
    numberFormat: formatAt(workbook, sheet, row, column).numberFormat,
    ...(text !== undefined && { text }),
  };
}

/** Changes a cell; what is left out stays: its number format, or a value without its formula. */
export function editCell(
  workbook: Workbook,
  sheet: Sheet,
  at: CellRef,
  after: Pick<CellContent, "value" | "formula"> & Partial<CellContent>,
): CellEdit {
  const before = contentAt(workbook, sheet, at.row, at.column);
  return { kind: "cell", at, before, after: { ...after, numberFormat: after.numberFormat ?? before.numberFormat } };
}
