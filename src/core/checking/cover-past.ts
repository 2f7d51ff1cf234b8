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
  /** Actuals of years before the evaluated one that stand in both: those are compared. */
  readonly values: number;
}

export function coverPast(tables: readonly KpiTable[], past: PastRecord, year = Infinity): PastCoverage {
  let indicators = 0;
  let known = 0;
  let values = 0;
  const unknown = new Set<string>();
  for (const table of tables) {
    for (const indicator of table.indicators) {
      const both = indicator.actuals.flatMap(({ year: of, reading }) =>
        of !== null && reading.kind === "number" && past.actual(indicator, table, of) ? [of] : [],
      );
      indicators += 1;
      known += both.length > 0 ? 1 : 0;
      values += both.filter((of) => of < year).length;
      if (both.length === 0) unknown.add(indicator.name);
    }
  }
  return { indicators, known, unknown: [...unknown].filter((name) => name !== ""), values };
}
