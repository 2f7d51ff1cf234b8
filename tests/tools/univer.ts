import { LocaleType, Univer, type ICellData } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import "@univerjs/engine-formula/facade";
import "@univerjs/sheets/facade";
import "@univerjs/sheets-formula/facade";
import { isError, type CellValue, type Workbook } from "../../src/core";

const STRING = 1;
const NUMBER = 2;
const BOOLEAN = 3;

/**
 * A spreadsheet engine that is not ours, headless: computes every formula of a workbook anew, paying no heed to the
 * stored results, and tells what each cell then holds. Errors come back as their text: "#DIV/0!".
 */
export async function recalculate(
  workbook: Workbook,
): Promise<(sheet: string, row: number, column: number) => CellValue | undefined> {
  const univer = new Univer({ locale: LocaleType.JA_JP, locales: { [LocaleType.JA_JP]: {} } });
  try {
    univer.registerPlugin(UniverFormulaEnginePlugin);
    univer.registerPlugin(UniverSheetsPlugin);
    univer.registerPlugin(UniverSheetsFormulaPlugin);
    const api = FUniver.newAPI(univer);
    const opened = api.createWorkbook(snapshotOf(workbook));
    const done = api.getFormula().onCalculationEnd();
    api.getFormula().executeCalculation();
    await done;
    const values = new Map(
      workbook.sheets.map((sheet) => {
        const { rows, columns } = sizeOf(workbook, sheet.name);
        return [sheet.name, opened.getSheetByName(sheet.name)?.getRange(0, 0, rows, columns).getRawValues()] as const;
      }),
    );
    return (sheet, row, column) => values.get(sheet)?.[row]?.[column] as CellValue | undefined;
  } finally {
    univer.dispose();
  }
}

function snapshotOf(workbook: Workbook) {
  const id = (at: number) => `sheet-${String(at)}`;
  return {
    id: "workbook",
    sheetOrder: workbook.sheets.map((_, at) => id(at)),
    sheets: Object.fromEntries(
      workbook.sheets.map((sheet, at) => {
        const { rows: rowCount, columns: columnCount } = sizeOf(workbook, sheet.name);
        return [id(at), { id: id(at), name: sheet.name, rowCount, columnCount, cellData: cellsOf(sheet) }];
      }),
    ),
  };
}

function cellsOf(sheet: Workbook["sheets"][number]): Record<number, Record<number, ICellData>> {
  return Object.fromEntries(
    sheet.rows.map((row) => [
      row.index,
      Object.fromEntries(row.values.map((value, at) => [row.start + at, cellOf(value, row.formulas?.[at])] as const)),
    ]),
  );
}

function cellOf(value: CellValue, formula: string | undefined): ICellData {
  if (formula !== undefined) return { f: `=${formula}` };
  if (value === null) return {};
  // The engine has no way to hold a typed error; a formula that gives the same one stands in for it.
  if (isError(value)) return { f: value.error === "#DIV/0!" ? "=1/0" : "=NA()" };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: BOOLEAN };
  return { v: value, t: typeof value === "number" ? NUMBER : STRING };
}

/** Ample, or the engine refuses to look at cells beyond the end. */
function sizeOf(workbook: Workbook, name: string): { rows: number; columns: number } {
  const sheet = workbook.sheets.find((each) => each.name === name);
  const rows = sheet?.rows ?? [];
  return {
    rows: Math.max(20, ...rows.slice(-1).map((row) => row.index + 5)),
    columns: rows.reduce((most, row) => Math.max(most, row.start + row.values.length + 5), 20),
  };
}
