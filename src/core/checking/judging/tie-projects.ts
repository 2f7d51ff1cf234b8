import { compareNames } from "../../reading/naming/compare-names";
import { bareNameKey, nameKey } from "../../reading/naming/name-key";
import type { Indicator, KpiTable, OtherRow, OtherTable } from "../../reading/table";
import type { ProjectTies } from "../views";

const NONE: ProjectTies = { indicatorOf: () => undefined, rowsOf: () => [] };

/** Shortened names are looked for among so many indicators at most; a sheet with more holds no project tables. */
const MOST_COMPARED = 500;

export function tieProjects(tables: readonly (KpiTable | OtherTable)[]): ProjectTies {
  const projects = tables.flatMap((table) => ("kind" in table && table.kind === "nested-projects" ? [table] : []));
  const indicators = tables.flatMap((table) => ("indicators" in table ? table.indicators : []));
  if (projects.length === 0 || indicators.length === 0) return NONE;
  // Ties are kept by name cell: it stays where it is when values are read again.
  const byRow = new Map<OtherRow, Indicator>();
  const byIndicator = new Map<string, Entry[]>();
  const rows = projects.flatMap((table) => table.rows.map((row) => ({ row, table })));
  for (const [entry, indicator] of findTies(rows, indicators)) {
    byRow.set(entry.row, indicator);
    const known = byIndicator.get(placeOf(indicator));
    if (known) known.push(entry);
    else byIndicator.set(placeOf(indicator), [entry]);
  }
  return {
    indicatorOf: (row) => byRow.get(row),
    rowsOf: (indicator, year) =>
      (byIndicator.get(placeOf(indicator)) ?? []).map(({ row, table }) => ({
        kind: "other-row",
        row,
        table,
        year,
        tiedTo: indicator,
      })),
  };
}

interface Entry {
  readonly row: OtherRow;
  readonly table: OtherTable;
}

/**
 * Whole names first. A shortened name is taken only for an indicator that has no row of its own whole name, and only
 * where one row and one indicator fit: 新商品開発数 beside 傘ブランド新商品開発数 is another thing.
 */
function findTies(rows: readonly Entry[], indicators: readonly Indicator[]): readonly (readonly [Entry, Indicator])[] {
  const exact = exactFinder(indicators);
  const whole = rows.flatMap((entry) => {
    const indicator = exact(entry.row);
    return indicator ? [[entry, indicator] as const] : [];
  });
  const tied = new Set<unknown>(whole.flat());
  const openRows = rows.filter((entry) => !tied.has(entry) && entry.row.name !== "");
  const open = indicators.filter((indicator) => !tied.has(indicator));
  if (open.length > MOST_COMPARED) return whole;
  const short = openRows.flatMap((entry) => {
    const [one, ...more] = open.filter(
      (indicator) => sameMeasure(indicator, entry.row) && isShort(entry.row.name, indicator.name),
    );
    return one && more.length === 0 ? [[entry, one] as const] : [];
  });
  const alone = short.filter(([, indicator]) => short.filter(([, other]) => other === indicator).length === 1);
  return [...whole, ...alone];
}

function exactFinder(indicators: readonly Indicator[]): (row: OtherRow) => Indicator | undefined {
  const byKey = new Map<string, Indicator[]>();
  for (const indicator of indicators) {
    for (const key of new Set([nameKey(indicator.name), bareNameKey(indicator.name)])) {
      const known = byKey.get(key);
      if (known) known.push(indicator);
      else byKey.set(key, [indicator]);
    }
  }
  return (row) => {
    if (row.name === "") return undefined;
    const exact = byKey.get(nameKey(row.name)) ?? byKey.get(bareNameKey(row.name));
    return exact?.find((one) => sameMeasure(one, row)) ?? (exact?.length === 1 ? exact[0] : undefined);
  };
}

function isShort(short: string, long: string): boolean {
  return bareNameKey(long).endsWith(bareNameKey(short)) || isShortened(short, long);
}

function isShortened(short: string, long: string): boolean {
  return short.length < long.length && compareNames(short, long).kind === "shortened";
}

function sameMeasure(a: Pick<Indicator, "context">, b: Pick<OtherRow, "context">): boolean {
  const [x, y] = [a.context.measure?.text, b.context.measure?.text];
  return x === undefined || y === undefined || nameKey(x) === nameKey(y);
}

function placeOf({ at }: Indicator): string {
  return `${String(at.row)}:${String(at.column)}`;
}
