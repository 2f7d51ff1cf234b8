/** The open workbook behind the stand-in for Excel. */
export { Book, type BookOptions } from "./book";
export type { BookSheet } from "./book-sheet";
export type { BookChange, Source } from "./change";
