import type { KpiTable } from "../reading/table";
import type { PastRecord } from "./past-record";

/** How much an earlier file has to say about a workbook. */
export interface PastCoverage {
  /** Indicators of the workbook. */
  readonly indicators: number;
  /** Those of which the earlier file knows an actual of a year that stands in the workbook, too. */
  readonly known: number;
  /** Names of the others, each once, in the workbook's order: new ones, or called otherwise then. */
  readonly unknown: readonly string[];
  /** Actuals that stand in both. */
  readonly values: number;
}

export function coverPast(tables: readonly KpiTable[], past: PastRecord): PastCoverage {
  let indicators = 0;
  let known = 0;
  let values = 0;
  const unknown = new Set<string>();
  for (const table of tables) {
    for (const indicator of table.indicators) {
      const both = indicator.actuals.filter(
        ({ year, reading }) => year !== null && reading.kind === "number" && past.actual(indicator, table, year),
      ).length;
      indicators += 1;
      known += both > 0 ? 1 : 0;
      values += both;
      if (both === 0) unknown.add(indicator.name);
    }
  }
  return { indicators, known, unknown: [...unknown].filter((name) => name !== ""), values };
}
