import type { CellFormat } from "../../core";
import type { CellChange } from "../book/book-sheet";
import { adoptedFormat } from "./adopt-format";
import { fail } from "./excel-error";
import { numbered } from "./other-files";
import { parseEntry, type Entry } from "./parse-entry";
import { refuseLocked, refuseProtected } from "./protected-cells";
import { spreadGrid } from "./range-grid";
import type { OneRange } from "./targets";

/** Text longer than this does not go into a cell. */
const LONGEST_TEXT = 32_767;

/** Enters what a person could have typed; formulas are told by their "=". */
export function enterValues(of: OneRange, given: unknown): void {
  const { book, sheet, range } = of;
  const entries = spreadGrid(range, given);
  refuseLocked(sheet, entries);
  const changes = entries.map(({ row, column, entry }): CellChange => {
    const format = sheet.format(row, column);
    const parsed = parseEntry(entry, format.numberFormat, book.date1904) ?? fail("InvalidArgument");
    if (typeof parsed.value === "string" && parsed.value.length > LONGEST_TEXT) fail("InvalidArgument");
    const { formula, numberFormat = formula === undefined ? undefined : adoptedFormat(book, sheet, formula) } = parsed;
    return { row, column, content: contentOf(parsed, book.externalLinks), ...formatFor(numberFormat, format) };
  });
  writeAll(of, changes, "cells");
}

export const enterFormulas = enterValues;

export function enterNumberFormats(of: OneRange, given: unknown): void {
  const { sheet, range } = of;
  refuseProtected(sheet, "allowFormatCells");
  const changes = spreadGrid(range, given).map(({ row, column, entry }): CellChange => {
    if (typeof entry !== "string") return fail("InvalidArgument");
    return { row, column, format: { ...sheet.format(row, column), numberFormat: entry === "" ? "General" : entry } };
  });
  writeAll(of, changes, "formats");
}

export function writeAll({ book, sheet, range }: OneRange, changes: readonly CellChange[], kind: "cells" | "formats") {
  sheet.write(changes, range);
  book.tell({ kind, sheet, range, source: book.worker });
}

function contentOf({ value, formula }: Entry, files: readonly string[]): NonNullable<CellChange["content"]> {
  return formula === undefined ? { value } : { value, formula: numbered(formula, files) };
}

/** Excel gives "5%" its format, and a formula that of what it looks at, only in a cell that has none yet. */
function formatFor(numberFormat: string | undefined, format: CellFormat): { format?: CellFormat } {
  return numberFormat !== undefined && format.numberFormat === "General" ? { format: { ...format, numberFormat } } : {};
}
