import type { MethodName } from "../plan/terms/methods";
import type { Indicator } from "../reading/table";
import type { Achievement, OtherResult } from "./achievement";
import { defaultBands } from "./bands/default-bands";
import { rateBand } from "./bands/rate-band";
import { compute, type Computed } from "./compute";
import type { Declared } from "./declared";
import { gatherInputs, valuesOf, type InputStates } from "./inputs/gather-inputs";
import type { RateInput } from "./inputs/input";
import type { InputName } from "./expressions/expression";

/** The achievement of one indicator in one year by one method. */
export function rateOf(indicator: Indicator, method: MethodName, year: number, declared: Declared = {}): Achievement {
  const states = gatherInputs(indicator, method, year);
  const computed = compute(states, method, year, declared);
  const rating = ratingOf(computed, states, declared);
  return {
    indicator: { name: indicator.name, at: indicator.at },
    year,
    method,
    ...(declared.direction && { direction: declared.direction }),
    inputs: inputsFound(states),
    ...computed,
    rating,
    others: otherResults(indicator, method, year, declared, rating),
  };
}

/** The rating alone, where the other methods do not matter. */
export function ratingOnly(
  states: InputStates,
  method: MethodName,
  year: number,
  declared: Declared,
): Achievement["rating"] {
  return ratingOf(compute(states, method, year, declared), states, declared);
}

function ratingOf(computed: Computed, states: InputStates, declared: Declared) {
  const rated = { ...computed, direction: declared.direction, values: valuesOf(states) };
  return rateBand(rated, declared.bands ?? defaultBands());
}

const USUAL_METHODS: readonly MethodName[] = ["ratio", "inverse", "progress", "prorated"];

/** 95% by one method and 50% by another: whoever publishes the one should know the other. */
function otherResults(
  indicator: Indicator,
  method: MethodName,
  year: number,
  declared: Declared,
  rating: Achievement["rating"],
): readonly OtherResult[] {
  const others: OtherResult[] = [];
  // All of these take the year's own target.
  const states = gatherInputs(indicator, "ratio", year);
  for (const other of USUAL_METHODS) {
    // Target ÷ actual is usual only where lower is better; elsewhere it would contradict every ratio.
    if (other === method || (other === "inverse" && declared.direction !== "lower")) continue;
    const computed = compute(states, other, year, declared);
    if (computed.result === null) continue;
    const rated = ratingOf(computed, states, declared);
    if (rated.kind === rating.kind && labelOf(rated) === labelOf(rating)) continue;
    others.push({ method: other, result: computed.result, met: computed.met, rating: rated });
  }
  return others;
}

function labelOf(rating: Achievement["rating"]): string {
  return rating.kind === "band" ? rating.label : rating.reason;
}

function inputsFound(states: InputStates): Partial<Record<InputName, RateInput>> {
  const found: Partial<Record<InputName, RateInput>> = {};
  for (const name of ["baseline", "target", "actual"] as const) {
    const state = states[name];
    if (state.kind === "number") found[name] = state.input;
  }
  return found;
}
