import {
  columnName,
  MAX_COLUMNS,
  MAX_ROWS,
  parseRangeName,
  quoteSheetName,
  type DefinedName,
  type Range,
} from "../../../core";
import type { Arguments } from "../arguments";
import { fail } from "../excel-error";
import type { ObjectType } from "../object-type";
import { placeIn } from "../refer";
import { objectOf, rangeOf, type ExcelObject, type NameOf, type NamesOf } from "../targets";
import { worksheetOf } from "./worksheet-collection";

/** What Excel keeps for itself stands in files under a mark of its own. */
const OWN_MARK = "_xlnm.";
const LONGEST = 255;

export const NAMED_ITEM_COLLECTION: ObjectType<NamesOf> = {
  exists: ({ sheet }) => !sheet?.isDeleted,
  items: (of) => namesIn(of).map((name) => nameObject(of, name)),
  item: (of, key) => {
    const found = namesIn(of).find((name) => shownName(name).toLowerCase() === String(key).toLowerCase());
    return found && nameObject(of, found);
  },
  methods: { Add: add, AddFormulaLocal: add },
};

export const NAMED_ITEM: ObjectType<NameOf> = {
  identity: ["_Id"],
  exists: (of) => defined(of) !== undefined,
  scalars: {
    _Id: { get: (of) => shownName(theName(of)) },
    Name: { get: (of) => shownName(theName(of)) },
    Formula: {
      get: (of) => `=${theName(of).formula}`,
      set: (of, value) => {
        if (typeof value !== "string" || value.replace(/^=/, "") === "") return fail("InvalidArgument");
        change(of, { formula: value.replace(/^=/, "") });
      },
    },
    Visible: {
      get: (of) => !theName(of).hidden,
      set: (of, value) => {
        change(of, { hidden: value !== true });
      },
    },
    // Comments of names are not kept.
    Comment: { get: () => "" },
    Scope: { get: ({ sheet }) => (sheet ? "Worksheet" : "Workbook") },
    Type: { get: (of) => valueOf(of)[0] },
    Value: { get: (of) => valueOf(of)[1] },
  },
  links: {
    Worksheet: ({ book, sheet }) => (sheet ? worksheetOf(book, sheet) : fail("ItemNotFound")),
    WorksheetOrNullObject: ({ book, sheet }) => sheet && worksheetOf(book, sheet),
  },
  methods: {
    Delete: (of) => {
      const gone = theName(of);
      of.book.setNames(of.book.names.filter((name) => name !== gone));
    },
    GetRange: (of) => rangeNamed(of) ?? fail("InvalidOperation"),
    GetRangeOrNullObject: rangeNamed,
  },
};

function add(of: NamesOf, given: Arguments): ExcelObject {
  const name = given.text(0);
  checkName(name);
  if (namesIn(of).some((each) => shownName(each).toLowerCase() === name.toLowerCase())) fail("ItemAlreadyExists");
  const range = given.object(1, "Range");
  const said = range ? absolute(range.sheet.name, range.range) : given.any(1);
  if (typeof said !== "string" && typeof said !== "number") return fail("InvalidArgument");
  const formula = typeof said === "string" ? said.replace(/^=/, "") : String(said);
  const made: DefinedName = { name, formula, ...(of.sheet && { sheet: of.sheet.name }), hidden: false };
  of.book.setNames([...of.book.names, made]);
  return nameObject(of, made);
}

/** Letters, digits, full stops and underlines, and nothing that reads as a cell. */
function checkName(name: string): void {
  const isWord = /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*$/u.test(name) && name.length <= LONGEST;
  if (!isWord || parseRangeName(name) || /^(r|c|r\d+c\d+|r\d*c\d*)$/i.test(name)) fail("InvalidArgument");
}

function namesIn({ book, sheet }: NamesOf): readonly DefinedName[] {
  return book.names.filter((name) => name.sheet === sheet?.name);
}

function shownName({ name }: DefinedName): string {
  return name.startsWith(OWN_MARK) ? name.slice(OWN_MARK.length) : name;
}

function nameObject({ book, sheet }: NamesOf, { name }: DefinedName): ExcelObject {
  return objectOf("NamedItem", { book, sheet, name });
}

function defined({ book, sheet, name }: NameOf): DefinedName | undefined {
  return sheet?.isDeleted ? undefined : book.names.find((each) => each.name === name && each.sheet === sheet?.name);
}

function theName(of: NameOf): DefinedName {
  return defined(of) ?? fail("ItemNotFound");
}

function change(of: NameOf, said: Partial<DefinedName>): void {
  const before = theName(of);
  of.book.setNames(of.book.names.map((name) => (name === before ? { ...name, ...said } : name)));
}

function rangeNamed(of: NameOf): ExcelObject | null {
  const place = placeNamed(of);
  return place && rangeOf(of.book, place.sheet, place.range);
}

function placeNamed(of: NameOf): ReturnType<typeof placeIn> | null {
  const { formula } = theName(of);
  try {
    return placeIn(of.book, of.sheet ?? of.book.activeSheet, formula);
  } catch {
    return null;
  }
}

/** Its kind and its value in Excel's words; formulas are not computed here. */
function valueOf(of: NameOf): readonly [string, unknown] {
  const { formula } = theName(of);
  if (placeNamed(of)) return ["Range", formula];
  if (/^-?\d+(\.\d+)?$/.test(formula)) return [formula.includes(".") ? "Double" : "Integer", Number(formula)];
  if (/^(true|false)$/i.test(formula)) return ["Boolean", formula.toLowerCase() === "true"];
  const text = /^"((?:[^"]|"")*)"$/.exec(formula)?.[1];
  return text === undefined ? ["Error", "#VALUE!"] : ["String", text.replaceAll('""', '"')];
}

function absolute(sheet: string, { top, left, bottom, right }: Range): string {
  const local =
    bottom - top + 1 === MAX_ROWS
      ? `$${columnName(left)}:$${columnName(right)}`
      : right - left + 1 === MAX_COLUMNS
        ? `$${String(top + 1)}:$${String(bottom + 1)}`
        : [...new Set([corner(top, left), corner(bottom, right)])].join(":");
  return `${quoteSheetName(sheet)}!${local}`;
}

function corner(row: number, column: number): string {
  return `$${columnName(column)}$${String(row + 1)}`;
}
