import type { CellFormat, Hyperlink } from "../../core";
import type { BookSheet } from "../book";
import { changeFormats } from "./change-formats";
import { dimensionsOf } from "./dimensions";
import { fail } from "./excel-error";
import {
  borderProperties,
  FILL,
  FONT,
  FORMAT,
  PROTECTION,
  type FormatProperties,
  type Side,
} from "./format-properties";
import { linkAt } from "./hyperlinks";
import { checkShape, readGrid } from "./range-grid";
import { addressOf } from "./refer";
import type { OneRange } from "./targets";

type Wanted = Readonly<Record<string, unknown>>;

/** The parts of a cell's format under the names that properties of single cells have. */
const PARTS: Readonly<Record<string, FormatProperties>> = { protection: PROTECTION, fill: FILL, font: FONT };
const SIDES: readonly Side[] = ["top", "bottom", "left", "right"];

/** `range.getCellProperties`: for each cell what was asked for, and nothing else. */
export function getCellProperties(of: OneRange, wanted: unknown): unknown {
  const asked = record(wanted);
  return readGrid(of, (row, column, sheet) => ({
    ...(asked["address"] === true && {
      address: addressOf(sheet, { top: row, left: column, bottom: row, right: column }),
    }),
    ...(asked["addressLocal"] === true && {
      addressLocal: addressOf(sheet, { top: row, left: column, bottom: row, right: column }),
    }),
    ...(asked["hyperlink"] === true && { hyperlink: linkIn(sheet, row, column) }),
    ...(asked["format"] !== undefined && { format: formatParts(sheet.format(row, column), record(asked["format"])) }),
  }));
}

/** `range.setCellProperties`: one entry for each cell. */
export function setCellProperties(of: OneRange, given: unknown): void {
  const { rows, columns } = dimensionsOf(of.range);
  if (!Array.isArray(given)) return fail("InvalidArgument");
  checkShape(given, rows, columns);
  changeFormats(of, (format, row, column) => {
    const cells = given as readonly (readonly unknown[])[];
    const cell = record(cells[row - of.range.top]?.[column - of.range.left] ?? {});
    for (const key of Object.keys(cell)) if (key !== "format") fail("NotImplemented", `${key} of single cells`);
    return cell["format"] === undefined ? format : withParts(format, record(cell["format"]));
  });
}

function formatParts(format: CellFormat, wanted: Wanted): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(wanted).flatMap(([key, asked]): [string, unknown][] => {
      if (asked === false) return [];
      const part = PARTS[key];
      if (part) return [[key, picked(format, part, asked)]];
      if (key === "borders") {
        const sides = SIDES.map((side) => [side, picked(format, borderProperties(side), asked)] as const);
        return [[key, Object.fromEntries(sides)]];
      }
      const property = FORMAT[capital(key)];
      return [[key, property ? property.get(format) : fail("NotImplemented", `${key} of single cells`)]];
    }),
  );
}

/** All of a part, or what is named of it. */
function picked(format: CellFormat, part: FormatProperties, asked: unknown): Record<string, unknown> {
  const names = asked === true ? Object.keys(part).map(small) : Object.keys(record(asked));
  return Object.fromEntries(
    names.map((name) => [name, part[capital(name)]?.get(format) ?? fail("NotImplemented", `${name} of single cells`)]),
  );
}

function withParts(format: CellFormat, said: Wanted): CellFormat {
  return Object.entries(said).reduce((so, [key, value]) => {
    const part = PARTS[key];
    if (part) return withAll(so, part, record(value));
    if (key === "borders")
      return Object.entries(record(value)).reduce((drawn, [side, line]) => {
        const known = SIDES.find((each) => each === side) ?? fail("InvalidArgument");
        return withAll(drawn, borderProperties(known), record(line));
      }, so);
    return (FORMAT[capital(key)] ?? fail("NotImplemented", `${key} of single cells`)).set(so, value);
  }, format);
}

function withAll(format: CellFormat, part: FormatProperties, said: Wanted): CellFormat {
  return Object.entries(said).reduce(
    (so, [name, value]) => (part[capital(name)] ?? fail("NotImplemented", `${name} of single cells`)).set(so, value),
    format,
  );
}

function linkIn(sheet: BookSheet, row: number, column: number): unknown {
  const link: Hyperlink | undefined = linkAt(sheet, row, column);
  if (!link) return null;
  const [address = "", place] = link.target.split(/#(.*)/s);
  return { ...(address !== "" && { address }), ...(place !== undefined && { documentReference: place }) };
}

export function record(value: unknown): Wanted {
  return typeof value === "object" && value !== null ? (value as Wanted) : fail("InvalidArgument");
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function small(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
