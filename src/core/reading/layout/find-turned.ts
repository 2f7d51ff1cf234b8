import type { Range } from "../../workbook/workbook";
import { contains } from "../../workbook/address";
import { readYear } from "../year/read-year";
import type { Grid } from "./grid";

/** Years downwards are looked for on sheets of a size people lay out by hand. */
const MOST_ROWS = 2_000;
const FEWEST_YEARS = 2;
const TALLEST_HEAD = 5;

/** Parts of a sheet where years run downwards in the first column: tables to be read turned by a quarter. */
export function findTurnedWindows(grid: Grid, taken: readonly Range[]): readonly Range[] {
  if (grid.bounds.bottom - grid.bounds.top > MOST_ROWS) return [];
  const windows: Range[] = [];
  for (let column = grid.bounds.left; column <= Math.min(grid.bounds.right, grid.bounds.left + 200); column++) {
    for (const run of yearRuns(grid, column, taken)) {
      const window = widen(grid, run, column, taken);
      if (window && !windows.some((other) => contains(other, run.from, column))) windows.push(window);
    }
  }
  return windows;
}

function yearRuns(grid: Grid, column: number, taken: readonly Range[]): readonly { from: number; to: number }[] {
  const runs: { from: number; to: number; years: Set<number> }[] = [];
  for (const row of grid.filledRows) {
    if (taken.some((range) => contains(range, row, column)) || grid.isBlank(row, column)) continue;
    const year = readYear(grid.face(row, column));
    if (!year) continue;
    const last = runs.at(-1);
    if (last && row - last.to <= 4) {
      last.to = row;
      last.years.add(year.year);
    } else runs.push({ from: row, to: row, years: new Set([year.year]) });
  }
  return runs.filter((run) => run.years.size >= FEWEST_YEARS);
}

/** Up to the heads, down to the last filled row, right to the last column before a gap. */
function widen(
  grid: Grid,
  run: { from: number; to: number },
  column: number,
  taken: readonly Range[],
): Range | undefined {
  const isFree = (row: number, c: number): boolean => !taken.some((range) => contains(range, row, c));
  let right = column;
  for (let c = column + 1; c <= grid.bounds.right && c - right <= 1; c++) {
    for (let row = run.from; row <= run.to; row++) {
      if (!grid.isBlank(row, c) && isFree(row, c)) {
        right = c;
        break;
      }
    }
  }
  if (right === column) return undefined;
  let top = run.from;
  while (
    top > grid.bounds.top &&
    run.from - top < TALLEST_HEAD &&
    headsAt(grid, top - 1, column, right) &&
    isFree(top - 1, column)
  )
    top--;
  let bottom = Math.max(run.to, grid.merge(run.to, column)?.bottom ?? run.to);
  // 基準値 and 目標 may stand among the years, before the first or after the last.
  while (bottom < grid.bounds.bottom && !grid.isBlank(bottom + 1, column) && !grid.isBlank(bottom + 1, right)) bottom++;
  return { top, bottom, left: column, right };
}

function headsAt(grid: Grid, row: number, left: number, right: number): boolean {
  let filled = 0;
  for (let column = left; column <= right; column++) {
    const at = grid.anchor(row, column);
    if (!grid.isBlank(at.row, at.column)) filled++;
  }
  return filled >= 2 || (filled === 1 && grid.isBlank(row, left) && grid.merge(row, left + 1) !== undefined);
}
