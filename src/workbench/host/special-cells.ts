import { overlapOf, isError, type Range } from "../../core";
import type { Cell } from "../book/cell";
import type { Arguments } from "./arguments";
import { cellsOf } from "./change-formats";
import { fail } from "./excel-error";
import { joinCells } from "./rectangles";
import { objectOf, type Cells, type ExcelObject } from "./targets";

const VALUE_WORDS = [
  "All",
  "Errors",
  "ErrorsLogical",
  "ErrorsNumbers",
  "ErrorsText",
  "ErrorsLogicalNumber",
  "ErrorsLogicalText",
  "ErrorsNumberText",
  "Logical",
  "LogicalNumbers",
  "LogicalText",
  "LogicalNumbersText",
  "Numbers",
  "NumbersText",
  "Text",
] as const;
type ValueWord = (typeof VALUE_WORDS)[number];

type Finder = (of: Cells, within: Range, kind: ValueWord) => readonly Range[];

const FINDERS: Readonly<Record<string, Finder>> = {
  Blanks: (of, within) => cellsWhere(of, within, ({ value, formula }) => value === null && formula === undefined),
  Constants: (of, within, kind) => cellsWhere(of, within, (cell) => cell.formula === undefined && isOf(cell, kind)),
  Formulas: (of, within, kind) => cellsWhere(of, within, (cell) => cell.formula !== undefined && isOf(cell, kind)),
  ConditionalFormats: ({ sheet }, within) => sheet.rules.all.flatMap(({ ranges }) => partsIn(ranges, within)),
  DataValidations: ({ sheet }, within) => sheet.validations.flatMap(({ ranges }) => partsIn(ranges, within)),
  Visible: ({ sheet }, within) =>
    joinCells(
      [...cellsOf(within)].filter(
        ({ row, column }) => !sheet.rows.hidden.has(row) && !sheet.columns.hidden.has(column),
      ),
    ),
};

/** `getSpecialCells`: where in the used part of a range cells of one kind are. */
export function specialCells(of: Cells, given: Arguments): ExcelObject {
  const find = FINDERS[given.text(0)] ?? fail(given.text(0).startsWith("Same") ? "NotImplemented" : "InvalidArgument");
  const kind = given.word(1, VALUE_WORDS, "All");
  const used = of.sheet.usedRange(false);
  const found = of.ranges.flatMap((range) => {
    const within = used && overlapOf(used, range);
    return within ? find(of, within, kind) : [];
  });
  if (found.length === 0) fail("ItemNotFound");
  return objectOf("RangeAreas", { book: of.book, sheet: of.sheet, ranges: found });
}

function cellsWhere({ sheet }: Cells, within: Range, test: (cell: Cell) => boolean): readonly Range[] {
  return joinCells([...cellsOf(within)].filter(({ row, column }) => test(sheet.cell(row, column))));
}

function isOf({ value, formula }: Cell, kind: ValueWord): boolean {
  if (value === null) return formula !== undefined && kind === "All";
  if (kind === "All") return true;
  if (isError(value)) return kind.includes("Errors");
  if (typeof value === "boolean") return kind.includes("Logical");
  return kind.includes(typeof value === "number" ? "Number" : "Text");
}

function partsIn(ranges: readonly Range[], within: Range): readonly Range[] {
  return ranges.flatMap((range) => overlapOf(range, within) ?? []);
}
