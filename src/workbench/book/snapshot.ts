import type { ICellData, IStyleData, IWorkbookData, IWorksheetData } from "@univerjs/core";
import { type CellFormat, type Row, type Sheet, type Workbook } from "../../core";
import { dataOf } from "./cell";
import { pixelsOf, POINT } from "./sheet-lines";
import { styleOf } from "./style";

/** Room beyond what is filled: the engine refuses to look at cells past its end. */
const SPARE_ROWS = 100;
const SPARE_COLUMNS = 20;
const LEAST = { rows: 200, columns: 30 };
/** A workbook as the engine opens it: what it can show and compute. */
export function snapshotOf(workbook: Workbook, name: string, ids: readonly string[]): Partial<IWorkbookData> {
  return {
    id: `book-${crypto.randomUUID()}`,
    name,
    styles: Object.fromEntries(workbook.formats.map((format, id) => [`f${String(id)}`, styleOf(format)])) as Record<
      string,
      IStyleData
    >,
    sheetOrder: [...ids],
    sheets: Object.fromEntries(
      workbook.sheets.map((sheet, at) => [ids[at] ?? "", sheetDataOf(sheet, ids[at] ?? "", workbook.formats)]),
    ),
  };
}

export function sheetDataOf(sheet: Sheet, id: string, formats: readonly CellFormat[]): Partial<IWorksheetData> {
  const { layout = {} } = sheet;
  const columns = columnDataOf(sheet);
  const rows = rowDataOf(sheet);
  const { rowCount, columnCount } = sizeOf(sheet);
  return {
    id,
    name: sheet.name,
    hidden: sheet.visibility === "visible" ? 0 : 1,
    rowCount,
    columnCount,
    cellData: Object.fromEntries(sheet.rows.map((row) => [row.index, cellsOf(row, formats)])),
    mergeData: sheet.merges.map(({ top, left, bottom, right }) => ({
      startRow: top,
      startColumn: left,
      endRow: bottom,
      endColumn: right,
    })),
    rowData: rows,
    columnData: columns,
    ...(layout.showGridLines === false && { showGridlines: 0 }),
    ...(layout.tabColor !== undefined && { tabColor: `#${layout.tabColor}` }),
    ...(layout.frozenAt && {
      freeze: {
        startRow: layout.frozenAt.row || -1,
        startColumn: layout.frozenAt.column || -1,
        ySplit: layout.frozenAt.row,
        xSplit: layout.frozenAt.column,
      },
    }),
  };
}

function cellsOf(row: Row, formats: readonly CellFormat[]): Record<number, ICellData> {
  const cells: Record<number, ICellData> = {};
  row.values.forEach((value, at) => {
    const format = row.formats?.[at] ?? 0;
    const formula = row.formulas?.[at];
    if (value === null && formula === undefined && format === 0) return;
    const style = format < formats.length && (format !== 0 || formats[0]?.look) ? { s: `f${String(format)}` } : {};
    cells[row.start + at] = { ...dataOf({ value, format, ...(formula !== undefined && { formula }) }), ...style };
  });
  return cells;
}

function rowDataOf(sheet: Sheet): Record<number, { hd?: 0 | 1; h?: number; ia?: 0 | 1 }> {
  const { hiddenRows, layout } = sheet;
  const last = sizeOf(sheet).rowCount;
  const rows: Record<number, { hd?: 0 | 1; h?: number; ia?: 0 | 1 }> = {};
  for (const { rows: span, height } of layout?.rowHeights ?? [])
    for (let row = span.from; row <= Math.min(span.to, span.from + 5000); row++)
      rows[row] = { h: height * POINT, ia: 0 };
  for (const { from, to } of hiddenRows)
    for (let row = from; row <= Math.min(to, last); row++) rows[row] = { ...rows[row], hd: 1 };
  return rows;
}

function columnDataOf(sheet: Sheet): Record<number, { hd?: 0 | 1; w?: number }> {
  const last = sizeOf(sheet).columnCount;
  const columns: Record<number, { hd?: 0 | 1; w?: number }> = {};
  for (const { columns: span, width } of sheet.layout?.columnWidths ?? [])
    for (let column = span.from; column <= Math.min(span.to, last); column++) columns[column] = { w: pixelsOf(width) };
  for (const { from, to } of sheet.hiddenColumns)
    for (let column = from; column <= Math.min(to, last); column++) columns[column] = { ...columns[column], hd: 1 };
  return columns;
}

function sizeOf(sheet: Sheet): { rowCount: number; columnCount: number } {
  const lastRow = Math.max(sheet.rows.at(-1)?.index ?? 0, ...sheet.merges.map(({ bottom }) => bottom));
  const lastColumn = sheet.rows.reduce((most, row) => Math.max(most, row.start + row.values.length), 0);
  return {
    rowCount: Math.max(LEAST.rows, lastRow + SPARE_ROWS),
    columnCount: Math.max(LEAST.columns, lastColumn + SPARE_COLUMNS),
  };
}
