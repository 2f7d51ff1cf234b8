import { compare, type InputName } from "../expressions/expression";
import type { Refusal } from "./method";

export const TARGET_ZERO: Refusal = { when: compare("target", "=", 0), cause: "target-zero" };

/** The baseline counts too: from -37 people to 182, 308% of the target says nothing. */
export const SIGNS_DIFFER: Refusal = {
  when: { kind: "signs-differ", of: ["baseline", "target", "actual"] },
  cause: "signs-differ",
};

export const NEGATIVE_TARGET: Refusal = { when: compare("target", "<", 0), cause: "negative-target" };

/** What makes any quotient of actual and target meaningless. */
export const RATIO_REFUSALS: readonly Refusal[] = [TARGET_ZERO, SIGNS_DIFFER, NEGATIVE_TARGET];

export const RATIO_INPUTS: readonly InputName[] = ["target", "actual"];

/** One of the two covers several years, and not both the same number of them. */
export function periodsDiffer(first: number | undefined, second: number | undefined): boolean {
  if (first !== undefined && second !== undefined) return first !== second;
  return (first ?? second ?? 1) > 1;
}
