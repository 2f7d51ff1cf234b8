import { formatFor } from "../../reading/value/keep-look";
import type { Quantity } from "../../reading/reading";
import type { CellContent } from "../../workbook/edit";

/** The number with a format that shows the same text; undefined where no format can. */
export function lookOf(reading: Quantity, text: string): CellContent | undefined {
  return formatFor(reading, text);
}
