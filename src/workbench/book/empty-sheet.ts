import type { Sheet } from "../../core";

/** A new sheet, but for its name. */
export const EMPTY_SHEET: Omit<Sheet, "name"> = {
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
