import type { MethodName } from "../../plan/terms/methods";
import { scaleOf } from "../../reading/value/scale";
import type { Indicator } from "../../reading/table";
import type { Values } from "../expressions/evaluate";
import type { InputName } from "../expressions/expression";
import { actualFor, finalTarget, targetFor } from "./choose-slots";
import type { InputState, RateInput } from "./input";
import { readState } from "./read-state";

export type InputStates = Readonly<Record<InputName, InputState>>;

/** What an indicator holds for one year, as the method wants it. */
export function gatherInputs(indicator: Indicator, method: MethodName, year: number): InputStates {
  const row = indicator.unit?.text;
  const states = {
    actual: readState("actual", actualFor(indicator, year), row),
    target: readState("target", method === "elapsed" ? finalTarget(indicator) : targetFor(indicator, year), row),
    baseline: readState("baseline", indicator.baseline, row),
  };
  return shareUnit(states);
}

/** Brings the numbers to the smallest unit among them, so that factors stay whole: 億円 × 100000000 beside 円. */
function shareUnit(states: InputStates): InputStates {
  const factors = numbersOf(states).map((input) => scaleFactor(input));
  if (factors.length === 0) return states;
  const smallest = Math.min(...factors);
  return {
    actual: scaled(states.actual, smallest),
    target: scaled(states.target, smallest),
    baseline: scaled(states.baseline, smallest),
  };
}

function scaled(state: InputState, smallest: number): InputState {
  if (state.kind !== "number") return state;
  // Powers of ten divide with noise (0.3 / 0.1); twelve digits are far more than any unit needs.
  const multiplier = Number((scaleFactor(state.input) / smallest).toPrecision(12));
  return { kind: "number", input: { ...state.input, multiplier } };
}

function scaleFactor(input: RateInput): number {
  return input.multiplier * (input.unit === undefined ? 1 : scaleOf(input.unit).factor);
}

/** Two units that do not scale into each other; an input without a unit takes that of the others. */
export function unitsDiffer(states: InputStates, names: readonly InputName[]): boolean {
  const bases = names.flatMap((name) => {
    const state = states[name];
    return state.kind === "number" && state.input.unit !== undefined ? [scaleOf(state.input.unit).base] : [];
  });
  return new Set(bases).size > 1;
}

/** The numbers as they enter the arithmetic: the cell's own, times what the formula multiplies it by. */
export function valuesOf(states: InputStates): Values {
  const entries = (["baseline", "target", "actual"] as const).flatMap((name) => {
    const state = states[name];
    return state.kind === "number" ? [[name, heldValue(state.input) * state.input.multiplier] as const] : [];
  });
  return Object.fromEntries(entries);
}

/** The number a formula finds in the cell; where the cell holds text, the number it will hold once mended. */
function heldValue(input: RateInput): number {
  return typeof input.slot.value === "number" ? input.slot.value : input.value;
}

function numbersOf(states: InputStates): readonly RateInput[] {
  return Object.values(states).flatMap((state) => (state.kind === "number" ? [state.input] : []));
}

/** Years a number covers: its own words, else what its unit says (件/年). */
export function yearsOf(state: InputState): number | undefined {
  if (state.kind !== "number") return undefined;
  const { reading } = state.input.slot;
  const own = reading.kind === "number" ? reading.years : undefined;
  return own ?? (state.input.unit === undefined ? undefined : scaleOf(state.input.unit).years);
}
