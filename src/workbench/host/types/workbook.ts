import type { Book } from "../../book";
import { rangeReferredTo } from "../event-references";
import { fail } from "../excel-error";
import type { ObjectType } from "../object-type";
import { objectOf, rangeOf } from "../targets";

export const WORKBOOK: ObjectType<Book> = {
  scalars: {
    Name: { get: (book) => book.name },
    ReadOnly: { get: (book) => book.isReadOnly },
  },
  links: {
    Worksheets: (book) => objectOf("WorksheetCollection", book),
    Names: (book) => objectOf("NamedItemCollection", { book, sheet: null }),
    CustomXmlParts: (book) => objectOf("CustomXmlPartCollection", book),
    Settings: (book) => objectOf("SettingCollection", book),
    Protection: (book) => objectOf("WorkbookProtection", book),
    Tables: (book) => objectOf("TableCollection", book),
    Application: (book) => objectOf("Application", book),
    Functions: (book) => objectOf("Functions", book),
    _Runtime: (book) => objectOf("Runtime", book),
  },
  methods: {
    _GetRangeForEventByReferenceId: (book, given) => rangeReferredTo(book, given.text(0)) ?? fail("ItemNotFound"),
    _GetRangeOrNullObjectForEventByReferenceId: (book, given) => rangeReferredTo(book, given.text(0)),
    GetSelectedRange: (book) => rangeOf(book, book.selection.sheet, book.selection.range),
    GetActiveCell: (book) => {
      const { top, left } = book.selection.range;
      return rangeOf(book, book.selection.sheet, { top, left, bottom: top, right: left });
    },
  },
};

export const APPLICATION: ObjectType<Book> = {
  scalars: {
    CalculationMode: { get: () => "Automatic", set: () => undefined },
    CalculationState: { get: () => "Done" },
  },
  methods: {
    Calculate: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
    SuspendApiCalculationUntilNextSync: () => undefined,
  },
};

export const RUNTIME: ObjectType<Book> = {
  scalars: {
    EnableEvents: {
      get: (book) => book.tellsAddin,
      set: (book, value) => {
        book.tellsAddin = value === true;
      },
    },
  },
};

export const ADDIN_INTERNAL_SERVICE: ObjectType<Book> = {
  methods: { NotifyActionHandlerReady: () => undefined },
};

/** The open workbook has none: what a file says of tables is not read. */
export const TABLE_COLLECTION: ObjectType<Book> = {
  scalars: { Count: { get: () => 0 } },
  items: () => [],
  item: () => undefined,
};
