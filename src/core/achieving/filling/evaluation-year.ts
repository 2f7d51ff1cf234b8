import type { KpiTable } from "../../reading/table";

/**
 * The year the rates of a table speak of: the latest in which any of its indicators has an actual, else that of the
 * whole workbook, else the first target's: a table without actuals is told, not passed over.
 */
export function evaluationYear(table: KpiTable, ofWorkbook: number | undefined): number | undefined {
  const targets = table.indicators.flatMap((indicator) => indicator.targets.flatMap(({ year }) => year ?? []));
  return latestActual([table]) ?? ofWorkbook ?? (targets.length > 0 ? Math.min(...targets) : undefined);
}

export function latestActual(tables: readonly KpiTable[]): number | undefined {
  let latest: number | undefined;
  for (const { indicators } of tables) {
    for (const { actuals } of indicators) {
      for (const { year, reading } of actuals) {
        if (year !== null && reading.kind === "number" && year > (latest ?? -Infinity)) latest = year;
      }
    }
  }
  return latest;
}
