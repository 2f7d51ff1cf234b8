import type { Range, Workbook } from "../../workbook/workbook";
import { Grid } from "./grid";
import { type ColumnMapping, type ColumnRole, columnMapping, type TableMapping } from "./mapping";
import { readHead } from "./read-head";
import { recogniseSheet } from "./recognise";

/** Heads may fill this many rows. */
const TALLEST_HEADER = 4;

/**
 * A mapping for cells a person pointed at, where nothing was recognised or something else: what the recogniser makes
 * of these cells alone, else what the heads say word by word. A start to be mended: where the heads say nothing, it
 * holds the names alone. null where nothing below the heads could be a name.
 */
export function proposeMapping(
  workbook: Workbook,
  sheetName: string,
  range: Range,
  turned = false,
): TableMapping | null {
  const sheet = workbook.sheets.find(({ name }) => name === sheetName);
  if (!sheet) return null;
  const grid = new Grid(workbook, sheet, turned, range);
  if (!turned) {
    const [found] = recogniseSheet(grid, []).tables;
    if (found) return found.mapping;
  }
  return fromHeads(grid);
}

function fromHeads(grid: Grid): TableMapping | null {
  const { top, bottom, left, right } = grid.bounds;
  const header = { from: top, to: lastHeadRow(grid) };
  const columns: ColumnMapping[] = [];
  for (let column = left; column <= right; column++) {
    const mapping = columnFromHeads(grid, header, column);
    if (mapping) columns.push(mapping);
  }
  if (!columns.some(({ role }) => role === "name")) {
    const column = firstTextColumn(grid, header.to + 1);
    if (column === undefined) return null;
    const others = columns.filter((each) => each.column !== column);
    columns.splice(0, columns.length, { column, role: "name" }, ...others);
  }
  if (header.to >= bottom) return null;
  columns.sort((a, b) => a.column - b.column);
  return {
    sheet: grid.sheet.name,
    turned: grid.turned,
    header,
    body: { from: header.to + 1, to: bottom },
    columns,
  };
}

/** Rows of heads end before the first row with a number that is no year. */
function lastHeadRow(grid: Grid): number {
  const { top, left, right } = grid.bounds;
  for (let row = top + 1; row < top + TALLEST_HEADER; row++) {
    for (let column = left; column <= right; column++) {
      if (typeof grid.value(row, column) !== "number") continue;
      if (readHead(grid.face(row, column)) === undefined) return row - 1;
    }
  }
  return top;
}

function columnFromHeads(grid: Grid, header: TableMapping["header"], column: number): ColumnMapping | undefined {
  let role: ColumnRole | undefined;
  let year: number | undefined;
  let unit: string | undefined;
  let stage: ColumnMapping["stage"];
  for (let row = header.to; row >= header.from; row--) {
    const at = grid.anchor(row, column);
    const head = readHead(grid.face(at.row, at.column));
    const known = columnMapping.shape.role.safeParse(head?.kind);
    role ??= known.success ? known.data : undefined;
    year ??= head?.year?.year;
    unit ??= head?.unit;
    stage ??= head?.stage;
  }
  // A year alone stands over what was reached in it, far more often than over what was aimed at.
  role ??= year === undefined ? undefined : "actual";
  if (role === undefined) return undefined;
  return {
    column,
    role,
    ...(year !== undefined && { year }),
    ...(unit !== undefined && { unit }),
    ...(stage && { stage }),
  };
}

function firstTextColumn(grid: Grid, from: number): number | undefined {
  const { bottom, left, right } = grid.bounds;
  for (let column = left; column <= right; column++) {
    let texts = 0;
    for (let row = from; row <= bottom; row++) if (typeof grid.value(row, column) === "string") texts++;
    if (texts * 2 > bottom - from) return column;
  }
  return undefined;
}
