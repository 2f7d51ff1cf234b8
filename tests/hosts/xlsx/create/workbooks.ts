import { EMPTY_SHEET, type CellValue, type Sheet, type Workbook } from "../../../../src/core";

/** A worksheet with these values from A1 on, and whatever else is said about it. */
export function sheetOf(name: string, values: readonly (readonly CellValue[])[], more: Partial<Sheet> = {}): Sheet {
  const rows = values.map((row, index) => ({ index, start: 0, values: row }));
  return { ...EMPTY_SHEET, name, rows, ...more };
}

export function workbookOf(sheets: readonly Sheet[], more: Partial<Workbook> = {}): Workbook {
  return {
    sheets,
    formats: [{ numberFormat: "General", locked: true }],
    names: [],
    date1904: false,
    externalLinks: [],
    ...more,
  };
}
