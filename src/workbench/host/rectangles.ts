import { overlapOf, type Range } from "../../core";

/** What is left of a rectangle when another is taken out of it. */
export function without(range: Range, hole: Range): readonly Range[] {
  const cut = overlapOf(range, hole);
  if (!cut) return [range];
  const parts = [
    { ...range, bottom: cut.top - 1 },
    { ...range, top: cut.bottom + 1 },
    { top: cut.top, bottom: cut.bottom, left: range.left, right: cut.left - 1 },
    { top: cut.top, bottom: cut.bottom, left: cut.right + 1, right: range.right },
  ];
  return parts.filter(({ top, left, bottom, right }) => top <= bottom && left <= right);
}

/** Cells, given row by row, as few rectangles: runs of a row, joined with equal runs of the row above. */
export function joinCells(cells: Iterable<{ readonly row: number; readonly column: number }>): readonly Range[] {
  const runs: Range[] = [];
  for (const { row, column } of cells) {
    const last = runs.at(-1);
    if (last?.top === row && last.right === column - 1) runs[runs.length - 1] = { ...last, right: column };
    else runs.push({ top: row, bottom: row, left: column, right: column });
  }
  const joined: Range[] = [];
  const open = new Map<string, number>();
  for (const run of runs) {
    const key = `${String(run.left)}:${String(run.right)}`;
    const at = open.get(key);
    const above = at === undefined ? undefined : joined[at];
    if (at !== undefined && above?.bottom === run.top - 1) joined[at] = { ...above, bottom: run.bottom };
    else open.set(key, joined.push(run) - 1);
  }
  return joined;
}
