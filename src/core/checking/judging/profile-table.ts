import { METHOD_NAMES, type MethodName } from "../../plan/terms/methods";
import type { ColumnKind, Indicator, KpiTable } from "../../reading/table";
import type { SheetText } from "./surroundings";
import { namesCells, shapeOfSlot } from "./formula-shape";
import { type RatingHabit, ratingHabit } from "./rating-habit";
import { legendBands, type RatingScale } from "./rating-scale";
import { type MethodShown, methodOfTable } from "./rate-method";
import { valueSlots } from "./slots";
import { shownRate } from "../../reading/shown-rate";
import { rateInputs } from "./rate-inputs";
import { rateBy } from "./rates";
import { showsCut, showsHalfUp } from "./as-shown";
import { countsOf, Fact, mostSaid, sumOf } from "./tally";

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
    dash: mostSaid(countsOf(table, DASHES))?.word,
    notes,
  };
}

const FILLED_RATES = new Fact(({ rates }) =>
  rates.flatMap(({ formula, value }) => (formula === undefined && value === null ? [] : ["filled"])),
);
const FORMULA_SHAPES = new Fact(({ rates }) =>
  rates.flatMap((rate) => (rate.formula !== undefined && namesCells(rate.formula) ? (shapeOfSlot(rate) ?? []) : [])),
);

function profileRates(table: KpiTable, method: MethodShown): RateProfile {
  const shapes = countsOf(table, FORMULA_SHAPES);
  const formulas = sumOf(shapes);
  const usual = mostSaid(shapes);
  return {
    filled: sumOf(countsOf(table, FILLED_RATES)),
    formulas,
    usualShape: usual && usual.count >= 2 && usual.count * 2 > formulas ? usual.word : undefined,
    cutsOff: cutsOff(table, method),
  };
}

/** One fact a method: how rates typed by hand are rounded, seen by it. */
const ROUNDINGS = new Map(
  METHOD_NAMES.map((method) => [method, new Fact((indicator) => roundings(indicator, method))]),
);

function roundings(indicator: Indicator, method: MethodName): readonly string[] {
  return indicator.rates.flatMap((rate) => {
    const shown = rate.formula === undefined ? shownRate(rate) : undefined;
    const inputs = shown && rateInputs(indicator, rate, undefined);
    const exact = inputs && rateBy(method, inputs);
    if (!shown || exact === undefined) return [];
    const cut = showsCut(shown.ratio, exact, shown.decimals);
    const rounded = showsHalfUp(shown.ratio, exact, shown.decimals);
    return cut === rounded ? [] : [cut ? "cut" : "rounded"];
  });
}

function cutsOff(table: KpiTable, { name }: MethodShown): boolean {
  const fact = ROUNDINGS.get(name);
  if (!fact) return false;
  const counts = countsOf(table, fact);
  // One alone is a slip, not a habit.
  return !counts.has("rounded") && (counts.get("cut") ?? 0) >= 2;
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

const DASHES = new Fact((indicator) =>
  [...valueSlots(indicator), ...indicator.rates].flatMap(({ reading }) =>
    reading.kind === "missing" && reading.mark === "dash" && !reading.lookalike ? [reading.text.trim()] : [],
  ),
);
