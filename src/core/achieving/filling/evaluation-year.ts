import type { KpiTable } from "../../reading/table";

/** The latest year in which any indicator of the table has an actual; one 達成率 column speaks of it. */
export function latestYear(table: KpiTable): number | undefined {
  const years = table.indicators.flatMap(({ actuals }) =>
    actuals.flatMap((slot) => (slot.year !== null && slot.reading.kind === "number" ? [slot.year] : [])),
  );
  return years.length > 0 ? Math.max(...years) : undefined;
}
