import type { CellRef } from "../address";
import type { CellContent, CellEdit } from "../edit";
import type { CellValue, Row } from "../workbook";
import type { FormatTable } from "./intern-formats";
import { cellChanged } from "./refuse";
import { sameValue } from "./same-value";

interface CellState {
  value: CellValue;
  format: number;
  formula: string | undefined;
  text: string | undefined;
}

const EMPTY: CellState = { value: null, format: 0, formula: undefined, text: undefined };

/** The row with these cells changed, or undefined when nothing is left in it. `row` is absent where there was none. */
export function editRow(
  row: Row | undefined,
  index: number,
  edits: readonly CellEdit[],
  formats: FormatTable,
): Row | undefined {
  const cells = row ? cellsOf(row) : [];
  let start = row?.start ?? edits[0]?.at.column ?? 0;
  for (const { at, before, after } of edits) {
    while (at.column < start) {
      cells.unshift(EMPTY);
      start--;
    }
    while (at.column - start >= cells.length) cells.push(EMPTY);
    const cell = cells[at.column - start] ?? EMPTY;
    cells[at.column - start] = changed(cell, at, before, after, formats);
  }
  // Empty cells at the ends are no part of a row: a cell made and taken away again leaves no trace.
  const used = cells.map(isUsed);
  const from = used.indexOf(true);
  return from < 0 ? undefined : rowOf(index, start + from, cells.slice(from, used.lastIndexOf(true) + 1));
}

function isUsed({ value, format, formula }: CellState): boolean {
  return value !== null || format !== 0 || formula !== undefined;
}

function changed(cell: CellState, at: CellRef, before: CellContent, after: CellContent, formats: FormatTable) {
  const format = formats.get(cell.format);
  const same =
    // What a formula shows is computed anew by every spreadsheet, each with its own last digit.
    (cell.formula !== undefined || sameValue(cell.value, before.value)) &&
    cell.formula === before.formula &&
    format.numberFormat === before.numberFormat;
  if (!same) throw cellChanged(at);
  return {
    value: after.value,
    format: formats.idOf({ ...format, numberFormat: after.numberFormat }, cell.format),
    formula: after.formula,
    // The old text would contradict the new value; only a text that came with it may stay.
    text: after.text,
  };
}

function cellsOf(row: Row): CellState[] {
  return row.values.map((value, at) => ({
    value,
    format: row.formats?.[at] ?? 0,
    formula: row.formulas?.[at],
    text: row.texts?.[at],
  }));
}

function rowOf(index: number, start: number, cells: readonly CellState[]): Row {
  return {
    index,
    start,
    values: cells.map((cell) => cell.value),
    ...(cells.some((cell) => cell.format !== 0) && { formats: cells.map((cell) => cell.format) }),
    ...(cells.some((cell) => cell.formula !== undefined) && { formulas: cells.map((cell) => cell.formula) }),
    ...(cells.some((cell) => cell.text !== undefined) && { texts: cells.map((cell) => cell.text) }),
  };
}
