import { METHODS, type MethodName } from "../../plan/terms/methods";
import { findTerm } from "../../plan/terms/term";
import type { Indicator, KpiTable } from "../../reading/table";
import { rateInputs } from "./rate-inputs";
import { rateBy } from "./rates";
import { shownRate } from "../../reading/shown-rate";
import { roleFormula } from "./role-formula";
import { showsCut, showsHalfUp } from "./as-shown";

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

/** A note on the sheet, else what most formulas of the table do, else what reproduces the typed rates, else A/T. */
export function methodOfTable(table: KpiTable, notes: readonly string[]): MethodShown {
  const noted = notes.map(methodOfNote).find((name) => name !== undefined);
  if (noted) return { name: noted, from: "note" };
  const formulas = table.indicators.flatMap((indicator) =>
    indicator.rates.flatMap((rate) => methodOfFormula(roleFormula(rate, indicator) ?? "") ?? []),
  );
  const usual = mostCommon(formulas);
  if (usual !== undefined && usual.count * 2 > formulas.length) return { name: usual.value, from: "formulas" };
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
  const hits = new Map<MethodName, number>();
  let rates = 0;
  for (const indicator of table.indicators) {
    for (const rate of indicator.rates) {
      const shown = shownRate(rate);
      const inputs = rateInputs(indicator, rate, undefined);
      if (!shown || !inputs) continue;
      rates++;
      for (const method of CANDIDATES) {
        const exact = rateBy(method, inputs);
        if (exact !== undefined && agrees(shown.ratio, exact, shown.decimals)) {
          hits.set(method, (hits.get(method) ?? 0) + 1);
        }
      }
    }
  }
  const best = CANDIDATES.map((method) => ({ method, count: hits.get(method) ?? 0 })).sort(
    (a, b) => b.count - a.count,
  )[0];
  if (rates < 3 || best === undefined || best.count * 2 <= rates) return undefined;
  return { name: best.method, from: "figures" };
}

/** Equal when the exact rate is rounded, half up or down, to what is shown. */
export function agrees(shown: number, exact: number, decimals: number): boolean {
  return showsHalfUp(shown, exact, decimals) || showsCut(shown, exact, decimals);
}

function mostCommon<T>(values: readonly T[]): { readonly value: T; readonly count: number } | undefined {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const best = [...counts].sort(([, a], [, b]) => b - a)[0];
  return best && { value: best[0], count: best[1] };
}
