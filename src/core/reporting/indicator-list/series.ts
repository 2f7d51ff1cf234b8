import type { Indicator, YearSlot } from "../../reading/table";

/** What was aimed at and what was reached in one fiscal year; null where the table says neither number nor year. */
export interface SeriesPoint {
  readonly year: number;
  readonly target: number | null;
  readonly actual: number | null;
}

/** Targets and actuals of an indicator by year, ascending; the baseline stands where its year has no actual. */
export function seriesOf({ baseline, targets, actuals }: Indicator): readonly SeriesPoint[] {
  const points = new Map<number, { target: number | null; actual: number | null }>();
  const pointOf = (year: number) => {
    const point = points.get(year) ?? { target: null, actual: null };
    points.set(year, point);
    return point;
  };
  for (const { year, value } of numbered(targets)) pointOf(year).target ??= value;
  for (const { year, value } of numbered(actuals)) pointOf(year).actual ??= value;
  const start = baseline?.reading.kind === "number" ? (baseline.reading.asOf ?? baseline.year) : null;
  if (baseline?.reading.kind === "number" && start !== null) pointOf(start).actual ??= baseline.reading.value;
  return [...points].map(([year, point]) => ({ year, ...point })).sort((a, b) => a.year - b.year);
}

function numbered(slots: readonly YearSlot[]): readonly { readonly year: number; readonly value: number }[] {
  return slots.flatMap(({ year, reading }) =>
    year === null || reading.kind !== "number" ? [] : [{ year, value: reading.value }],
  );
}
