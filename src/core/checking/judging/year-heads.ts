import type { KpiTable, YearHead } from "../../reading/table";
import type { CellRef } from "../../workbook/address";
import { countsOf, Fact } from "./tally";

type Line = (at: CellRef) => number;

/** The lines in which dated actuals and yearly targets stand. */
function linesBy(line: Line) {
  return {
    actuals: new Fact<number>(({ actuals }, say) => {
      for (const { at, year } of actuals) if (year !== null) say(line(at));
    }),
    targets: new Fact<number>(({ targets }, say) => {
      for (const { at, year, stage } of targets) if (year !== null && stage !== "final") say(line(at));
    }),
  };
}

const ROWS = linesBy(({ row }) => row);
const COLUMNS = linesBy(({ column }) => column);

export function lineFacts({ mapping }: KpiTable) {
  return mapping.turned ? ROWS : COLUMNS;
}

/**
 * The year heads of a table in runs that should count on: the columns of actuals, or of yearly targets where a table
 * has no actuals. A dated baseline and a final target stand outside of the count.
 */
export function yearRuns(table: KpiTable): readonly (readonly YearHead[])[] {
  const line = (at: { readonly row: number; readonly column: number }) => (table.mapping.turned ? at.row : at.column);
  const facts = lineFacts(table);
  const headsOf = (fact: Fact<number>) => distinctHeads(table.years, countsOf(table, fact).keys(), line);
  const actuals = headsOf(facts.actuals);
  return [actuals, actuals.length > 0 ? [] : headsOf(facts.targets)].filter((run) => run.length >= 2);
}

function distinctHeads(
  heads: readonly YearHead[],
  lines: Iterable<number>,
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
