import type { BaselineSlot, Indicator, KpiTable, YearSlot } from "../../../core/index";
import type { Language } from "../../language";
import { eraYear } from "../year";
import { STAGES } from "./words";

export type ValueKind = "target" | "actual" | "rate";

export const VALUE_KINDS: readonly ValueKind[] = ["target", "actual", "rate"];

export function slotsOf(indicator: Indicator, kind: ValueKind): readonly YearSlot[] {
  return { target: indicator.targets, actual: indicator.actuals, rate: indicator.rates }[kind];
}

/** A year, or one of the stages that plans name instead of one. */
export interface Period {
  readonly year: number | null;
  readonly stage: YearSlot["stage"];
}

/** The periods under which the indicators of a table have values of these kinds, in their order in time. */
export function periodsOf(table: KpiTable, kinds: readonly ValueKind[]): readonly Period[] {
  const periods = new Map<string, Period>();
  for (const indicator of table.indicators) {
    for (const { year, stage, text } of kinds.flatMap((kind) => slotsOf(indicator, kind))) {
      // A year for which the whole table is still blank would only widen it.
      if (text.trim() !== "") periods.set(`${year ?? ""} ${year === null ? stage : ""}`, { year, stage });
    }
  }
  return [...periods.values()].sort((a, b) => orderOf(a) - orderOf(b));
}

function orderOf({ year, stage }: Period): number {
  return year ?? (stage === "interim" ? 9998 : 9999);
}

export function slotAt(indicator: Indicator, kind: ValueKind, period: Period): YearSlot | undefined {
  const slots = slotsOf(indicator, kind).filter(
    ({ year, stage }) => year === period.year && (year !== null || stage === period.stage),
  );
  return slots.find(({ text }) => text.trim() !== "") ?? slots[0];
}

export function periodName({ year, stage }: Period, language: Language): string {
  return year === null ? (stage ? STAGES[stage][language] : "") : eraYear(year, language);
}

export function hasBaseline(table: KpiTable): boolean {
  return table.indicators.some(({ baseline }) => baseline !== undefined && baseline.text.trim() !== "");
}

export function baselineIn(indicator: Indicator, kind: ValueKind): BaselineSlot | undefined {
  return (indicator.baseline?.row ?? "actual") === kind ? indicator.baseline : undefined;
}
