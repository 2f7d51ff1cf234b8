import type { CellRef } from "../../workbook/address";
import { contains } from "../../workbook/address";
import type { Range, Sheet } from "../../workbook/workbook";

/** A text that stands on a sheet outside its tables: title, note, legend. */
export interface SheetText {
  readonly text: string;
  readonly at: CellRef;
}

/** Notes stand near their tables. A sheet used as a diary below its table is not searched to the end. */
const ROWS_BELOW = 40;
const ROWS_ABOVE = 60;

/** Texts around the tables of a sheet, from the top. */
export function textsAround(sheet: Sheet, tables: readonly { readonly range: Range }[]): readonly SheetText[] {
  const ranges = tables.map((table) => table.range);
  const found: SheetText[] = [];
  for (const row of sheet.rows) {
    if (!ranges.some(({ top, bottom }) => row.index >= top - ROWS_ABOVE && row.index <= bottom + ROWS_BELOW)) continue;
    for (const [offset, value] of row.values.entries()) {
      if (typeof value !== "string" || value === "") continue;
      const column = row.start + offset;
      if (ranges.some((range) => contains(range, row.index, column))) continue;
      found.push({ text: value, at: { sheet: sheet.name, row: row.index, column } });
    }
  }
  return found;
}
