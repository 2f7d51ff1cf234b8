import type { Indicator, YearSlot } from "../../reading/table";
import { yearsOfActual } from "./period";
import type { RateInputs } from "./rates";
import { type Numbered, numbered, slotOfYear, targetFor } from "./slots";
import { inBase, sameBase } from "./units";

/** The cells a rate stands on. One rate column beside several years speaks of the year being evaluated. */
export interface RateCells {
  readonly year: number | undefined;
  readonly target: YearSlot | undefined;
  readonly actual: YearSlot | undefined;
}

export function rateCells(indicator: Indicator, rate: YearSlot, evaluationYear: number | undefined): RateCells {
  const year = rate.year ?? evaluationYear ?? latestFilled(indicator);
  return { year, target: targetFor(indicator, year), actual: slotOfYear(indicator.actuals, year) };
}

function latestFilled(indicator: Indicator): number | undefined {
  const years = indicator.actuals.flatMap((slot) => (slot.reading.kind === "number" ? (slot.year ?? []) : []));
  return years.length > 0 ? Math.max(...years) : undefined;
}

/** The numbers behind a rate, in one unit; undefined where one is missing or the units do not fit. */
export function rateInputs(
  indicator: Indicator,
  rate: YearSlot,
  evaluationYear: number | undefined,
): RateInputs | undefined {
  const cells = rateCells(indicator, rate, evaluationYear);
  return inputsOf(indicator, numbered(cells.target), numbered(cells.actual));
}

export function inputsOf(
  indicator: Indicator,
  target: Numbered<YearSlot> | undefined,
  actual: Numbered<YearSlot> | undefined,
): RateInputs | undefined {
  if (!target || !actual) return undefined;
  const row = indicator.unit?.text;
  if (!sameBase(target.quantity.unit ?? row, actual.quantity.unit ?? row)) return undefined;
  const baseline = numbered(indicator.baseline);
  const targetYears = target.quantity.years;
  const actualYears = yearsOfActual(actual);
  return {
    target: inBase(target.quantity, row),
    actual: inBase(actual.quantity, row),
    ...(baseline && { baseline: inBase(baseline.quantity, row) }),
    ...(targetYears !== undefined && { targetYears }),
    ...(actualYears !== undefined && { actualYears }),
  };
}
