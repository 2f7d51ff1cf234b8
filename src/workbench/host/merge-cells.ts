import { overlaps, contains, type Range } from "../../core";
import type { CellChange } from "../book/book-sheet";
import type { Arguments } from "./arguments";
import { cellsOf } from "./change-formats";
import { fail } from "./excel-error";
import { refuseProtected } from "./protected-cells";
import { objectOf, type ExcelObject, type OneRange } from "./targets";

export function mergeCells({ book, sheet, range }: OneRange, given: Arguments): void {
  refuseProtected(sheet);
  const { top, bottom } = range;
  const wanted = given.flag(0)
    ? Array.from({ length: bottom - top + 1 }, (_, at) => ({ ...range, top: top + at, bottom: top + at }))
    : [range];
  const added = wanted.filter((each) => each.top < each.bottom || each.left < each.right);
  sheet.setMerges(
    added,
    sheet.merges.filter((merge) => overlaps(merge, range)),
  );
  // Only the first cell keeps what it holds.
  const changes = added.flatMap((merge) =>
    [...cellsOf(merge)]
      .filter(({ row, column }) => row !== merge.top || column !== merge.left)
      .map(({ row, column }): CellChange => ({ row, column, content: { value: null } })),
  );
  if (changes.length > 0) sheet.write(changes, range);
  book.tell({ kind: "cells", sheet, range, source: book.worker });
}

export function unmergeCells({ book, sheet, range }: OneRange): void {
  refuseProtected(sheet);
  sheet.setMerges(
    [],
    sheet.merges.filter((merge) => overlaps(merge, range)),
  );
  book.tell({ kind: "formats", sheet, range, source: book.worker });
}

/** Excel finds a merge only where its first cell lies in the range. */
export function mergedAreas({ book, sheet, range }: OneRange): ExcelObject {
  const found: readonly Range[] = sheet.merges.filter(({ top, left }) => contains(range, top, left));
  return found.length > 0 ? objectOf("RangeAreas", { book, sheet, ranges: found }) : fail("ItemNotFound");
}
