import type { Label, OtherColumn, OtherRow, OtherSlot, OtherTable } from "../table";
import type { Range } from "../../workbook/workbook";
import { ONWARDS, ROWS_A_STEP, type Steps } from "../../workbook/steps";
import { findAbove } from "../layout/find-context";
import type { Grid } from "../layout/grid";
import { readName } from "../layout/read-name";
import { splitAmount } from "./split-amount";
import { readSlot } from "../layout/read-slot";
import { readValue, type CellFace } from "../value/read-value";

/** Rows of text that may lie between two entries of a list (descriptions, notes, group heads). */
const WIDEST_GAP = 6;
const MONEY = /円$/;
const GROUP = /^\s*[<＜〈【■◆●○]/;

interface Entry {
  readonly row: number;
  readonly name: { readonly row: number; readonly column: number; readonly text: string };
  readonly values: readonly number[];
}

/**
 * Lists that have no header row: names with amounts of money (cards of a budget), small tables of figures. They are
 * found by their numbers: a number with a text to its left, again and again in the same columns.
 */
export function* readUnheaded(grid: Grid, taken: readonly Range[]): Steps<readonly OtherTable[]> {
  const entries: Entry[] = [];
  let steps = 0;
  for (const row of grid.filledRows) {
    if (steps++ % ROWS_A_STEP === 0) yield ONWARDS;
    const entry = entryOf(grid, row, taken);
    if (entry) entries.push(entry);
  }
  const tables: OtherTable[] = [];
  for (const list of splitLists(entries)) tables.push(yield* toTable(grid, list));
  return tables;
}

function entryOf(grid: Grid, row: number, taken: readonly Range[]): Entry | undefined {
  const beside = taken.filter((range) => row >= range.top && row <= range.bottom);
  // By far the commonest row of a big sheet: a table takes all of it.
  if (beside.some((range) => range.left <= grid.bounds.left && range.right >= grid.bounds.right)) return undefined;
  let name: Entry["name"] | undefined;
  const values: number[] = [];
  for (const column of grid.filledColumnsOf(row)) {
    if (beside.some((range) => column >= range.left && column <= range.right)) continue;
    const face = grid.face(row, column);
    if (isFigure(face)) {
      if (name) values.push(column);
    } else if (values.length === 0 && typeof face.value === "string" && face.text.length <= 80) {
      name = { row, column, text: face.text };
    }
  }
  return name && values.length > 0 ? { row, name, values } : undefined;
}

function isFigure(face: CellFace): boolean {
  if (typeof face.value === "number") return readValue(face).kind === "number";
  if (typeof face.value !== "string" || face.text.length > 40) return false;
  const line = firstLine(face.text);
  const reading = readValue({ value: line, text: line, numberFormat: face.numberFormat });
  return reading.kind === "number" && (reading.unit !== undefined || /^[\d,.０-９，．]+$/.test(face.text.trim()));
}

function firstLine(text: string): string {
  return text.split(/\r?\n/)[0]?.trim() ?? "";
}

function splitLists(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  const lists: Entry[][] = [];
  for (const entry of entries) {
    const list = lists.at(-1);
    const last = list?.at(-1);
    const fits =
      last && entry.row - last.row <= WIDEST_GAP && entry.values.some((column) => last.values.includes(column));
    if (list && fits) list.push(entry);
    else lists.push([entry]);
  }
  return lists.filter((list) => list.length >= 2);
}

