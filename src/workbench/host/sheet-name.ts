import type { Book, BookSheet } from "../book";
import { fail } from "./excel-error";

const LONGEST = 31;

/** What Excel refuses as the name of a sheet. */
export function checkSheetName(book: Book, name: string, sheet?: BookSheet): void {
  const isWrong =
    name === "" || name.length > LONGEST || /[\\/?*[\]:]|^'|'$/.test(name) || name.toLowerCase() === "history";
  if (isWrong) fail("InvalidArgument");
  const other = book.sheetNamed(name);
  if (other && other !== sheet)
    fail("ItemAlreadyExists", "A resource with the same name or identifier already exists.");
}
