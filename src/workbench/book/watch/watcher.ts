import type { Range } from "../../../core";
import type { Book } from "../book";
import type { BookSheet } from "../book-sheet";
import type { GridCommand } from "../grid";

export type Watcher = (book: Book, command: GridCommand) => void;
export type Watchers = Readonly<Record<string, Watcher>>;

export interface GridRange {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

export function sheetOf(book: Book, { params }: GridCommand): BookSheet | undefined {
  return book.sheetById(String(params["subUnitId"]));
}

export function rangeOf({ startRow, startColumn, endRow, endColumn }: GridRange): Range {
  return { top: startRow, left: startColumn, bottom: endRow, right: endColumn };
}

export function rangesOf(value: unknown): readonly Range[] {
  return Array.isArray(value) ? (value as readonly GridRange[]).map(rangeOf) : [];
}

/** Does something to the sheet that the command is about; nothing where it is gone. */
export function onSheet(work: (book: Book, sheet: BookSheet, params: GridCommand["params"]) => void): Watcher {
  return (book, command) => {
    const sheet = sheetOf(book, command);
    if (sheet) work(book, sheet, command.params);
  };
}
