import { METHOD_NAMES, type MethodName } from "../../plan/terms/methods";
import type { ColumnKind, Indicator, KpiTable, Slot } from "../../reading/table";
import type { SheetText } from "./surroundings";
import { formulaShape, namesCells } from "./formula-shape";
import { LABELS, type RatingHabit, ratingHabit } from "./rating-habit";
import { legendBands, type RatingScale } from "./rating-scale";
import { METHODS_OF_FORMULAS, type MethodShown, methodOfTable } from "./rate-method";
import { shownRate } from "../../reading/shown-rate";
import { rateInputs } from "./rate-inputs";
import { rateBy } from "./rates";
import { showsCut, showsHalfUp } from "./as-shown";
import { lineFacts } from "./year-heads";
import { countsOf, countTogether, Fact, mostSaid, sumOf } from "./tally";

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
  countTogether(table, [FILLED_RATES, FORMULA_SHAPES, METHODS_OF_FORMULAS, LABELS, DASHES, lineFacts(table).actuals]);
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

const FILLED_RATES = new Fact(({ rates }, say) => {
  for (const { formula, value } of rates) if (formula !== undefined || value !== null) say("filled");
});
const FORMULA_SHAPES = new Fact(({ rates }, say) => {
  for (const { formula, at } of rates) {
    if (formula !== undefined && namesCells(formula)) say(formulaShape(formula, at));
  }
});

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
  METHOD_NAMES.map((method) => [method, new Fact<Rounding>((indicator, say) => roundings(indicator, method, say))]),
);

type Rounding = "cut" | "rounded";

function roundings(indicator: Indicator, method: MethodName, say: (word: Rounding) => void): void {
  for (const rate of indicator.rates) {
    const shown = rate.formula === undefined ? shownRate(rate) : undefined;
    const inputs = shown && rateInputs(indicator, rate, undefined);
    const exact = inputs && rateBy(method, inputs);
    if (!shown || exact === undefined) continue;
    const cut = showsCut(shown.ratio, exact, shown.decimals);
    const rounded = showsHalfUp(shown.ratio, exact, shown.decimals);
    if (cut !== rounded) say(cut ? "cut" : "rounded");
  }
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

const DASHES = new Fact(({ baseline, targets, actuals, rates }, say) => {
  const look = ({ reading }: Slot) => {
    if (reading.kind === "missing" && reading.mark === "dash" && !reading.lookalike) say(reading.text.trim());
  };
  if (baseline) look(baseline);
  targets.forEach(look);
  actuals.forEach(look);
  rates.forEach(look);
});
