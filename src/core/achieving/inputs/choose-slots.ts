import type { Indicator, YearSlot } from "../../reading/table";

/** The actual of a year; one without a year only where it is the only one. */
export function actualFor(indicator: Indicator, year: number): YearSlot | undefined {
  const { actuals } = indicator;
  return actuals.find((slot) => slot.year === year) ?? (actuals.length === 1 ? undated(actuals) : undefined);
}

/** The target of a year, else the one without a year, else the next one due. */
export function targetFor(indicator: Indicator, year: number): YearSlot | undefined {
  const { targets } = indicator;
  return (
    targets.find((slot) => slot.year === year && slot.stage !== "final") ??
    targets.find((slot) => slot.year === year) ??
    undated(targets) ??
    nextDue(targets, year)
  );
}

/** The target the plan ends with: the one called final, else the one without a year, else the latest. */
export function finalTarget(indicator: Indicator): YearSlot | undefined {
  const { targets } = indicator;
  return (
    targets.find((slot) => slot.stage === "final") ??
    undated(targets) ??
    [...targets].sort((a, b) => (b.year ?? 0) - (a.year ?? 0))[0]
  );
}

function undated(slots: readonly YearSlot[]): YearSlot | undefined {
  return slots.find((slot) => slot.year === null);
}

function nextDue(targets: readonly YearSlot[], year: number): YearSlot | undefined {
  return [...targets]
    .filter((slot) => slot.year !== null && slot.year > year)
    .sort((a, b) => (a.year ?? 0) - (b.year ?? 0))[0];
}
