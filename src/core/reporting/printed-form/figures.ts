import { shortYear } from "../../plan/lookup/era";
import type { YearSlot } from "../../reading/table";
import type { CellFormat } from "../../workbook/workbook";
import { repeated, type OwnCell } from "../own-sheets/own-cell";
import type { ListRecord } from "../status-list/records";

/** Which years the tables speak of, and whether a figure names none. */
export interface FormYears {
  readonly years: readonly number[];
  readonly targets: readonly number[];
  readonly actuals: readonly number[];
  readonly hasTargetWithoutYear: boolean;
  readonly hasActualWithoutYear: boolean;
  /** The year of every baseline, where they agree. */
  readonly baseline: number | null;
}

export function yearsOf(records: readonly ListRecord[]): FormYears {
  const targets = new Set<number | null>();
  const actuals = new Set<number | null>();
  const baselines = new Set<number | null>();
  for (const record of records) {
    const { indicator } = record.rated;
    for (const slot of indicator.targets) targets.add(slot.year);
    for (const slot of indicator.actuals) actuals.add(actualYear(record, slot));
    if (indicator.baseline) baselines.add(indicator.baseline.year);
  }
  const [only = null] = baselines;
  const known = (years: ReadonlySet<number | null>) => [...years].filter((year) => year !== null).sort((a, b) => a - b);
  return {
    years: known(new Set([...targets, ...actuals])),
    targets: known(targets),
    actuals: known(actuals),
    hasTargetWithoutYear: targets.has(null),
    hasActualWithoutYear: actuals.has(null),
    baseline: baselines.size === 1 ? only : null,
  };
}

export function targetOf({ rated: { indicator } }: ListRecord, year: number | null): OwnCell {
  return repeated(indicator.targets.find((slot) => slot.year === year));
}

export function actualOf(record: ListRecord, year: number | null): OwnCell {
  return repeated(record.rated.indicator.actuals.find((slot) => actualYear(record, slot) === year));
}

/** The baseline; where the head does not say its year for all, its own cell does. */
export function baselineOf({ rated: { indicator } }: ListRecord, common: number | null): OwnCell {
  const cell = repeated(indicator.baseline);
  const year = indicator.baseline?.year ?? null;
  if (year === null || year === common || typeof cell.value !== "number") return cell;
  return { ...cell, format: withYear(cell.format, year) };
}

/** An actual without a year speaks of the year being evaluated. */
function actualYear({ year }: ListRecord, slot: YearSlot): number | null {
  return slot.year ?? year;
}

/** #,##0;-#,##0 → #,##0"（H26）";-#,##0"（H26）": every section shows the year. */
function withYear(format: CellFormat, year: number): CellFormat {
  const sections = format.numberFormat.match(/(?:"[^"]*"|\\.|\[[^\]]*\]|[^;])+/gu) ?? ["General"];
  const numberFormat = sections
    .map((section) => (section.includes("@") ? section : `${section}"（${shortYear(year)}）"`))
    .join(";");
  return { ...format, numberFormat };
}
