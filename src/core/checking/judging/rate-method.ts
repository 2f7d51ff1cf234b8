import { METHODS, type MethodName } from "../../plan/terms/methods";
import { findTerm } from "../../plan/terms/term";
import type { Indicator, KpiTable } from "../../reading/table";
import { rateInputs } from "./rate-inputs";
import { rateBy } from "./rates";
import { shownRate } from "../../reading/shown-rate";
import { roleFormula } from "./role-formula";
import { showsCut, showsHalfUp } from "./as-shown";
import { countsOf, Fact, mostSaid, sumOf } from "./tally";

/** How the rates of a table are computed, and how we know. */
export interface MethodShown {
  readonly name: MethodName;
  readonly from: "note" | "formulas" | "figures" | "usual";
}

/** Formulas with their cells replaced by roles, most telling first. */
const FORMULA_PATTERNS: readonly (readonly [RegExp, MethodName])[] = [
  [/\(A-B\)\/\(T-B\)|\(B-A\)\/\(B-T\)/u, "progress"],
  [/2-\(?A\/T|1-\(A-T\)\/T|1\+\(T-A\)\/T|\(2\*T-A\)\/T/u, "inverse-two-minus"],
  [/T\/A/u, "inverse"],
  [/A\/\(T\*|A\/T\*|A\/\(T\//u, "prorated"],
  [/A\/T/u, "ratio"],
];

const NOTE_PATTERNS: readonly (readonly [RegExp, MethodName])[] = [
  [/実績値?[-−ー―－]基準値?\)?[÷/／]\(?目標値?[-−ー―－]基準値?/u, "progress"],
  [/2[-−ー―－]\(?実績値?[÷/／]目標値?/u, "inverse-two-minus"],
  [/目標値?[÷/／]実績値?/u, "inverse"],
  [/按分/u, "prorated"],
  [/実績値?[÷/／]目標値?/u, "ratio"],
];

export function methodOfFormula(formula: string): MethodName | undefined {
  return FORMULA_PATTERNS.find(([pattern]) => pattern.test(formula))?.[1];
}

export function methodOfNote(text: string): MethodName | undefined {
  const plain = text.normalize("NFKC").replace(/[\s「」]/gu, "");
  return NOTE_PATTERNS.find(([pattern]) => pattern.test(plain))?.[1];
}

export const METHODS_OF_FORMULAS = new Fact<MethodName>((indicator, say) => {
  for (const rate of indicator.rates) {
    const formula = roleFormula(rate, indicator);
    const method = formula === undefined ? undefined : methodOfFormula(formula);
    if (method) say(method);
  }
});

/** False where the formulas of a table surely never divide a target by an actual: told without a look at them again. */
export function mayDivideTargets(table: KpiTable): boolean {
  const methods = countsOf(table, METHODS_OF_FORMULAS);
  return methods.has("inverse") || methods.has("inverse-two-minus") || methods.has("progress");
}

/** A note on the sheet, else what most formulas of the table do, else what reproduces the typed rates, else A/T. */
export function methodOfTable(table: KpiTable, notes: readonly string[]): MethodShown {
  const noted = notes.map(methodOfNote).find((name) => name !== undefined);
  if (noted) return { name: noted, from: "note" };
  const formulas = countsOf(table, METHODS_OF_FORMULAS);
  const usual = mostSaid(formulas);
  if (usual && usual.count * 2 > sumOf(formulas)) return { name: usual.word, from: "formulas" };
  return methodOfFigures(table) ?? { name: "ratio", from: "usual" };
}

/** Of one indicator: its own method column first. */
export function methodOfIndicator(indicator: Indicator, ofTable: MethodShown): MethodShown {
  const column = indicator.context.method?.text;
  const own = column === undefined ? undefined : (findTerm(METHODS, column) ?? methodOfNote(column));
  return own ? { name: own, from: "note" } : ofTable;
}

const CANDIDATES = ["ratio", "progress", "inverse", "inverse-two-minus", "prorated"] as const;

/**
 * A table typed throughout by another method must not be reported row by row: the method that reproduces most of its
 * rates is taken. Three rates at least, or a slip in a table of one or two rows would choose its own method.
 */
function methodOfFigures(table: KpiTable): MethodShown | undefined {
  const counts = countsOf(table, METHODS_OF_FIGURES);
  const rates = counts.get(RATE) ?? 0;
  const best = CANDIDATES.map((method) => ({ method, count: counts.get(method) ?? 0 })).sort(
    (a, b) => b.count - a.count,
  )[0];
  if (rates < 3 || best === undefined || best.count * 2 <= rates) return undefined;
  return { name: best.method, from: "figures" };
}

const RATE = "rate";

/** For each rate that can be computed anew: that there is one, and the methods that give what it shows. */
const METHODS_OF_FIGURES = new Fact<MethodName | typeof RATE>((indicator, say) => {
  for (const rate of indicator.rates) {
    const shown = shownRate(rate);
    const inputs = shown && rateInputs(indicator, rate, undefined);
    if (!inputs) continue;
    say(RATE);
    for (const method of CANDIDATES) {
      const exact = rateBy(method, inputs);
      if (exact !== undefined && agrees(shown.ratio, exact, shown.decimals)) say(method);
    }
  }
});

/** Equal when the exact rate is rounded, half up or down, to what is shown. */
export function agrees(shown: number, exact: number, decimals: number): boolean {
  return showsHalfUp(shown, exact, decimals) || showsCut(shown, exact, decimals);
}
