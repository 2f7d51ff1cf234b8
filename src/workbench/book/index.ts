/** The open workbook behind the stand-in for Excel. */
export type { Book } from "./book";
export { openBook, type BookOptions } from "./open-book";
export type { BookSheet } from "./book-sheet";
export type { BookChange, Source } from "./change";
