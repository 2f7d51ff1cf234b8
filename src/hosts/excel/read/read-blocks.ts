/// <reference types="office-js" />
import { MAX_COLUMNS, MAX_ROWS, type Hyperlink, type Range, type Row } from "../../../core/index";
import type { Task } from "../trips";
import { rangeAt } from "./extent";
import type { FormatList } from "./format-list";
import { mayBeErrors, rowsOf } from "./rows";
import { LOOKED_CELL_BYTES, looksOf, LOOKS_WANTED, type BaseFont } from "./looks";

/** Value, formula, text and number format of a usual cell, as they come over the wire. */
const CELL_BYTES = 60;
const LOCK_BYTES = 50;
const TYPE_BYTES = 10;

export interface CellsWanted {
  readonly formats: FormatList;
  readonly date1904: boolean;
  /** Also how the cells look, and where they lead. */
  readonly looks: boolean;
  /** What a block may come to, by the size of usual cells. */
  readonly blockBytes: number;
}

export interface ReadCells {
  readonly rows: readonly Row[];
  readonly hyperlinks: readonly Hyperlink[];
}

/** The rows of a rectangle, read in blocks that fit a journey. */
export function* readCells(sheet: Excel.Worksheet, extent: Range, wanted: CellsWanted): Task<ReadCells> {
  const whole = rangeAt(sheet, extent).load("format/protection/locked");
  // The very last cell is the one that nobody has given a font of its own.
  const last = wanted.looks ? sheet.getRangeByIndexes(MAX_ROWS - 1, MAX_COLUMNS - 1, 1, 1) : undefined;
  last?.format.font.load("name,size");
  yield "answer";
  // One answer for all cells, and none where they differ.
  const locked = whole.format.protection.locked as boolean | null;
  const rows: Row[] = [];
  const hyperlinks: Hyperlink[] = [];
  for (const block of blocksOf(
    extent,
    (wanted.looks ? LOOKED_CELL_BYTES : LOCK_BYTES) + CELL_BYTES,
    wanted.blockBytes,
  )) {
    const read = yield* readBlock(sheet, block, locked, { ...wanted, base: last?.format.font });
    for (const row of read.rows) rows.push(row);
    hyperlinks.push(...read.hyperlinks);
  }
  return { rows, hyperlinks };
}

/** Rows in bunches; the last of them may be smaller. */
function blocksOf({ top, left, bottom, right }: Range, cellBytes: number, blockBytes: number): readonly Range[] {
  const height = Math.max(1, Math.floor(blockBytes / ((right - left + 1) * cellBytes)));
  const blocks: Range[] = [];
  for (let row = top; row <= bottom; row += height)
    blocks.push({ top: row, left, bottom: Math.min(bottom, row + height - 1), right });
  return blocks;
}

function* readBlock(
  sheet: Excel.Worksheet,
  block: Range,
  locked: boolean | null,
  { formats, date1904, looks, base }: CellsWanted & { readonly base: BaseFont | undefined },
): Task<ReadCells> {
  const cells = (block.bottom - block.top + 1) * (block.right - block.left + 1);
  yield cells * CELL_BYTES;
  const range = rangeAt(sheet, block).load("values,formulas,text,numberFormat");
  let look: OfficeExtension.ClientResult<Excel.CellProperties[][]> | undefined;
  if (looks) {
    yield cells * LOOKED_CELL_BYTES;
    look = range.getCellProperties(LOOKS_WANTED);
  } else if (locked === null) {
    yield cells * LOCK_BYTES;
    look = range.getCellProperties({ format: { protection: true } });
  }
  yield "answer";
  const { values, formulas, text, numberFormat } = range;
  let valueTypes: readonly (readonly string[])[] | undefined;
  if (mayBeErrors(values)) {
    // A text like #N/A and the error of that name look the same so far.
    yield cells * TYPE_BYTES;
    range.load("valueTypes");
    yield "answer";
    valueTypes = range.valueTypes;
  }
  const looked = look?.value;
  const formatAt = (row: number, column: number) => {
    const code = String(numberFormat[row]?.[column] ?? "General");
    const found = looked?.[row]?.[column]?.format;
    const isLocked = found?.protection?.locked ?? locked ?? true;
    if (!looks || !found) return formats.idOf(code, isLocked);
    return formats.idOfLooked({ numberFormat: code, locked: isLocked, ...looksOf(found, base) });
  };
  const codeOf = (format: number) => formats.formats[format]?.numberFormat ?? "General";
  const rows = rowsOf(block, { values, formulas, texts: text, valueTypes, date1904, formatAt, codeOf });
  return { rows, hyperlinks: looks && looked ? linksIn(block, looked) : [] };
}

/** A link goes out, or to a place in the workbook. */
function linksIn({ top, left }: Range, cells: readonly (readonly Excel.CellProperties[])[]): readonly Hyperlink[] {
  return cells.flatMap((row, at) =>
    row.flatMap(({ hyperlink }, beside): readonly Hyperlink[] => {
      const { address, documentReference: place } = hyperlink ?? {};
      const target = `${address ?? ""}${place ? `#${place}` : ""}`;
      const range = { top: top + at, bottom: top + at, left: left + beside, right: left + beside };
      return target === "" ? [] : [{ range, target }];
    }),
  );
}
