import type { KpiTable, YearHead } from "../../reading/table";

/**
 * The year heads of a table in runs that should count on: the columns of actuals, or of yearly targets where a table
 * has no actuals. A dated baseline and a final target stand outside of the count.
 */
export function yearRuns(table: KpiTable): readonly (readonly YearHead[])[] {
  const line = (at: { readonly row: number; readonly column: number }) => (table.mapping.turned ? at.row : at.column);
  // Plain loops: the heads are looked at again after every change, and a table may have thousands of rows.
  const ofActuals = new Set<number>();
  const ofTargets = new Set<number>();
  for (const { actuals, targets } of table.indicators) {
    for (const { at, year } of actuals) if (year !== null) ofActuals.add(line(at));
    for (const { at, year, stage } of targets) if (year !== null && stage !== "final") ofTargets.add(line(at));
  }
  const actuals = distinctHeads(table.years, ofActuals, line);
  const targets = distinctHeads(table.years, ofTargets, line);
  return [actuals, actuals.length > 0 ? [] : targets].filter((run) => run.length >= 2);
}

function distinctHeads(
  heads: readonly YearHead[],
  lines: ReadonlySet<number>,
  line: (at: YearHead["at"]) => number,
): readonly YearHead[] {
  const byLine = new Map<number, YearHead>();
  // Year groups: a merged head stands over several columns, the last head at or before a column is its own.
  const sorted = [...heads].sort((a, b) => line(a.at) - line(b.at));
  for (const column of [...lines].sort((a, b) => a - b)) {
    const head = sorted.filter((one) => line(one.at) <= column).at(-1);
    if (head) byLine.set(line(head.at), head);
  }
  return [...byLine.values()];
}
