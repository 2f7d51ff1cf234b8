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
  for (const { index, start, values } of sheet.rows) {
    if (!isNear(ranges, index)) continue;
    for (let offset = 0; offset < values.length; offset++) {
      const column = start + offset;
      const table = ranges.find((range) => contains(range, index, column));
      if (table) {
        // Past the table at once: nearly all cells of a sheet stand in one.
        offset = table.right - start;
        continue;
      }
      const value = values[offset];
      if (typeof value !== "string" || value === "") continue;
      found.push({ text: value, at: { sheet: sheet.name, row: index, column } });
    }
  }
  return found;
}

function isNear(ranges: readonly Range[], row: number): boolean {
  return ranges.some(({ top, bottom }) => row >= top - ROWS_ABOVE && row <= bottom + ROWS_BELOW);
}
