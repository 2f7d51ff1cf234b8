import type { FUniver } from "@univerjs/core/facade";
import type { Workbook } from "../../core";
import { Book } from "./book";
import { watchGrid } from "./watch-grid";

export interface BookOptions {
  readonly name?: string;
  /** Computes every formula at once; without, stored results stay until something they depend on changes. */
  readonly recalculate?: boolean;
}

/**
 * Opens a workbook on an engine, headless or with a visible grid: values, formulas, looks and merges go into the grid,
 * the rest is kept beside it, and what a person does in the grid is seen.
 */
export async function openBook(workbook: Workbook, api: FUniver, options: BookOptions = {}): Promise<Book> {
  const book = new Book(workbook, api, options.name ?? "Book1.xlsx");
  book.grid.onCommand((command) => {
    watchGrid(book, command);
  });
  if (options.recalculate) await book.grid.calculateAll();
  return book;
}
