import type { ColumnKind, KpiTable, Slot } from "../../reading/table";
import type { SheetText } from "./surroundings";
import { formulaShape, namesCells } from "./formula-shape";
import { type RatingHabit, ratingHabit } from "./rating-habit";
import { legendBands, type RatingScale } from "./rating-scale";
import { type MethodShown, methodOfTable } from "./rate-method";
import { valueSlots } from "./slots";
import { shownRate } from "../../reading/shown-rate";
import { rateInputs } from "./rate-inputs";
import { rateBy } from "./rates";
import { showsCut, showsHalfUp } from "./as-shown";

/** What a table shows as a whole and its rows are judged by. Plain data: after a change it is compared with the old. */
export interface TableProfile {
  readonly method: MethodShown;
  readonly scale: RatingScale | undefined;
  readonly ratings: RatingHabit;
  readonly rates: RateProfile;
  /** Column of each kind of text cell, so that a blank one can be pointed at. */
  readonly columns: Readonly<Partial<Record<ColumnKind, number>>>;
  /** The dash most cells of the table use, where there is one. */
  readonly dash: string | undefined;
  /** Notes that hold for the table, in one width. */
  readonly notes: readonly string[];
}

export interface RateProfile {
  /** Rate cells that hold a number, a text or a formula. */
  readonly filled: number;
  /** Formulas that name cells. */
  readonly formulas: number;
  /** Shape of formula that more than half of the formulas share, twice at least. */
  readonly usualShape: string | undefined;
  /** All rates of the table are cut off instead of rounded, and it shows in at least one. */
  readonly cutsOff: boolean;
}

export function profileTable(table: KpiTable, around: readonly SheetText[]): TableProfile {
  const notes = [
    ...(table.caption ? [table.caption.text] : []),
    ...table.footnotes.map((note) => note.text),
    ...around.map(({ text }) => text),
  ].map((text) => text.normalize("NFKC"));
  const method = methodOfTable(table, notes);
  return {
    method,
    scale: legendBands(notes),
    ratings: ratingHabit(table),
    rates: profileRates(table, method),
    columns: columnsOf(table),
    dash: usualDash(table),
    notes,
  };
}

/** Worked out once for a slot, as the table is profiled after every change. */
const shapes = new WeakMap<Slot, string>();

function profileRates(table: KpiTable, method: MethodShown): RateProfile {
  const counts = new Map<string, number>();
  let filled = 0;
  let formulas = 0;
  for (const indicator of table.indicators) {
    for (const rate of indicator.rates) {
      if (rate.formula === undefined && rate.value === null) continue;
      filled++;
      if (rate.formula === undefined || !namesCells(rate.formula)) continue;
      formulas++;
      const shape = shapes.get(rate) ?? formulaShape(rate.formula, rate.at);
      shapes.set(rate, shape);
      counts.set(shape, (counts.get(shape) ?? 0) + 1);
    }
  }
  const [shape, count] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? ["", 0];
  return {
    filled,
    formulas,
    usualShape: count >= 2 && count * 2 > formulas ? shape : undefined,
    cutsOff: cutsOff(table, method),
  };
}

function cutsOff(table: KpiTable, method: MethodShown): boolean {
  let telling = 0;
  for (const indicator of table.indicators) {
    for (const rate of indicator.rates) {
      const [shown, inputs] = [shownRate(rate), rateInputs(indicator, rate, undefined)];
      const exact = inputs && rateBy(method.name, inputs);
      if (!shown || exact === undefined || rate.formula !== undefined) continue;
      const [cut, rounded] = [
        showsCut(shown.ratio, exact, shown.decimals),
        showsHalfUp(shown.ratio, exact, shown.decimals),
      ];
      if (rounded && !cut) return false;
      if (cut && !rounded) telling++;
    }
  }
  // One alone is a slip, not a habit.
  return telling >= 2;
}

const TEXT_ROLES = ["unit", "department", "assessment", "source", "rating"] as const satisfies readonly ColumnKind[];

function columnsOf({ mapping }: KpiTable): TableProfile["columns"] {
  const columns: Partial<Record<ColumnKind, number>> = {};
  for (const kind of TEXT_ROLES) {
    const found = mapping.columns.find(({ role }) => role === kind);
    if (found) columns[kind] = found.column;
  }
  return columns;
}

function usualDash(table: KpiTable): string | undefined {
  const counts = new Map<string, number>();
  for (const indicator of table.indicators) {
    for (const { reading } of [...valueSlots(indicator), ...indicator.rates]) {
      if (reading.kind !== "missing" || reading.mark !== "dash" || reading.lookalike) continue;
      const mark = reading.text.trim();
      counts.set(mark, (counts.get(mark) ?? 0) + 1);
    }
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
