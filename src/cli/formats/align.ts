import { largest } from "./largest";
import { styleFor, type Style } from "./style";
import { displayWidth, fit, padEnd, padStart } from "./width";

export interface AlignedColumn {
  readonly head: string;
  readonly right?: boolean;
  readonly widest?: number;
}

/** A text, and beside it a smaller word that keeps its own line-up: the address behind a number. */
export interface Cell {
  readonly text: string;
  readonly beside?: string;
}

interface Measured extends AlignedColumn {
  readonly text: number;
  readonly beside: number;
  readonly width: number;
}

const GAP = "  ";

/** Lines of a table whose columns stand in line, whatever the width of the characters. */
export function alignTable(
  columns: readonly AlignedColumn[],
  rows: readonly (readonly (Cell | string)[])[],
  style: Style = styleFor(false),
): readonly string[] {
  const cells = rows.map((row) => row.map((cell, at) => shorten(cell, columns[at]?.widest ?? 60)));
  const measured = columns.map((column, at) => measure(column, cells, at));
  const head = measured
    .map((column) => (column.right ? padStart : padEnd)(column.head, column.width))
    .join(GAP)
    .trimEnd();
  return [style.faint(head), ...cells.map((row) => lineOf(row, measured, style))];
}

/** Width of the widest line `alignTable` would give. */
export function tableWidth(columns: readonly AlignedColumn[], rows: readonly (readonly (Cell | string)[])[]): number {
  return largest(alignTable(columns, rows), displayWidth);
}

function shorten(cell: Cell | string, widest: number): Cell {
  const { text, beside } = typeof cell === "string" ? { text: cell, beside: undefined } : cell;
  return { text: fit(oneLine(text), widest), ...(beside !== undefined && { beside }) };
}

function measure(column: AlignedColumn, rows: readonly (readonly Cell[])[], at: number): Measured {
  const text = largest(rows, (row) => displayWidth(row[at]?.text ?? ""));
  const beside = largest(rows, (row) => displayWidth(row[at]?.beside ?? ""));
  const both = text + (beside === 0 ? 0 : beside + 1);
  const width = Math.max(displayWidth(column.head), both);
  return { ...column, text: text + width - both, beside, width };
}

function lineOf(row: readonly Cell[], columns: readonly Measured[], style: Style): string {
  return columns
    .map((column, at) => {
      const { text = "", beside = "" } = row[at] ?? {};
      const main = (column.right ? padStart : padEnd)(text, column.text);
      if (column.beside === 0) return main;
      return `${main} ${style.faint(beside)}${" ".repeat(column.beside - displayWidth(beside))}`;
    })
    .join(GAP)
    .trimEnd();
}

/** Line breaks, tabs and control characters of a cell would break the line (or drive the terminal). */
export function oneLine(text: string): string {
  // Bidirectional overrides would show the line in another order than it has.
  return text.replace(/[\s\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g, " ").trim();
}
