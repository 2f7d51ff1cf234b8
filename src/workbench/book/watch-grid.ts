import type { Book } from "./book";
import type { GridCommand } from "./grid";
import { CELL_WATCHERS } from "./watch/watch-cells";
import { LINE_WATCHERS } from "./watch/watch-lines";
import { SHEET_WATCHERS } from "./watch/watch-sheets";
import type { Watchers } from "./watch/watcher";

/** What a person can do in the grid, by the engine's own words; whatever is not here, the book has no part in. */
const WATCHERS: Watchers = { ...CELL_WATCHERS, ...LINE_WATCHERS, ...SHEET_WATCHERS };

/** What a person does in the grid is done to the book as well. */
export function watchGrid(book: Book, command: GridCommand): void {
  WATCHERS[command.id]?.(book, command);
}
