import type { Range } from "../../core";
import { keyOf, type BookSheet } from "./book-sheet";
import { shiftSpan } from "./span-set";

/** Rows or columns came in at a place (count > 0) or went away from there on: what lies beside the grid moves along. */
export function shiftSheet(sheet: BookSheet, lines: "rows" | "columns", at: number, count: number): void {
  const move = (range: Range): Range | undefined => shiftRange(range, lines, at, count);
  const moveAll = <T extends { readonly ranges: readonly Range[] }>(each: T): readonly T[] => {
    const ranges = each.ranges.flatMap((range) => move(range) ?? []);
    return ranges.length > 0 ? [{ ...each, ranges }] : [];
  };
  sheet[lines].shift(at, count);
  sheet.rules.replace((rule) => moveAll(rule)[0]);
  sheet.validations = sheet.validations.flatMap(moveAll);
  sheet.hyperlinks = sheet.hyperlinks.flatMap((link) => {
    const range = move(link.range);
    return range ? [{ ...link, range }] : [];
  });
  const notes = [...sheet.notes.values()];
  sheet.notes.clear();
  for (const note of notes) {
    const moved = move({ top: note.row, bottom: note.row, left: note.column, right: note.column });
    if (moved) {
      const place = { row: moved.top, column: moved.left };
      sheet.notes.set(keyOf(place), { ...place, text: note.text });
    }
  }
  sheet.autoFilter = sheet.autoFilter && move(sheet.autoFilter);
}

function shiftRange(range: Range, lines: "rows" | "columns", at: number, count: number): Range | undefined {
  if (lines === "rows") {
    const span = shiftSpan({ from: range.top, to: range.bottom }, at, count);
    return span && { ...range, top: span.from, bottom: span.to };
  }
  const span = shiftSpan({ from: range.left, to: range.right }, at, count);
  return span && { ...range, left: span.from, right: span.to };
}
