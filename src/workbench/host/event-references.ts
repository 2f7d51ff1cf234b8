import { parseRangeName, type Range } from "../../core";
import type { Book, BookSheet } from "../book";
import { localAddress } from "./refer";
import { rangeOf, type ExcelObject } from "./targets";

/** By this an event's range is asked for afterwards. */
export function referenceOf(sheet: BookSheet, range: Range): string {
  return `${sheet.id}!${localAddress(range)}`;
}

export function rangeReferredTo(book: Book, reference: string): ExcelObject | null {
  const [id = "", address = ""] = reference.split("!");
  const sheet = book.sheetById(id);
  const range = parseRangeName(address);
  return sheet && range ? rangeOf(book, sheet, range) : null;
}
