import type { MethodName } from "../terms/methods";

/** One step of a rating. The steps of a set are tried from the first (best) to the last; the first that fits counts. */
export interface Band {
  /** What is printed: "A", "◎", "概ね達成". */
  readonly label: string;
  /** What it means, for the legend. */
  readonly meaning: string;
  readonly when: BandTest;
  /** For colours and counts only; the label carries the sense. */
  readonly tone: BandTone;
}

export type BandTone = "good" | "fair" | "poor" | "none";

export type BandTest =
  /** The rate is this many percent or more. */
  | { readonly kind: "rate-at-least"; readonly percent: number }
  /** The rate is more than this many percent. */
  | { readonly kind: "rate-above"; readonly percent: number }
  /** The actual is better than the mark, in the indicator's direction, by more than this share of the mark. */
  | { readonly kind: "better-than"; readonly mark: BandMark; readonly byPercent: number }
  /** The actual differs from the mark by no more than this share of the mark. */
  | { readonly kind: "same-as"; readonly mark: BandMark; readonly withinPercent: number }
  /** Whatever is left that has a rate (or, in a set without rates, an actual). */
  | { readonly kind: "rest" }
  /** Set by a person for reasons no number shows (外的要因, 事業終了); never computed. */
  | { readonly kind: "judged" }
  /** There is no rate or no actual: 把握不能. */
  | { readonly kind: "no-rate" };

export type BandTestKind = BandTest["kind"];
export type BandMark = "target" | "baseline";

export interface BandSet {
  /** What a person picks it by. */
  readonly name: string;
  /** Rates of this set are computed by this method, where the set says so itself (多摩市: share due by the year). */
  readonly rateBy?: MethodName;
  readonly bands: readonly Band[];
}

/** The sets with rates are ordered by their limits; sets that compare with target and baseline have none. */
export function limitOf(test: BandTest): number | undefined {
  return test.kind === "rate-at-least" || test.kind === "rate-above" ? test.percent : undefined;
}
