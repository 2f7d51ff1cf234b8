import { MAX_COLUMNS, MAX_ROWS, type Range } from "../../../core";
import type { Book } from "../book";
import type { BookSheet } from "../book-sheet";
import { figuresOf, POINT } from "../sheet-lines";
import { shiftSheet } from "../shift-sheet";
import { onSheet, rangesOf, type Watcher, type Watchers } from "./watcher";

export const LINE_WATCHERS: Watchers = {
  "sheet.mutation.insert-row": shifting("rows", 1),
  "sheet.mutation.insert-col": shifting("columns", 1),
  "sheet.mutation.remove-rows": shifting("rows", -1),
  "sheet.mutation.remove-col": shifting("columns", -1),
  "sheet.mutation.set-row-hidden": hiding("rows", true),
  "sheet.mutation.set-row-visible": hiding("rows", false),
  "sheet.mutation.set-col-hidden": hiding("columns", true),
  "sheet.mutation.set-col-visible": hiding("columns", false),
  "sheet.mutation.set-worksheet-row-height": onSheet((_book, sheet, { ranges, rowHeight }) => {
    for (const { top, bottom } of rangesOf(ranges))
      for (let row = top; row <= bottom; row++) resize(sheet.rows.sizes, row, rowHeight, (pixels) => pixels / POINT);
  }),
  "sheet.mutation.set-worksheet-col-width": onSheet((_book, sheet, { ranges, colWidth }) => {
    for (const { left, right } of rangesOf(ranges))
      for (let column = left; column <= right; column++) resize(sheet.columns.sizes, column, colWidth, figuresOf);
  }),
};

function shifting(lines: "rows" | "columns", sign: 1 | -1): Watcher {
  return onSheet((book, sheet, { range }) => {
    for (const { top, left, bottom, right } of rangesOf([range])) {
      const at = lines === "rows" ? top : left;
      const count = (lines === "rows" ? bottom - top : right - left) + 1;
      shiftSheet(sheet, lines, at, sign * count);
      tellBehind(book, sheet, lines === "rows" ? { top: at } : { left: at });
    }
  });
}

/** Everything behind the place has moved. */
function tellBehind(book: Book, sheet: BookSheet, from: { readonly top?: number; readonly left?: number }): void {
  const { top = 0, left = 0 } = from;
  const range: Range = { top, left, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };
  sheet.touch();
  book.grid.spoil(sheet.id, sheet.usedRange(false) ?? { top: 0, left: 0, bottom: 0, right: 0 });
  book.tell({ kind: "cells", sheet, range, source: book.worker });
}

function hiding(lines: "rows" | "columns", isHidden: boolean): Watcher {
  return onSheet((_book, sheet, { ranges }) => {
    for (const { top, left, bottom, right } of rangesOf(ranges)) {
      const span = lines === "rows" ? { from: top, to: bottom } : { from: left, to: right };
      if (isHidden) sheet[lines].hidden.add(span);
      else sheet[lines].hidden.remove(span);
    }
  });
}

/** One size for all lines, or one for each. */
function resize(sizes: Map<number, number>, line: number, said: unknown, toOwn: (pixels: number) => number): void {
  const pixels = typeof said === "object" && said !== null ? (said as Record<number, unknown>)[line] : said;
  if (typeof pixels === "number") sizes.set(line, Math.round(toOwn(pixels) * 100) / 100);
}