function* toTable(grid: Grid, list: readonly Entry[]): Steps<OtherTable> {
  const first = list[0] as Entry;
  const last = list.at(-1) as Entry;
  const valueColumns = [...new Set(list.flatMap((entry) => entry.values))].sort((a, b) => a - b);
  const nameColumn = list.reduce((least, { name }) => Math.min(least, name.column), Infinity);
  const headRows = headRowsAbove(grid, first.row, valueColumns);
  const columns: OtherColumn[] = [
    { column: nameColumn, text: "", kind: "name" },
    ...valueColumns.map((column): OtherColumn => ({ column, text: headText(grid, headRows, column), kind: "remark" })),
  ];
  const rows: OtherRow[] = [];
  for (const entry of list) {
    if (rows.length % ROWS_A_STEP === 0) yield ONWARDS;
    rows.push(toRow(grid, entry, columns, nameColumn));
  }
  const isMoney = rows.filter((row) => row.cells.some((cell) => isMoneySlot(cell))).length * 2 >= rows.length;
  const top = headRows.length > 0 ? Math.min(...headRows) : first.row;
  const above = findAbove(grid, top, { left: nameColumn, right: valueColumns.at(-1) ?? nameColumn }, () => false);
  return {
    sheet: grid.sheet.name,
    range: grid.range({ top, bottom: last.row, left: nameColumn, right: valueColumns.at(-1) ?? nameColumn }),
    kind: isMoney ? "budget" : "figures",
    ...(above.caption && { caption: above.caption }),
    ...(above.unit && { unit: above.unit }),
    columns: isMoney
      ? columns.map((column) => (column.kind === "name" ? column : { ...column, kind: "amount" }))
      : columns,
    rows: isMoney ? rows.map(asAmounts) : rows,
    context: above.context,
    footnotes: [],
  };
}

function isMoneySlot(slot: OtherSlot): boolean {
  return slot.reading.kind === "number" && MONEY.test(slot.reading.unit ?? "");
}

function asAmounts(row: OtherRow): OtherRow {
  return { ...row, cells: row.cells.map((cell) => (cell.role === "value" ? { ...cell, role: "amount" } : cell)) };
}

function toRow(grid: Grid, entry: Entry, columns: readonly OtherColumn[], nameColumn: number): OtherRow {
  const group = groupOf(grid, entry, nameColumn);
  return {
    name: readName(entry.name.text).name,
    at: grid.ref(entry.name.row, entry.name.column),
    nameText: entry.name.text,
    ...(group && { group }),
    context: {},
    cells: entry.values.flatMap((column) => amountSlots(grid, entry.row, column, columns)),
  };
}

function amountSlots(grid: Grid, row: number, column: number, columns: readonly OtherColumn[]): readonly OtherSlot[] {
  const index = columns.findIndex((candidate) => candidate.column === column);
  return splitAmount({ ...readSlot(grid, row, column), column: index, role: "value" });
}

/** The side label the entry stands under, or the last group head above it. */
function groupOf(grid: Grid, entry: Entry, nameColumn: number): Label | undefined {
  for (let column = entry.name.column - 1; column >= grid.bounds.left; column--) {
    const at = grid.anchor(entry.row, column);
    const text = grid.text(at.row, at.column).trim();
    if (text !== "" && grid.merge(entry.row, column))
      return { text: text.replace(/\s*\n\s*/g, ""), at: grid.ref(at.row, at.column) };
  }
  for (let row = entry.row - 1; row >= Math.max(grid.bounds.top, entry.row - 30); row--) {
    const text = grid.text(row, nameColumn).trim();
    if (GROUP.test(text) && text.length <= 40) return { text, at: grid.ref(row, nameColumn) };
  }
  return undefined;
}

function headRowsAbove(grid: Grid, row: number, columns: readonly number[]): readonly number[] {
  const rows: number[] = [];
  for (let above = row - 1; above >= Math.max(grid.bounds.top, row - 3); above--) {
    if (!columns.some((column) => grid.text(above, column).trim() !== "" || grid.merge(above, column))) break;
    rows.push(above);
  }
  return rows;
}

function headText(grid: Grid, rows: readonly number[], column: number): string {
  const texts = [...rows].reverse().map((row) => {
    const at = grid.anchor(row, column);
    return grid.text(at.row, at.column).trim();
  });
  return [...new Set(texts.filter((text) => text !== ""))].join(" ");
}
