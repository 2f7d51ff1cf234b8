import { rememberLately } from "../../reading/memory/remember";
import type { CellRef } from "../../workbook/address";
import type { Quantity } from "../../reading/reading";
import type { Indicator, KpiTable, Slot, YearSlot } from "../../reading/table";

export function cellKey(at: CellRef): string {
  return `${at.sheet}!${String(at.row)}:${String(at.column)}`;
}

/** Which table of the workbook. */
export const tableKey = rememberLately(({ sheet, range }: Pick<KpiTable, "sheet" | "range">): string =>
  cellKey({ sheet, row: range.top, column: range.left }),
);

export function sameCell(a: CellRef, b: CellRef): boolean {
  return a.row === b.row && a.column === b.column && a.sheet === b.sheet;
}

export function quantityOf(slot: Slot | undefined): Quantity | undefined {
  return slot?.reading.kind === "number" ? slot.reading : undefined;
}

/** A slot that certainly holds a number. */
export interface Numbered<S extends Slot = Slot> {
  readonly slot: S;
  readonly quantity: Quantity;
}

export function numbered<S extends Slot>(slot: S | undefined): Numbered<S> | undefined {
  const quantity = slot?.reading;
  return slot && quantity?.kind === "number" ? { slot, quantity } : undefined;
}

// Here and below: most rules ask this of every row, one after the other.
export const allNumbered: <S extends Slot>(slots: readonly S[]) => readonly Numbered<S>[] =
  rememberLately(pickNumbered);

function pickNumbered<S extends Slot>(slots: readonly S[]): readonly Numbered<S>[] {
  const found: Numbered<S>[] = [];
  for (const slot of slots) {
    const quantity = slot.reading;
    if (quantity.kind === "number") found.push({ slot, quantity });
  }
  return found;
}

export function isBlank(slot: Slot | undefined): boolean {
  return slot === undefined || (slot.reading.kind === "missing" && slot.reading.mark === "blank");
}

export function isMissing(slot: Slot | undefined): boolean {
  return slot === undefined || slot.reading.kind === "missing";
}

/** Baseline, targets and actuals, in this order: what one row says about its indicator. */
export const valueSlots = rememberLately(({ baseline, targets, actuals }: Indicator): readonly Slot[] => {
  const slots: Slot[] = baseline ? [baseline] : [];
  for (const slot of targets) slots.push(slot);
  for (const slot of actuals) slots.push(slot);
  return slots;
});

/** 平均達成率 below the rows: only rates, nothing that is measured. */
export function onlySumsUp(indicator: Indicator): boolean {
  return valueSlots(indicator).every((slot) => isBlank(slot));
}

/** The slot of a year; a head without a year stands for the year being evaluated. */
export function slotOfYear(slots: readonly YearSlot[], year: number | undefined): YearSlot | undefined {
  return slots.find((slot) => slot.year !== null && slot.year === year) ?? slots.find((slot) => slot.year === null);
}

/** The target the plan ends with: the one called final, else one without a year, else the one of the last year. */
export const finalTarget = rememberLately(({ targets }: Indicator): YearSlot | undefined => {
  const called = targets.find((slot) => slot.stage === "final");
  const undated = targets.find((slot) => slot.year === null && slot.stage !== "interim");
  return called ?? undated ?? byYear(targets).at(-1);
});

/** The target an actual of this year is held against: that year's own, else the final one. */
export function targetFor(indicator: Indicator, year: number | undefined): YearSlot | undefined {
  const own = indicator.targets.find((slot) => slot.year !== null && slot.year === year);
  return own ?? finalTarget(indicator);
}

function hasYear<S extends YearSlot>(slot: S): slot is Dated<S> {
  return slot.year !== null;
}

/** Most rows stand so: then no other list is made of them, and what was worked out of this one holds. */
function isByYear<S extends YearSlot>(slots: readonly S[]): slots is readonly Dated<S>[] {
  let last = -Infinity;
  for (const { year } of slots) {
    if (year === null || year < last) return false;
    last = year;
  }
  return true;
}

type Dated<S extends YearSlot> = S & { readonly year: number };

/** Slots whose head names a year, oldest first. */
export const byYear: <S extends YearSlot>(slots: readonly S[]) => readonly Dated<S>[] = rememberLately(sortByYear);

function sortByYear<S extends YearSlot>(slots: readonly S[]): readonly Dated<S>[] {
  return isByYear(slots) ? slots : slots.filter(hasYear<S>).sort((a, b) => a.year - b.year);
}
