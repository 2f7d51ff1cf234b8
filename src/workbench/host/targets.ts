import type { Range } from "../../core";
import type { Book, BookSheet } from "../book";

/** Cells of one sheet: a range, or several. */
export interface Cells {
  readonly book: Book;
  readonly sheet: BookSheet;
  readonly ranges: readonly Range[];
}

export interface OneRange extends Cells {
  readonly range: Range;
}

export interface SheetOf {
  readonly book: Book;
  readonly sheet: BookSheet;
}

/** What stands behind each type of object that a client can hold. */
export interface Targets {
  readonly Application: Book;
  readonly Runtime: Book;
  readonly Workbook: Book;
  readonly WorksheetCollection: Book;
  readonly Worksheet: SheetOf;
  readonly WorksheetProtection: SheetOf;
  readonly Range: OneRange;
  readonly RangeAreas: Cells;
  readonly RangeFormat: Cells;
  readonly AddinInternalService: Book;
}

export type TypeName = keyof Targets;

/** An object of Excel's as the interpreter hands it about. */
export interface ExcelObject {
  readonly type: TypeName;
  readonly target: Targets[TypeName];
}

export function objectOf<K extends TypeName>(type: K, target: Targets[K]): ExcelObject {
  return { type, target };
}

export function cellsOf(book: Book, sheet: BookSheet, range: Range): OneRange {
  return { book, sheet, range, ranges: [range] };
}

export function rangeOf(book: Book, sheet: BookSheet, range: Range): ExcelObject {
  return objectOf("Range", cellsOf(book, sheet, range));
}
