import type { CellFormat, Workbook } from "./workbook";

/** How a cell is that nobody gave a format: as every new workbook begins. */
export const NORMAL_FORMAT: CellFormat = { numberFormat: "General", locked: true };

/** A new workbook, still without a sheet. */
export const EMPTY_WORKBOOK: Workbook = {
  sheets: [],
  formats: [NORMAL_FORMAT],
  names: [],
  date1904: false,
  externalLinks: [],
};
