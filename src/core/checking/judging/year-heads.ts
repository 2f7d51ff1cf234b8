import type { KpiTable, YearHead } from "../../reading/table";

/**
 * The year heads of a table in runs that should count on: the columns of actuals, or of yearly targets where a table
 * has no actuals. A dated baseline and a final target stand outside of the count.
 */
export function yearRuns(table: KpiTable): readonly (readonly YearHead[])[] {
  const line = (at: { readonly row: number; readonly column: number }) => (table.mapping.turned ? at.row : at.column);
  const runOf = (slots: readonly { readonly at: YearHead["at"]; readonly year: number | null }[]) => {
    const lines = new Set(slots.filter(({ year }) => year !== null).map(({ at }) => line(at)));
    return distinctHeads(table.years, lines, line);
  };
  const actuals = runOf(table.indicators.flatMap((indicator) => indicator.actuals));
  const targets = runOf(
    table.indicators.flatMap((indicator) => indicator.targets.filter(({ stage }) => stage !== "final")),
  );
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
