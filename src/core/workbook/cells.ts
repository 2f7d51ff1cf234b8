import { displayValue } from "./display";
import { NORMAL_FORMAT } from "./empty-workbook";
import type { CellFormat, CellValue, Row, Sheet, Workbook } from "./workbook";

/** The row with this index, or undefined when the sheet holds nothing there. */
export function rowAt(sheet: Sheet, index: number): Row | undefined {
  const rows = sheet.rows;
  // Most sheets have no gaps: the row stands at its own index.
  const guess = rows[index];
  if (guess?.index === index) return guess;
  let low = 0;
  let high = Math.min(rows.length, index) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const row = rows[middle] as Row;
    if (row.index === index) return row;
    if (row.index < index) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}

export function valueAt(sheet: Sheet, row: number, column: number): CellValue {
  const found = rowAt(sheet, row);
  return found ? valueIn(found, column) : null;
}

export function formulaAt(sheet: Sheet, row: number, column: number): string | undefined {
  const found = rowAt(sheet, row);
  return found && formulaIn(found, column);
}

export function formatAt(workbook: Workbook, sheet: Sheet, row: number, column: number): CellFormat {
  const found = rowAt(sheet, row);
  return found ? formatIn(workbook, found, column) : (workbook.formats[0] ?? NORMAL_FORMAT);
}

/** What the cell shows a reader: "" for an empty one, "2,365" for 2365 with #,##0. */
export function textAt(workbook: Workbook, sheet: Sheet, row: number, column: number): string {
  const found = rowAt(sheet, row);
  return found ? textIn(workbook, found, column) : "";
}

/** What a workbook says of all its cells: enough, together with a row, to tell what a cell shows. */
export type CellSetting = Pick<Workbook, "formats" | "date1904">;

export function valueIn(row: Row, column: number): CellValue {
  return row.values[column - row.start] ?? null;
}

export function formulaIn(row: Row, column: number): string | undefined {
  return row.formulas?.[column - row.start];
}

export function formatIn({ formats }: CellSetting, row: Row, column: number): CellFormat {
  return formats[row.formats?.[column - row.start] ?? 0] ?? NORMAL_FORMAT;
}

export function textIn(setting: CellSetting, row: Row, column: number): string {
  const value = valueIn(row, column);
  if (value === null) return "";
  const known = row.texts?.[column - row.start];
  return known ?? displayValue(value, formatIn(setting, row, column).numberFormat, setting.date1904);
}

export function isError(value: CellValue): value is { readonly error: string } {
  return typeof value === "object" && value !== null;
}
