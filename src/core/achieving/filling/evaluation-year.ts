import type { KpiTable } from "../../reading/table";

/**
 * The year the rates of a table speak of: the latest in which any of its indicators has an actual, else that of the
 * whole workbook, else the first target's: a table without actuals is told, not passed over.
 */
export function evaluationYear(table: KpiTable, ofWorkbook: number | undefined): number | undefined {
  return latestActual([table]) ?? ofWorkbook ?? firstTarget(table);
}

function firstTarget({ indicators }: KpiTable): number | undefined {
  let first: number | undefined;
  for (const { targets } of indicators) {
    for (const { year } of targets) if (year !== null && year < (first ?? Infinity)) first = year;
  }
  return first;
}

export function latestActual(tables: readonly KpiTable[]): number | undefined {
  let latest: number | undefined;
  for (const { indicators } of tables) {
    for (const { actuals } of indicators) {
      for (const slot of actuals) {
        const isLater = slot.year !== null && slot.year > (latest ?? -Infinity);
        if (isLater && slot.reading.kind === "number") latest = slot.year;
      }
    }
  }
  return latest;
}
