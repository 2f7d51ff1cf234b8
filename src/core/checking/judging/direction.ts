import { DIRECTIONS, type DirectionName } from "../../plan/terms/directions";
import { findTerm } from "../../plan/terms/term";
import type { Indicator, KpiTable } from "../../reading/table";
import { basisDiffers, perYear } from "./period";
import { mayDivideTargets } from "./rate-method";
import { roleFormula } from "./role-formula";
import { allNumbered, type Numbered, numbered } from "./slots";
import { inBase, sameBase } from "./units";

const FALLING_NAME = /の(?:減少|削減|抑制|低減|縮減)$/u;
const RISING_NAME = /の(?:増加|向上|拡大)$/u;

/**
 * Which way is better, from what the table shows beyond doubt: a direction column, 以上 or 以下 on a target, a formula
 * that divides the target by the actual, targets above the baseline beside a rate. Words such as 待機児童 are not
 * enough, and neither is a falling target: it may only slow a decline.
 */
export function shownDirection(indicator: Indicator, table: KpiTable): DirectionName | undefined {
  const column = indicator.context.direction?.text;
  if (column !== undefined) {
    const term = findTerm(DIRECTIONS, column);
    if (term) return term;
  }
  return directionOfQualifiers(indicator) ?? directionOfName(indicator.name) ?? directionOfRates(indicator, table);
}

function directionOfQualifiers(indicator: Indicator): DirectionName | undefined {
  let higher = false;
  let lower = false;
  for (const { quantity } of allNumbered(indicator.targets)) {
    higher ||= quantity.qualifier === "gte" || quantity.qualifier === "gt";
    lower ||= quantity.qualifier === "lte" || quantity.qualifier === "lt";
  }
  if (higher === lower) return undefined;
  return higher ? "higher" : "lower";
}

function directionOfName(name: string): DirectionName | undefined {
  if (/維持(?:する)?$/u.test(name)) return "maintain";
  if (FALLING_NAME.test(name)) return "lower";
  return RISING_NAME.test(name) ? "higher" : undefined;
}

function directionOfRates(indicator: Indicator, table: KpiTable): DirectionName | undefined {
  const mayDivide = mayDivideTargets(table);
  let isShown = false;
  for (const rate of indicator.rates) {
    if (mayDivide && roleFormula(rate, indicator)?.includes("T/A")) return "lower";
    isShown ||= rate.reading.kind === "number";
  }
  return isShown && targetsAreAbove(indicator) ? "higher" : undefined;
}

/** All targets that are numbers, one at least, lie above the baseline. */
function targetsAreAbove(indicator: Indicator): boolean {
  const start = numbered(indicator.baseline);
  const targets = start ? allNumbered(indicator.targets) : [];
  if (!start || targets.length === 0) return false;
  const unit = indicator.unit?.text;
  return targets.every((target) => isAbove(target, start, unit));
}

function isAbove(target: Numbered, start: Numbered, row: string | undefined): boolean {
  if (!sameBase(target.quantity.unit ?? row, start.quantity.unit ?? row)) return false;
  if (!basisDiffers(start.quantity.years, target.quantity.years)) {
    return inBase(target.quantity, row) > inBase(start.quantity, row);
  }
  return perYear(target) > perYear(start);
}
