import type { PlanInput } from "../plan";
import type { IndicatorField, PlanField, Sureness } from "../plan";

type Input<Key extends keyof PlanInput> = NonNullable<PlanInput[Key]> extends readonly (infer Entry)[] ? Entry : never;

export type GoalDraft = Mutable<Input<"goals">>;
export type MeasureDraft = Mutable<Input<"measures">>;
export type ProjectDraft = Mutable<Input<"projects">>;
export type IndicatorDraft = Mutable<Input<"indicators">>;
export type BaselineDraft = NonNullable<IndicatorDraft["baseline"]>;
export type FinalDraft = NonNullable<IndicatorDraft["final"]>;
export type TargetDraft = NonNullable<IndicatorDraft["targets"]>[number];
export type ActualDraft = NonNullable<IndicatorDraft["actuals"]>[number];

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** One thing that was guessed: why, and how sure. A person settles it. */
export interface Guess<Field = IndicatorField> {
  readonly field: Field;
  readonly why: string;
  readonly sure: Sureness;
}

export type PlanGuess = Guess<PlanField>;

export function guess<Field extends IndicatorField | PlanField>(
  field: Field,
  why: string,
  sure: Sureness,
): Guess<Field> {
  return { field, why, sure };
}
