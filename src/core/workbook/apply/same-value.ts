import type { CellValue } from "../workbook";

export function sameValue(a: CellValue, b: CellValue): boolean {
  if (typeof a === "object" && a !== null) return typeof b === "object" && b !== null && a.error === b.error;
  return a === b;
}
