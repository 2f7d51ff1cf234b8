import type { ICellData } from "@univerjs/core";
import type { Range } from "../../../core";
import type { Book } from "../book";
import type { BookSheet } from "../book-sheet";
import type { GridCommand } from "../grid";
import { onSheet, rangesOf, sheetOf, type Watchers } from "./watcher";

type Changed = Readonly<Record<string, Readonly<Record<string, ICellData | null>>>>;

export const CELL_WATCHERS: Watchers = {
  "sheet.mutation.set-range-values": watchCells,
  "sheet.mutation.move-range": (book, { params }) => {
    for (const side of ["from", "to"]) {
      const { subUnitId, value } = (params[side] ?? {}) as { subUnitId?: string; value?: Changed };
      const sheet = book.sheetById(String(subUnitId));
      const range = boundsOf(value);
      if (sheet && range) cellsChanged(book, sheet, range);
    }
  },
  "sheet.mutation.reorder-range": onSheet((book, sheet, { range }) => {
    for (const each of rangesOf([range])) cellsChanged(book, sheet, each);
  }),
  "sheet.mutation.set.numfmt": onSheet((book, sheet, { values }) => {
    for (const each of Object.values((values ?? {}) as Record<string, { ranges?: unknown }>))
      for (const range of rangesOf(each.ranges)) formatsChanged(book, sheet, range);
  }),
  "sheet.mutation.remove.numfmt": onSheet((book, sheet, { ranges }) => {
    for (const range of rangesOf(ranges)) formatsChanged(book, sheet, range);
  }),
  "sheet.mutation.add-worksheet-merge": onSheet(mergesChanged),
  "sheet.mutation.remove-worksheet-merge": onSheet(mergesChanged),
};

function watchCells(book: Book, command: GridCommand): void {
  const sheet = sheetOf(book, command);
  const cells = (command.params["cellValue"] ?? {}) as Changed;
  const range = boundsOf(cells);
  if (!sheet || !range) return;
  if (command.isResult) {
    sheet.touch();
    book.tell({ kind: "calculated", sheet, source: book.worker });
    return;
  }
  const all = Object.values(cells).flatMap((row) => Object.values(row));
  sheet.takeOver(cells);
  const isLookOnly = all.every((cell) => cell !== null && Object.keys(cell).every((key) => key === "s"));
  if (isLookOnly) book.tell({ kind: "formats", sheet, range, source: book.worker });
  else cellsChanged(book, sheet, range);
}

function cellsChanged(book: Book, sheet: BookSheet, range: Range): void {
  sheet.touch();
  book.grid.spoil(sheet.id, range);
  book.tell({ kind: "cells", sheet, range, source: book.worker });
}

function formatsChanged(book: Book, sheet: BookSheet, range: Range): void {
  sheet.adoptLooks(range);
  book.tell({ kind: "formats", sheet, range, source: book.worker });
}

function mergesChanged(book: Book, sheet: BookSheet, { ranges }: GridCommand["params"]): void {
  for (const range of rangesOf(ranges)) book.tell({ kind: "formats", sheet, range, source: book.worker });
}

function boundsOf(cells: Changed | undefined): Range | undefined {
  const rows = Object.entries(cells ?? {});
  let [left, right] = [Infinity, -Infinity];
  for (const [, row] of rows)
    for (const column of Object.keys(row).map(Number)) {
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
  if (left > right) return undefined;
  const indexes = rows.map(([row]) => Number(row)).sort((a, b) => a - b);
  return { top: indexes[0] ?? 0, bottom: indexes.at(-1) ?? 0, left, right };
}
