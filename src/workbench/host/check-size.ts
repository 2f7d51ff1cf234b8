import type { Range } from "../../core";
import { dimensionsOf } from "./dimensions";
import { fail } from "./excel-error";

/** The client asks this before it cuts a large array into pieces. */
export function checkSize(range: Range, rows: number, columns: number): void {
  const own = dimensionsOf(range);
  if (own.rows !== rows || own.columns !== columns)
    fail(
      "InvalidArgument",
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
}
