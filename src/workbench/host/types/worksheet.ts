import type { Sheet } from "../../../core";
import { colorOf } from "../color";
import { fail } from "../excel-error";
import { STANDARD } from "../line-sizes";
import type { ObjectType, Scalar } from "../object-type";
import { GRID, refer, referToAreas } from "../refer";
import { checkSheetName } from "../sheet-name";
import { objectOf, rangeOf, type SheetOf } from "../targets";
import { refuseStructure } from "./workbook-protection";
import { worksheetOf } from "./worksheet-collection";

const VISIBILITIES: Readonly<Record<string, Sheet["visibility"]>> = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "veryHidden",
};

const GRIDLINES: Scalar<SheetOf> = {
  get: ({ sheet }) => sheet.showGridLines,
  set: ({ sheet }, value) => {
    sheet.showGridLines = typeof value === "boolean" ? value : fail("InvalidArgument");
  },
};

export const WORKSHEET: ObjectType<SheetOf> = {
  identity: ["Id"],
  exists: ({ sheet }) => !sheet.isDeleted,
  scalars: {
    Id: { get: ({ sheet }) => sheet.id },
    Name: { get: ({ sheet }) => sheet.name, set: rename },
    Position: { get: ({ book, sheet }) => book.sheets.indexOf(sheet), set: move },
    Visibility: {
      get: ({ sheet }) => Object.keys(VISIBILITIES).find((word) => VISIBILITIES[word] === sheet.visibility),
      set: show,
    },
    TabColor: {
      get: ({ sheet }) => (sheet.tabColor === undefined ? "" : `#${sheet.tabColor}`),
      set: ({ sheet }, value) => {
        sheet.tabColor = value === "" ? undefined : colorOf(value);
      },
    },
    StandardWidth: { get: () => STANDARD.figures },
    StandardHeight: { get: () => STANDARD.points },
    ShowGridlines: GRIDLINES,
    // The client sets it by another name than it reads it.
    Gridlines: { ...GRIDLINES, onlyByName: true },
  },
  links: {
    AutoFilter: (of) => objectOf("AutoFilter", of),
    Charts: (of) => objectOf("ChartCollection", of),
    FreezePanes: (of) => objectOf("WorksheetFreezePanes", of),
    HorizontalPageBreaks: (of) => objectOf("PageBreakCollection", of),
    Names: (of) => objectOf("NamedItemCollection", of),
    Notes: (of) => objectOf("NoteCollection", of),
    PageLayout: (of) => objectOf("PageLayout", of),
    Protection: (of) => objectOf("WorksheetProtection", of),
    Tables: ({ book }) => objectOf("TableCollection", book),
  },
  methods: {
    Activate: ({ book, sheet }) => {
      if (sheet.visibility !== "visible") fail("InvalidOperation");
      book.activate(sheet);
    },
    Delete: (of) => {
      deleteSheet(of);
    },
    GetRange: ({ book, sheet }, given) => {
      const address = given.optionalText(0);
      return address === undefined ? rangeOf(book, sheet, GRID) : refer(book, sheet, address);
    },
    GetRanges: ({ book, sheet }, given) => referToAreas(book, sheet, given.optionalText(0)),
    GetCell: ({ book, sheet }, given) => at(book, sheet, given.integer(0), given.integer(1), 1, 1),
    GetRangeByIndexes: ({ book, sheet }, given) =>
      at(book, sheet, given.integer(0), given.integer(1), given.integer(2), given.integer(3)),
    GetUsedRange: ({ book, sheet }, given) =>
      rangeOf(book, sheet, sheet.usedRange(given.flag(0)) ?? { top: 0, left: 0, bottom: 0, right: 0 }),
    GetUsedRangeOrNullObject: ({ book, sheet }, given) => {
      const used = sheet.usedRange(given.flag(0));
      return used && rangeOf(book, sheet, used);
    },
    _GetSheetById: ({ book }, given) => {
      const found = book.sheetById(given.text(0));
      return found ? worksheetOf(book, found) : fail("ItemNotFound");
    },
  },
};

export const WORKSHEET_PROTECTION: ObjectType<SheetOf> = {
  exists: ({ sheet }) => !sheet.isDeleted,
  scalars: {
    Protected: { get: ({ sheet }) => sheet.isProtected },
    Options: { get: ({ sheet }) => (sheet.isProtected ? { ...NOTHING_ALLOWED, ...sheet.protectionOptions } : null) },
  },
  methods: {
    Protect: ({ book, sheet }, given) => {
      if (sheet.isProtected) fail("AccessDenied");
      sheet.isProtected = true;
      sheet.protectionOptions = (given.any(0) ?? {}) as Readonly<Record<string, unknown>>;
      book.tell({ kind: "protection", sheet, source: book.worker });
    },
    Unprotect: ({ book, sheet }) => {
      sheet.isProtected = false;
      book.tell({ kind: "protection", sheet, source: book.worker });
    },
  },
};

/** What a protected sheet still lets people do. */
const NOTHING_ALLOWED = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

function at(
  book: SheetOf["book"],
  sheet: SheetOf["sheet"],
  row: number,
  column: number,
  rows: number,
  columns: number,
) {
  const range = { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 };
  const isInside = row >= 0 && column >= 0 && rows > 0 && columns > 0;
  return isInside && range.bottom <= GRID.bottom && range.right <= GRID.right
    ? rangeOf(book, sheet, range)
    : fail("InvalidArgument");
}

function rename({ book, sheet }: SheetOf, value: unknown): void {
  if (typeof value !== "string") return fail("InvalidArgument");
  refuseStructure(book);
  checkSheetName(book, value, sheet);
  if (value !== sheet.name) book.renameSheet(sheet, value);
}

function move({ book, sheet }: SheetOf, value: unknown): void {
  if (typeof value !== "number" || value < 0 || value >= book.sheets.length) return fail("InvalidArgument");
  refuseStructure(book);
  book.moveSheet(sheet, value);
}

function show({ book, sheet }: SheetOf, value: unknown): void {
  const visibility = VISIBILITIES[String(value)] ?? fail("InvalidArgument");
  if (visibility !== "visible" && isLastVisible({ book, sheet })) fail("InvalidOperation");
  refuseStructure(book);
  if (visibility !== sheet.visibility) book.showSheet(sheet, visibility);
}

function deleteSheet(of: SheetOf): void {
  refuseStructure(of.book);
  if (of.sheet.visibility === "veryHidden") fail("GeneralException");
  if (isLastVisible(of)) fail("InvalidOperation");
  of.book.deleteSheet(of.sheet);
}

function isLastVisible({ book, sheet }: SheetOf): boolean {
  return !book.sheets.some((each) => each !== sheet && each.visibility === "visible");
}
