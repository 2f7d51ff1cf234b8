import type { CellValue, Sheet, Workbook } from "../../../../src/core";

const EMPTY: Omit<Sheet, "name"> = {
  kind: "worksheet",
  visibility: "visible",
  rows: [],
  merges: [],
  hiddenRows: [],
  hiddenColumns: [],
  isProtected: false,
  notes: [],
  hyperlinks: [],
  validations: [],
  conditionalFormats: [],
};

/** A worksheet with these values from A1 on, and whatever else is said about it. */
export function sheetOf(name: string, values: readonly (readonly CellValue[])[], more: Partial<Sheet> = {}): Sheet {
  const rows = values.map((row, index) => ({ index, start: 0, values: row }));
  return { ...EMPTY, name, rows, ...more };
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
