import type { ICellData, IDisposable, Nullable } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { FWorkbook } from "@univerjs/sheets/facade";

const SET_CELLS = "sheet.mutation.set-range-values";

interface Results {
  readonly unitId?: string;
  readonly subUnitId?: string;
  cellValue?: Record<number, Record<number, Nullable<ICellData>>>;
}

/**
 * The engine works out results while cells change, and may come back with one for a formula that is gone: it would fill a
 * cell that was emptied in the meantime. Such results are dropped before they are set.
 */
export function dropLateResults(api: FUniver, workbook: FWorkbook): IDisposable {
  return api.onBeforeCommandExecute(({ id, params }, options) => {
    if (id !== SET_CELLS || options?.["applyFormulaCalculationResult"] !== true) return;
    const results = (params ?? {}) as Results;
    const sheet = workbook.getSheetBySheetId(results.subUnitId ?? "");
    if (results.unitId !== workbook.getId() || !sheet || !results.cellValue) return;
    const cells = sheet.getSheet().getCellMatrix();
    for (const [row, columns] of Object.entries(results.cellValue)) {
      for (const column of Object.keys(columns)) {
        const cell = cells.getValue(Number(row), Number(column));
        if (!cell?.f && !cell?.si) delete columns[Number(column)];
      }
    }
  });
}
