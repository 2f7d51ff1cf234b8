import type { SeriesPoint } from "../../../core/index";

export interface PlacedPoint {
  readonly x: number;
  readonly y: number;
}

/** Room for the dots at the edges. */
const EDGE = 3;

/** Years to the right in their true distance, values upwards; targets and actuals share one scale. */
export function placePoints(
  series: readonly SeriesPoint[],
  which: "target" | "actual",
  width: number,
  height: number,
): readonly PlacedPoint[] {
  const years = series.map(({ year }) => year);
  const values = series.flatMap(({ target, actual }) => [target, actual].filter((value) => value !== null));
  const across = scale(Math.min(...years), Math.max(...years), EDGE, width - EDGE);
  const upwards = scale(Math.min(...values), Math.max(...values), height - EDGE, EDGE);
  return series.flatMap((point) => {
    const value = point[which];
    return value === null ? [] : [{ x: across(point.year), y: upwards(value) }];
  });
}

/** A single value stands in the middle. */
function scale(low: number, high: number, from: number, to: number): (value: number) => number {
  if (high === low) return () => (from + to) / 2;
  return (value) => Math.round((from + ((value - low) / (high - low)) * (to - from)) * 10) / 10;
}
