import { contains, overlapOf, overlaps } from "../../core";
import type { BookSheet } from "../book";
import type { CellChange } from "../book/book-sheet";
import type { Arguments } from "./arguments";
import { removeLinks } from "./hyperlinks";
import { refuseLocked, refuseProtected } from "./protected-cells";
import { without } from "./rectangles";
import type { Cells } from "./targets";

const WORDS = ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks", "ResetContents"] as const;

/** `range.clear`: contents, formats and what hangs on them, notes, links. Only the part in use has anything to lose. */
export function clearCells(of: Cells, given: Arguments): void {
  const what = given.word(0, WORDS, "All");
  const { book, sheet } = of;
  const contents = what === "All" || what === "Contents" || what === "ResetContents";
  const formats = what === "All" || what === "Formats";
  for (const range of of.ranges) {
    const used = sheet.usedRange(false);
    const held = used ? overlapOf(used, range) : undefined;
    const changes = [...(held ? sheet.cells() : [])]
      .filter(({ row, column }) => held && contains(held, row, column))
      .map(({ row, column }): CellChange => ({
        row,
        column,
        ...(contents && { content: { value: null } }),
        ...(formats && { format: sheet.formats.normal }),
      }));
    if (formats) refuseProtected(sheet);
    refuseLocked(sheet, changes);
    if (held && (contents || formats)) sheet.write(changes, held);
    if (formats) clearAround(sheet, range);
    if (what === "All") clearNotes(sheet, range);
    if (what !== "Contents" && what !== "Formats") removeLinks(sheet, range);
    book.tell({ kind: contents ? "cells" : "formats", sheet, range, source: book.worker });
  }
}

/** Merges, conditional formats and validations count as formats. */
function clearAround(sheet: BookSheet, range: Cells["ranges"][number]): void {
  sheet.setMerges(
    [],
    sheet.merges.filter((merge) => overlaps(merge, range)),
  );
  sheet.rules.replace((rule) => {
    const ranges = rule.ranges.flatMap((each) => without(each, range));
    return ranges.length > 0 ? { ...rule, ranges } : undefined;
  });
  sheet.validations = sheet.validations.flatMap((validation) => {
    const ranges = validation.ranges.flatMap((each) => without(each, range));
    return ranges.length > 0 ? [{ ...validation, ranges }] : [];
  });
}

function clearNotes(sheet: BookSheet, { top, left, bottom, right }: Cells["ranges"][number]): void {
  for (const [key, { row, column }] of [...sheet.notes])
    if (row >= top && row <= bottom && column >= left && column <= right) sheet.notes.delete(key);
}
