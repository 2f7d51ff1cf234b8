import { MAX_COLUMNS, MAX_ROWS, type Range } from "../../core";

export interface Dimensions {
  readonly rows: number;
  readonly columns: number;
  /** Whole rows or columns. */
  readonly isWhole: boolean;
}

export function dimensionsOf({ top, left, bottom, right }: Range): Dimensions {
  const rows = bottom - top + 1;
  const columns = right - left + 1;
  return { rows, columns, isWhole: rows === MAX_ROWS || columns === MAX_COLUMNS };
}
