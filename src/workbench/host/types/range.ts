import { displayValue, isError, type CellValue, type Span } from "../../../core";
import type { BookSheet } from "../../book";
import { dimensionsOf } from "../dimensions";
import { fail } from "../excel-error";
import { hyperlinkScalar } from "../hyperlinks";
import type { ObjectType, Scalar } from "../object-type";
import { spellOut } from "../other-files";
import { refuseProtected } from "../protected-cells";
import { readGrid } from "../range-grid";
import { addressOf } from "../refer";
import { objectOf, type OneRange } from "../targets";
import { enterFormulas, enterNumberFormats, enterValues } from "../write-cells";
import { RANGE_METHODS } from "./range-methods";
import { worksheetOf } from "./worksheet-collection";

const VALUES: Scalar<OneRange> = {
  get: (of) => readGrid(of, (row, column, sheet) => shownValue(sheet.cell(row, column).value)),
  set: enterValues,
};
const FORMULAS: Scalar<OneRange> = {
  get: (of) =>
    readGrid(of, (row, column, sheet) => {
      const { value, formula } = sheet.cell(row, column);
      return formula === undefined ? shownValue(value) : `=${spellOut(formula, of.book.externalLinks)}`;
    }),
  set: enterFormulas,
};
const NUMBER_FORMAT: Scalar<OneRange> = {
  get: (of) => readGrid(of, (row, column, sheet) => sheet.format(row, column).numberFormat),
  set: enterNumberFormats,
};

export const RANGE: ObjectType<OneRange> = {
  isTracked: true,
  exists: ({ sheet }) => !sheet.isDeleted,
  scalars: {
    Address: { get: ({ sheet, range }) => addressOf(sheet, range) },
    AddressLocal: { get: ({ sheet, range }) => addressOf(sheet, range) },
    RowIndex: { get: ({ range }) => range.top },
    ColumnIndex: { get: ({ range }) => range.left },
    RowCount: { get: ({ range }) => dimensionsOf(range).rows },
    ColumnCount: { get: ({ range }) => dimensionsOf(range).columns },
    CellCount: { get: ({ range }) => countedCells(dimensionsOf(range)) },
    IsEntireRow: { get: ({ range }) => range.left === 0 && dimensionsOf(range).columns === 16_384 },
    IsEntireColumn: { get: ({ range }) => range.top === 0 && dimensionsOf(range).rows === 1_048_576 },
    Values: VALUES,
    Formulas: FORMULAS,
    FormulasLocal: FORMULAS,
    NumberFormat: NUMBER_FORMAT,
    Text: {
      get: ({ book, ...of }) =>
        readGrid({ book, ...of }, (row, column, sheet) =>
          displayValue(sheet.cell(row, column).value, sheet.format(row, column).numberFormat, book.date1904),
        ),
    },
    Hyperlink: hyperlinkScalar,
    RowHidden: {
      get: ({ sheet, range }) => sheet.rows.hidden.covers({ from: range.top, to: range.bottom }),
      set: ({ sheet, range }, value) => {
        hide(sheet, "rows", { from: range.top, to: range.bottom }, value);
      },
    },
    ColumnHidden: {
      get: ({ sheet, range }) => sheet.columns.hidden.covers({ from: range.left, to: range.right }),
      set: ({ sheet, range }, value) => {
        hide(sheet, "columns", { from: range.left, to: range.right }, value);
      },
    },
    ValueTypes: { get: (of) => readGrid(of, (row, column, sheet) => typeOf(sheet.cell(row, column).value)) },
  },
  links: {
    Worksheet: ({ book, sheet }) => worksheetOf(book, sheet),
    Format: (of) => objectOf("RangeFormat", of),
    ConditionalFormats: (of) => objectOf("ConditionalFormatCollection", of),
    DataValidation: (of) => objectOf("DataValidation", of),
  },
  methods: RANGE_METHODS,
};

function hide(sheet: BookSheet, lines: "rows" | "columns", span: Span, value: unknown): void {
  refuseProtected(sheet);
  sheet[lines].hide(span, typeof value === "boolean" ? value : fail("InvalidArgument"));
}

/** Beyond what fits into 32 bits Excel says -1. */
function countedCells({ rows, columns }: { readonly rows: number; readonly columns: number }): number {
  return rows * columns > 2_147_483_647 ? -1 : rows * columns;
}

function shownValue(value: CellValue): string | number | boolean {
  if (value === null) return "";
  return isError(value) ? value.error : value;
}

function typeOf(value: CellValue): string {
  if (value === null) return "Empty";
  if (isError(value)) return "Error";
  if (typeof value === "boolean") return "Boolean";
  return typeof value === "number" ? "Double" : "String";
}
