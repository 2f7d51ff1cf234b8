import { overlapOf, type CellFormat, type Range } from "../../core";
import type { BookSheet } from "../book";
import type { CellChange } from "../book/book-sheet";
import { fail } from "./excel-error";
import type { FormatProperties } from "./format-properties";
import type { Scalar } from "./object-type";
import { refuseProtected } from "./protected-cells";
import { common } from "./range-grid";
import type { Cells } from "./targets";

/** Formats of more cells at once are not kept one by one. */
const MOST_CELLS = 1_000_000;

/** Every property as one of a range: read where all cells agree, null where not; set for all of them. */
export function formatScalars<T extends Cells>(properties: FormatProperties): Readonly<Record<string, Scalar<T>>> {
  return Object.fromEntries(
    Object.entries(properties).map(([name, { get, set }]) => [
      name,
      {
        get: (of: T) => common(map(formatsOf(of), get)),
        set: (of: T, value: unknown) => {
          changeFormats(of, (format) => set(format, value));
        },
      },
    ]),
  );
}

export function changeFormats(
  of: Cells,
  change: (format: CellFormat, row: number, column: number) => CellFormat,
): void {
  const { book, sheet } = of;
  refuseProtected(sheet, "allowFormatCells");
  for (const range of of.ranges) {
    const held = heldPart(sheet, range);
    if (!held) continue;
    const changes = [...cellsOf(held)].map(({ row, column }): CellChange => ({
      row,
      column,
      format: change(sheet.format(row, column), row, column),
    }));
    sheet.write(changes, held);
    book.tell({ kind: "formats", sheet, range, source: book.worker });
  }
}

export function* formatsOf({ sheet, ranges }: Cells): Iterable<CellFormat> {
  for (const range of ranges) {
    const held = heldPart(sheet, range);
    if (held) for (const { row, column } of cellsOf(held)) yield sheet.format(row, column);
    if (held !== range) yield sheet.formats.normal;
  }
}

/** Beyond the cells in use whole rows and columns have nothing of their own. */
function heldPart(sheet: BookSheet, range: Range): Range | undefined {
  const count = (range.bottom - range.top + 1) * (range.right - range.left + 1);
  if (count <= MOST_CELLS) return range;
  const used = sheet.usedRange(false);
  const held = used ? overlapOf(used, range) : undefined;
  const heldCount = held ? (held.bottom - held.top + 1) * (held.right - held.left + 1) : 0;
  return heldCount > MOST_CELLS ? fail("GeneralException") : held;
}

export function* cellsOf({
  top,
  left,
  bottom,
  right,
}: Range): Iterable<{ readonly row: number; readonly column: number }> {
  for (let row = top; row <= bottom; row++) for (let column = left; column <= right; column++) yield { row, column };
}

function* map<A, B>(all: Iterable<A>, change: (each: A) => B): Iterable<B> {
  for (const each of all) yield change(each);
}
