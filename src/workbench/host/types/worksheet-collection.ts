import type { Book, BookSheet } from "../../book";
import { EMPTY_SHEET } from "../../../core";
import { fail } from "../excel-error";
import type { ObjectType } from "../object-type";
import { checkSheetName } from "../sheet-name";
import { objectOf, type ExcelObject } from "../targets";
import { refuseStructure } from "./workbook-protection";

export const WORKSHEET_COLLECTION: ObjectType<Book> = {
  items: (book) => worksheetsOf(book).map((sheet) => worksheetOf(book, sheet)),
  item: (book, key) => {
    if (typeof key !== "string") return fail("InvalidArgument");
    const found = book.sheetById(key) ?? book.sheetNamed(key);
    return found?.kind === "worksheet" ? worksheetOf(book, found) : undefined;
  },
  methods: {
    Add: (book, given) => {
      refuseStructure(book);
      const name = given.optionalText(0) ?? nextName(book);
      refuseStructure(book);
      checkSheetName(book, name);
      return worksheetOf(book, book.addSheet({ ...EMPTY_SHEET, name }));
    },
    GetActiveWorksheet: (book) => worksheetOf(book, book.activeSheet),
    GetFirst: (book, given) => atEnd(book, shown(book, given.flag(0)).at(0)),
    GetLast: (book, given) => atEnd(book, shown(book, given.flag(0)).at(-1)),
    GetCount: (book, given) => shown(book, given.flag(0)).length,
  },
};

export function worksheetOf(book: Book, sheet: BookSheet): ExcelObject {
  return objectOf("Worksheet", { book, sheet });
}

/** A sheet that is a chart is none of them. */
function worksheetsOf(book: Book): readonly BookSheet[] {
  return book.sheets.filter(({ kind }) => kind === "worksheet");
}

function shown(book: Book, visibleOnly: boolean): readonly BookSheet[] {
  return worksheetsOf(book).filter(({ visibility }) => !visibleOnly || visibility === "visible");
}

function atEnd(book: Book, sheet: BookSheet | undefined): ExcelObject {
  return sheet ? worksheetOf(book, sheet) : fail("ItemNotFound");
}

function nextName(book: Book): string {
  let number = book.sheets.length + 1;
  while (book.sheetNamed(`Sheet${String(number)}`)) number++;
  return `Sheet${String(number)}`;
}
