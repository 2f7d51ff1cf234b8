import { MAX_COLUMNS, MAX_ROWS, parseRangeName, quoteSheetName, rangeName, type Range } from "../../core";
import type { Book, BookSheet } from "../book";
import { fail } from "./excel-error";
import { objectOf, rangeOf, type ExcelObject } from "./targets";

/** The whole of a sheet. */
export const GRID: Range = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };

/** "A1:B2", "Sheet!A1" or a name, seen from a sheet. */
export function refer(book: Book, sheet: BookSheet, address: string): ExcelObject {
  const place = placeIn(book, sheet, address);
  return rangeOf(book, place.sheet, place.range);
}

export function referToAreas(book: Book, sheet: BookSheet, addresses: string | undefined): ExcelObject {
  if (addresses === undefined) return objectOf("RangeAreas", { book, sheet, ranges: [GRID] });
  const places = addresses.split(/[,，]/).map((address) => placeIn(book, sheet, address.trim()));
  if (places.some((place) => place.sheet !== sheet)) fail("InvalidArgument");
  return objectOf("RangeAreas", { book, sheet, ranges: places.map(({ range }) => range) });
}

export function placeIn(book: Book, sheet: BookSheet, address: string): { sheet: BookSheet; range: Range } {
  const { sheetName, local } = splitAddress(address);
  const of = sheetName === undefined ? sheet : (book.sheetNamed(sheetName) ?? fail("InvalidArgument"));
  const range = parseRangeName(local);
  if (range) return { sheet: of, range };
  const named = book.names.find(
    ({ name, sheet: scope }) =>
      name.toLowerCase() === local.toLowerCase() && (scope === undefined || scope === of.name),
  );
  if (!named) return fail("InvalidArgument");
  return named.formula === address ? fail("InvalidArgument") : placeIn(book, of, named.formula);
}

export function splitAddress(address: string): { sheetName?: string; local: string } {
  const found = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(address);
  const local = (found?.[3] ?? address.replace(/^=/, "")).trim();
  const sheetName = found?.[1]?.replaceAll("''", "'") ?? found?.[2];
  return sheetName === undefined ? { local } : { sheetName, local };
}

/** "施策1!A1:B2", with the whole of a row or column as Excel writes it. */
export function addressOf(sheet: BookSheet, range: Range): string {
  return `${quoteSheetName(sheet.name)}!${localAddress(range)}`;
}

export function localAddress(range: Range): string {
  const { top, left, bottom, right } = range;
  const name = rangeName(range);
  if (top === 0 && bottom === GRID.bottom) return (name.includes(":") ? name : `${name}:${name}`).replace(/\d+/g, "");
  if (left === 0 && right === GRID.right) return `${String(top + 1)}:${String(bottom + 1)}`;
  return name;
}
