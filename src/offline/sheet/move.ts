import { type Range, rowAt, type Sheet } from "../../core/index";
import type { Geometry } from "./geometry";

/** A selection as it grows: the cell it began in, and the one it reaches to. */
export interface Stretch {
  readonly from: Cell;
  readonly to: Cell;
}

export interface Cell {
  readonly row: number;
  readonly column: number;
}

export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly shiftKey: boolean;
}

type Step = (from: Cell, at: Paper) => Cell;

export interface Paper {
  readonly geometry: Geometry;
  readonly sheet: Sheet;
  /** How many rows fit into the window. */
  readonly page: number;
}

const STEPS: Readonly<Record<string, Step>> = {
  ArrowUp: ({ row, column }, { geometry }) => ({ row: geometry.rows.step(row, -1), column }),
  ArrowDown: ({ row, column }, { geometry }) => ({ row: geometry.rows.step(row, 1), column }),
  ArrowLeft: ({ row, column }, { geometry }) => ({ row, column: geometry.columns.step(column, -1) }),
  ArrowRight: ({ row, column }, { geometry }) => ({ row, column: geometry.columns.step(column, 1) }),
  PageUp: ({ row, column }, { geometry, page }) => ({ row: geometry.rows.step(row, -page), column }),
  PageDown: ({ row, column }, { geometry, page }) => ({ row: geometry.rows.step(row, page), column }),
  Home: ({ row }) => ({ row, column: 0 }),
  End: ({ row }, { sheet }) => ({ row, column: lastColumn(sheet, row) }),
};

const FAR_STEPS: Readonly<Record<string, Step>> = {
  Home: () => ({ row: 0, column: 0 }),
  End: (_, { sheet }) => lastCell(sheet),
  ArrowUp: ({ column }) => ({ row: 0, column }),
  ArrowDown: ({ column }, { sheet }) => ({ row: lastCell(sheet).row, column }),
  ArrowLeft: ({ row }) => ({ row, column: 0 }),
  ArrowRight: ({ row }, { sheet }) => ({ row, column: lastColumn(sheet, row) }),
};

/** Where a key leads; null when it means nothing to a sheet. */
export function follow({ from, to }: Stretch, { key, ctrlKey, shiftKey }: KeyPress, paper: Paper): Stretch | null {
  const step = (ctrlKey ? FAR_STEPS : STEPS)[key];
  if (!step) return null;
  const start = shiftKey ? to : leaving(from, key, paper.geometry);
  const next = step(start, paper);
  return shiftKey ? { from, to: next } : { from: next, to: next };
}

/** A merged cell is one step, however many cells it covers. */
function leaving({ row, column }: Cell, key: string, { merges }: Geometry): Cell {
  const merge = merges.at(row, column);
  if (!merge) return { row, column };
  return { row: key === "ArrowDown" ? merge.bottom : row, column: key === "ArrowRight" ? merge.right : column };
}

/** The selected cells, grown over the merged cells they cut. */
export function rangeOfStretch({ from, to }: Stretch, { merges }: Geometry): Range {
  let range: Range = {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
  for (;;) {
    const grown = merges
      .inRows(range.top, range.bottom)
      .filter(({ left, right }) => left <= range.right && right >= range.left)
      .reduce(around, range);
    if (grown === range) return range;
    range = grown;
  }
}

function around(a: Range, b: Range): Range {
  if (b.top >= a.top && b.left >= a.left && b.bottom <= a.bottom && b.right <= a.right) return a;
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

function lastCell(sheet: Sheet): Cell {
  const row = sheet.rows.at(-1);
  return { row: row?.index ?? 0, column: row ? lastColumn(sheet, row.index) : 0 };
}

function lastColumn(sheet: Sheet, row: number): number {
  const found = rowAt(sheet, row);
  return found ? Math.max(0, found.start + found.values.length - 1) : 0;
}
