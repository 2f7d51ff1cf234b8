import type { NameLikeness } from "../../reading/naming/compare-names";
import type { PlanFinalTarget, PlanIndicator } from "../plan";
import type { PlanNode } from "../lookup/tree";

/** What became of one plan in the next one. */
export interface PlanComparison {
  readonly nodes: readonly NodeChange[];
  readonly indicators: readonly IndicatorChange[];
}

/** A thing of the old plan, of the new one, or of both. */
export type Pair<Thing> =
  | { readonly state: "dropped"; readonly from: Thing }
  | { readonly state: "new"; readonly to: Thing }
  | {
      readonly state: "kept";
      readonly from: Thing;
      readonly to: Thing;
      readonly likeness: NameLikeness;
      /** low: only the place suggests it. A person must say whether it is a new name or a new thing. */
      readonly sure: "high" | "medium" | "low";
    };

export type NodeChange = Pair<PlanNode> & {
  /** It stands under another goal or measure. */
  readonly moved: boolean;
  /** 基本目標１ became 基本目標２. */
  readonly renumbered: boolean;
};

export type IndicatorChange = Pair<PlanIndicator> & {
  readonly moved: boolean;
  readonly target?: TargetChange;
  readonly differences: readonly Difference[];
  readonly remarks: readonly Remark[];
};

export interface TargetChange {
  readonly from: PlanFinalTarget;
  readonly to: PlanFinalTarget;
  /** Seen in the indicator's direction; undefined where the direction is open or the units differ. */
  readonly kind: "carried-over" | "raised" | "lowered" | undefined;
}

/** A declaration that changed: what it was and is, in the words of the sheet. */
export interface Difference {
  readonly what: "unit" | "direction" | "accumulation" | "method";
  readonly from: string;
  readonly to: string;
}

/** Something about the new plan's start that a person should look at. */
export type Remark =
  /** The new target is already met by the new baseline. */
  | { readonly kind: "target-not-above-start"; readonly baseline: number; readonly target: number }
  /** The new baseline is a provisional actual of the old plan. */
  | { readonly kind: "baseline-from-provisional"; readonly baseline: number; readonly year: number }
  /** The new baseline differs from what the old plan recorded for the same year. */
  | { readonly kind: "baseline-differs"; readonly baseline: number; readonly recorded: number; readonly year: number };
