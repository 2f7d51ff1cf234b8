import type { CellValue } from "./workbook";

/** What Excel shows for a value with this number format. (Number formats follow in a moment.) */
export function displayValue(value: CellValue, _numberFormat: string, _date1904: boolean): string {
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return String(value);
}
