import { displayValue } from "./display";
import type { CellFormat, CellValue, Row, Sheet, Workbook } from "./workbook";

const NORMAL: CellFormat = { numberFormat: "General", locked: true };

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
  return found?.values[column - found.start] ?? null;
}

export function formulaAt(sheet: Sheet, row: number, column: number): string | undefined {
  const found = rowAt(sheet, row);
  return found?.formulas?.[column - found.start];
}

export function formatAt(workbook: Workbook, sheet: Sheet, row: number, column: number): CellFormat {
  const found = rowAt(sheet, row);
  return workbook.formats[found?.formats?.[column - found.start] ?? 0] ?? NORMAL;
}

/** What the cell shows a reader: "" for an empty one, "2,365" for 2365 with #,##0. */
export function textAt(workbook: Workbook, sheet: Sheet, row: number, column: number): string {
  const found = rowAt(sheet, row);
  if (!found) return "";
  const at = column - found.start;
  const value = found.values[at];
  if (value === undefined || value === null) return "";
  const known = found.texts?.[at];
  if (known !== undefined) return known;
  const format = workbook.formats[found.formats?.[at] ?? 0] ?? NORMAL;
  return displayValue(value, format.numberFormat, workbook.date1904);
}

export function isError(value: CellValue): value is { readonly error: string } {
  return typeof value === "object" && value !== null;
}
