import type { Range } from "../../core";
import type { Book } from "./book";
import type { GridCommand } from "./grid";

type Watcher = (book: Book, command: GridCommand) => void;

/** What a person does in the grid, seen from the book. */
const WATCHERS: Readonly<Record<string, Watcher>> = {
  "sheet.mutation.set-range-values": watchCells,
};

export function watchGrid(book: Book, command: GridCommand): void {
  WATCHERS[command.id]?.(book, command);
}

function watchCells(book: Book, { params, isResult }: GridCommand): void {
  const sheet = book.sheetById(String(params["subUnitId"]));
  const range = boundsOf(params["cellValue"]);
  if (!sheet || !range) return;
  sheet.touch();
  if (isResult) {
    book.tell({ kind: "calculated", sheet, source: book.worker });
    return;
  }
  book.grid.spoil(sheet.id, range);
  book.tell({ kind: "cells", sheet, range, source: book.worker });
}

function boundsOf(cells: unknown): Range | undefined {
  const rows = Object.entries((cells ?? {}) as Record<string, Record<string, unknown>>);
  const columns = rows.flatMap(([, row]) => Object.keys(row).map(Number));
  if (columns.length === 0) return undefined;
  const indexes = rows.map(([row]) => Number(row));
  return {
    top: Math.min(...indexes),
    bottom: Math.max(...indexes),
    left: Math.min(...columns),
    right: Math.max(...columns),
  };
}
