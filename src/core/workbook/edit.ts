import type { CellRef } from "./address";
import type { CellValue } from "./workbook";

/**
 * One change to a workbook as data, with what was there before, so that it can be shown, applied, compared with what
 * the cell holds at that moment, and taken back. More kinds join this union as the product learns to make them.
 */
export type Edit = CellEdit;

/** Value, formula and number format of one cell, in one piece: a fix changes them together or not at all. */
export interface CellEdit {
  readonly kind: "cell";
  readonly at: CellRef;
  readonly before: CellContent;
  readonly after: CellContent;
}

export interface CellContent {
  readonly value: CellValue;
  /** Without "=". */
  readonly formula?: string;
  readonly numberFormat: string;
}
