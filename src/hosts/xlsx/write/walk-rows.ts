import { XmlScanner } from "../xml/scanner";
import { END, OPEN } from "../xml/tokens";
import { elementEnd } from "./element-end";
import type { ElementPlace } from "./outline";

export interface RowPlace extends ElementPlace {
  /** Counts from 0. */
  readonly index: number;
}

export interface CellPlace extends ElementPlace {
  readonly column: number;
}

/** Every row of a sheet, in the order in which they stand. Rows without a number follow the one before. */
export function walkRows(bytes: Uint8Array, data: ElementPlace, visit: (row: RowPlace) => void): void {
  if (data.isEmpty) return;
  const scanner = new XmlScanner(bytes.subarray(0, data.contentEnd), data.contentStart);
  let last = -1;
  for (let token = scanner.next(); token !== END; token = scanner.next()) {
    if (token !== OPEN) continue;
    if (!scanner.isNamed("row")) {
      scanner.skipElement();
      continue;
    }
    const number = scanner.attribute("r");
    const index = number === undefined ? last + 1 : Number(number) - 1;
    last = index;
    visit({ ...placeOf(scanner, true), index });
  }
}

/** Every cell of a row. Cells without an address follow the one before. */
export function walkCells(bytes: Uint8Array, row: ElementPlace, visit: (cell: CellPlace) => void): void {
  if (row.isEmpty) return;
  const scanner = new XmlScanner(bytes.subarray(0, row.contentEnd), row.contentStart);
  let last = -1;
  for (let token = scanner.next(); token !== END; token = scanner.next()) {
    if (token !== OPEN) continue;
    if (!scanner.isNamed("c")) {
      scanner.skipElement();
      continue;
    }
    const column = columnIn(scanner.attribute("r")) ?? last + 1;
    last = column;
    visit({ ...placeOf(scanner, false), column });
  }
}

function placeOf(scanner: XmlScanner, isRow: boolean): ElementPlace {
  const { tokenStart: start, isEmpty, position: contentStart, name } = scanner;
  if (isEmpty) return { name, start, end: contentStart, contentStart, contentEnd: contentStart, isEmpty };
  const fast = isRow ? elementEnd(scanner.bytes, start) : undefined;
  if (fast) scanner.backTo(fast.end, 0);
  else scanner.skipElement();
  const contentEnd = fast?.contentEnd ?? scanner.tokenStart;
  return { name, start, end: scanner.position, contentStart, contentEnd, isEmpty };
}

function columnIn(address: string | undefined): number | undefined {
  const letters = /^[A-Za-z]+/.exec(address ?? "")?.[0];
  if (letters === undefined) return undefined;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}
