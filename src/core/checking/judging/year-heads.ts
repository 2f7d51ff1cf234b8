import type { KpiTable, YearHead } from "../../reading/table";
import type { CellRef } from "../../workbook/address";
import { countsOf, Fact } from "./tally";

type Line = (at: CellRef) => number;

/** The lines in which dated actuals and yearly targets stand. */
function linesBy(line: Line) {
  return {
    actuals: new Fact(({ actuals }) => actuals.flatMap(({ at, year }) => (year === null ? [] : [String(line(at))]))),
    targets: new Fact(({ targets }) =>
      targets.flatMap(({ at, year, stage }) => (year === null || stage === "final" ? [] : [String(line(at))])),
    ),
  };
}

const ROWS = linesBy(({ row }) => row);
const COLUMNS = linesBy(({ column }) => column);

/**
 * The year heads of a table in runs that should count on: the columns of actuals, or of yearly targets where a table
 * has no actuals. A dated baseline and a final target stand outside of the count.
 */
export function yearRuns(table: KpiTable): readonly (readonly YearHead[])[] {
  const line = (at: { readonly row: number; readonly column: number }) => (table.mapping.turned ? at.row : at.column);
  const facts = table.mapping.turned ? ROWS : COLUMNS;
  const linesOf = (fact: Fact) => new Set([...countsOf(table, fact).keys()].map(Number));
  const [ofActuals, ofTargets] = [linesOf(facts.actuals), linesOf(facts.targets)];
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
