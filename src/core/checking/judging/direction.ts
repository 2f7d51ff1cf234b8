import { DIRECTIONS, type DirectionName } from "../../plan/terms/directions";
import { findTerm } from "../../plan/terms/term";
import type { Indicator } from "../../reading/table";
import { basisDiffers, perYear } from "./period";
import { shownRate } from "../../reading/shown-rate";
import { roleFormula } from "./role-formula";
import { allNumbered, numbered } from "./slots";
import { inBase, sameBase } from "./units";

const FALLING_NAME = /の(?:減少|削減|抑制|低減|縮減)$/u;
const RISING_NAME = /の(?:増加|向上|拡大)$/u;

/**
 * Which way is better, from what the table shows beyond doubt: a direction column, 以上 or 以下 on a target, a formula
 * that divides the target by the actual, targets above the baseline beside a rate. Words such as 待機児童 are not
 * enough, and neither is a falling target: it may only slow a decline.
 */
export function shownDirection(indicator: Indicator): DirectionName | undefined {
  const column = indicator.context.direction?.text;
  if (column !== undefined) {
    const term = findTerm(DIRECTIONS, column);
    if (term) return term;
  }
  return directionOfQualifiers(indicator) ?? directionOfName(indicator.name) ?? directionOfRates(indicator);
}

function directionOfQualifiers(indicator: Indicator): DirectionName | undefined {
  const qualifiers = new Set(allNumbered(indicator.targets).map(({ quantity }) => quantity.qualifier));
  const higher = qualifiers.has("gte") || qualifiers.has("gt");
  const lower = qualifiers.has("lte") || qualifiers.has("lt");
  if (higher === lower) return undefined;
  return higher ? "higher" : "lower";
}

function directionOfName(name: string): DirectionName | undefined {
  if (/維持(?:する)?$/u.test(name)) return "maintain";
  if (FALLING_NAME.test(name)) return "lower";
  return RISING_NAME.test(name) ? "higher" : undefined;
}

function directionOfRates(indicator: Indicator): DirectionName | undefined {
  const formulas = indicator.rates.map((rate) => roleFormula(rate, indicator) ?? "");
  if (formulas.some((formula) => /T\/A/u.test(formula))) return "lower";
  const baseline = numbered(indicator.baseline);
  const targets = allNumbered(indicator.targets);
  if (!baseline || targets.length === 0 || !indicator.rates.some((rate) => shownRate(rate))) return undefined;
  const row = indicator.unit?.text;
  const above = targets.every((target) => {
    if (!sameBase(target.quantity.unit ?? row, baseline.quantity.unit ?? row)) return false;
    if (!basisDiffers(baseline.quantity.years, target.quantity.years)) {
      return inBase(target.quantity, row) > inBase(baseline.quantity, row);
    }
    return perYear(target) > perYear(baseline);
  });
  return above ? "higher" : undefined;
}
