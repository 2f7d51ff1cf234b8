import type { MethodName } from "../plan/terms/methods";
import { evaluate, holds, type Values } from "./expressions/evaluate";
import type { Expression, InputName } from "./expressions/expression";
import { unitsDiffer, valuesOf, yearsOf, type InputStates } from "./inputs/gather-inputs";
import { isUnsuited, type Basis, type Recipe, type Unsuited } from "./methods/method";
import { METHOD_OF } from "./methods/registry";
import type { Declared } from "./declared";
import { reasonOf, type NoRateCause, type NoRateReason } from "./reasons";

export interface Computed {
  readonly result: number | null;
  readonly met: boolean | null;
  readonly reason: NoRateReason | null;
  readonly cause: NoRateCause | null;
  readonly refused: number | null;
}

/** The method's recipe for this indicator, or why there is none. */
export function recipeFor(
  states: InputStates,
  method: MethodName,
  year: number,
  declared: Declared,
): Recipe | Unsuited {
  return METHOD_OF[method].recipe(basisOf(states, year, declared));
}

export function compute(states: InputStates, method: MethodName, year: number, declared: Declared): Computed {
  const recipe = recipeFor(states, method, year, declared);
  const values = valuesOf(states);
  const needs: readonly InputName[] = isUnsuited(recipe) ? ["target", "actual"] : recipe.needs;
  const missing = declared.ended === true ? "ended" : missingCause(states, needs);
  if (missing) return none(missing, null);
  const bare = bareRate(isUnsuited(recipe) ? recipe.bare : recipe.rate, values);
  if (unitsDiffer(states, needs)) return none("units-differ", bare);
  if (isUnsuited(recipe)) return none(recipe.unsuited, bare);
  const refusal = recipe.refusals.find(({ when }) => holds(when, values));
  const met = recipe.met ? holds(recipe.met, values) : null;
  if (refusal) return { ...none(refusal.cause, bare), met };
  // Numbers beyond what a spreadsheet can hold: 1E+300 ÷ 1E-300.
  if (recipe.rate && bare === null) return none("unreadable", null);
  return { result: bare, met, reason: null, cause: null, refused: null };
}

function none(cause: NoRateCause, refused: number | null): Computed {
  return { result: null, met: null, reason: reasonOf(cause), cause, refused };
}

function bareRate(rate: Expression | undefined, values: Values): number | null {
  if (rate === undefined) return null;
  const value = evaluate(rate, values);
  return Number.isFinite(value) ? value : null;
}

/**
 * In the order in which the formula asks: a mark in the actual says most (終了, ―), a target that is missing more than
 * an actual that is.
 */
export function missingCause(states: InputStates, needs: readonly InputName[]): NoRateCause | undefined {
  const actual = causeOf(states, "actual");
  const target = causeOf(states, "target");
  if (actual !== undefined && actual !== "no-actual" && actual !== "unreadable") return actual;
  if (target !== undefined && target !== "unreadable") return target;
  return needs.includes("baseline") ? (actual ?? target ?? causeOf(states, "baseline")) : (actual ?? target);
}

function causeOf(states: InputStates, name: InputName): NoRateCause | undefined {
  const state = states[name];
  return state.kind === "none" ? state.cause : undefined;
}

function basisOf(states: InputStates, year: number, declared: Declared): Basis {
  const { target, actual, baseline } = states;
  const reading = target.kind === "number" ? target.input.slot.reading : undefined;
  const dueYear = target.kind === "number" ? (target.input.year ?? declared.period?.to) : undefined;
  const start = startOf(states, declared);
  return {
    direction: declared.direction,
    qualifier: reading?.kind === "number" ? reading.qualifier : undefined,
    tolerancePercent: declared.tolerancePercent,
    targetIs: targetIs(states),
    actualYears: yearsOf(actual) ?? declared.actualYears,
    targetYears: yearsOf(target) ?? declared.targetYears,
    baselineYears: yearsOf(baseline),
    elapsedYears: start === undefined ? undefined : year - start,
    dueYears: start === undefined || dueYear === undefined ? undefined : dueYear - start,
  };
}

/** The year in which nothing is due yet: the one before the plan begins, else the baseline's own. */
function startOf({ baseline }: InputStates, { period }: Declared): number | undefined {
  if (period) return period.from - 1;
  if (baseline.kind !== "number") return undefined;
  const { reading } = baseline.input.slot;
  return baseline.input.year ?? (reading.kind === "number" ? reading.asOf : undefined);
}

function targetIs(states: InputStates): Basis["targetIs"] {
  const { target, baseline } = valuesOf(states);
  if (target === undefined || baseline === undefined) return undefined;
  return target > baseline ? "above" : target < baseline ? "below" : "equal";
}
