/// <reference types="office-js" />
import { sameName } from "../read/addresses";
import { contentAt, type CellContent, type Sheet, type Workbook } from "../../../core/index";
import { rangeAt } from "../read/extent";
import type { Task } from "../trips";
import { bytesOf, inputOf, needsOpenFormat, TEXT_FORMAT } from "./cell-input";
import { cut, rectanglesOf } from "./rectangles";
import type { Place } from "./touched";

/** What a cell shall hold, and what it holds. */
export interface CellChange extends Place {
  readonly wanted: CellContent;
  readonly present: CellContent;
}

const BLOCK_BYTES = 1_000_000;
/** What the frame of one action takes on the wire. */
const ACTION_BYTES = 700;

/** The cells that are not yet as they shall be. */
export function changesOf(present: Workbook, wanted: Workbook, name: string, places: readonly Place[]): CellChange[] {
  const from = present.sheets.find((sheet) => sameName(sheet.name, name));
  const to = wanted.sheets.find((sheet) => sameName(sheet.name, name));
  if (!from || !to) return [];
  const at = (workbook: Workbook, sheet: Sheet, { row, column }: Place) => contentAt(workbook, sheet, row, column);
  return places
    .map((place) => ({ ...place, wanted: at(wanted, to, place), present: at(present, from, place) }))
    .filter(({ wanted: after, present: before }) => !isSame(after, before));
}

/** What a formula shows is computed, not kept. */
function isSame(a: CellContent, b: CellContent): boolean {
  if (a.numberFormat !== b.numberFormat || a.formula !== b.formula) return false;
  return a.formula !== undefined || JSON.stringify(a.value) === JSON.stringify(b.value);
}

/** What a block of cells held at the very moment before it was written. */
export interface Glance {
  readonly rows: readonly (readonly CellChange[])[];
  readonly range: Excel.Range;
}

/**
 * Puts contents into cells, neighbours together, in as many journeys as their size takes. On the same journey it looks
 * at what it writes over: somebody may have typed since the cells were compared.
 */
export function* putCells(sheet: Excel.Worksheet, changes: readonly CellChange[], glances: Glance[] = []): Task<void> {
  const size = ({ wanted }: CellChange) => bytesOf(inputOf(wanted)) + 2 * bytesOf(wanted.numberFormat);
  for (const rectangle of rectanglesOf(changes)) {
    for (const { range, rows, bytes } of cut(rectangle, size, BLOCK_BYTES)) {
      yield 2 * bytes + 3 * ACTION_BYTES;
      glances.push({ rows, range: rangeAt(sheet, range).load("formulas,values") });
      putBlock(rangeAt(sheet, range), rows);
    }
  }
}

function putBlock(range: Excel.Range, rows: readonly (readonly CellChange[])[]): void {
  const all = rows.flat();
  const opens = all.some(({ present, wanted }) => present.numberFormat === TEXT_FORMAT && needsOpenFormat(wanted));
  if (opens) range.numberFormat = rows.map((row) => row.map(openFormatOf));
  range.formulas = rows.map((row) => row.map(({ wanted }) => inputOf(wanted)));
  // Excel gives a formula without a format that of the cells it looks at.
  const adopts = all.some(({ wanted }) => wanted.formula !== undefined && wanted.numberFormat === "General");
  const differs = all.some(({ present, wanted }) => present.numberFormat !== wanted.numberFormat);
  if (opens || differs || adopts) range.numberFormat = rows.map((row) => row.map(({ wanted }) => wanted.numberFormat));
}

function openFormatOf({ wanted }: CellChange): string {
  return wanted.numberFormat === TEXT_FORMAT && needsOpenFormat(wanted) ? "General" : wanted.numberFormat;
}
