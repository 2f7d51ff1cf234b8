import type { Sheet } from "./workbook";

/** A new sheet, but for its name. */
export const EMPTY_SHEET = {
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
} as const satisfies Omit<Sheet, "name">;
