import type { DirectionName } from "../../plan/terms/directions";
import type { MethodName } from "../../plan/terms/methods";
import type { Qualifier } from "../../reading/reading";
import type { Expression, InputName, Test } from "../expressions/expression";
import type { NoRateCause } from "../reasons";

/** What is known about an indicator beside its numbers. */
export interface Basis {
  readonly direction?: DirectionName | undefined;
  /** 以上, 以下 … on the target. */
  readonly qualifier?: Qualifier | undefined;
  /** "maintain" is kept within so many percent of the target. */
  readonly tolerancePercent?: number | undefined;
  /** The target lies above the baseline, below it, or on it; undefined without a baseline. */
  readonly targetIs?: "above" | "below" | "equal" | undefined;
  /** Years that actual and target cover: 17件／１か年 → 1, 36件／4か年 → 4. */
  readonly actualYears?: number | undefined;
  readonly targetYears?: number | undefined;
  readonly baselineYears?: number | undefined;
  /** Years since the start, and years from the start until the target is due. */
  readonly elapsedYears?: number | undefined;
  readonly dueYears?: number | undefined;
}

/** How one indicator is computed by one method: arithmetic and refusals as data. */
export interface Recipe {
  readonly needs: readonly InputName[];
  /** Tried in this order before the rate; the first that holds is why there is no rate. */
  readonly refusals: readonly Refusal[];
  /** A ratio: 0.94 is 94%. Absent for a method that says met or not met only. */
  readonly rate?: Expression;
  /** The actual meets the target as this method understands it; absent where that cannot be told. */
  readonly met?: Test;
}

export interface Refusal {
  readonly when: Test;
  readonly cause: NoRateCause;
}

export interface Method {
  readonly name: MethodName;
  /** The recipe, or why this method does not suit the indicator whatever its numbers are. */
  recipe(basis: Basis): Recipe | Unsuited;
}

export interface Unsuited {
  readonly unsuited: NoRateCause;
  /** What the bare arithmetic would give, for comparing with what a sheet shows. */
  readonly bare?: Expression;
}

export function isUnsuited(recipe: Recipe | Unsuited): recipe is Unsuited {
  return "unsuited" in recipe;
}
