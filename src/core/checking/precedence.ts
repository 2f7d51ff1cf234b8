import type { RuleId } from "./registry";

/**
 * One cell, one cause, one finding: within each line the first rule that speaks about a cell silences the later ones
 * there. The most specific stands first; its fix mends what the others would have said too.
 */
export const PRECEDENCE: readonly (readonly RuleId[])[] = [
  // What is written in a value cell.
  [
    "cell/error-value",
    "cell/several-values",
    "cell/unreadable",
    "cell/kanji-one-for-dash",
    "cell/full-width-digits",
    "cell/triangle-negative",
    "cell/qualifier-in-value",
    "cell/year-in-value",
    "cell/note-mark-in-value",
    "cell/stray-space",
    "cell/unit-in-value",
    "cell/number-as-text",
    "cell/missing-mark-variant",
  ],
  // A cell of spaces looks blank: what matters is that the value is missing.
  ["indicator/missing-actual", "cell/stray-space"],
  ["indicator/missing-target", "cell/stray-space"],
  ["indicator/missing-baseline", "cell/stray-space"],
  // Numbers that must not be compared before they are compared.
  [
    "indicator/period-basis-mismatch",
    "indicator/unit-mismatch",
    "indicator/percent-scale",
    "indicator/cumulative-falls",
    "indicator/sign-change",
    "indicator/outlier",
    "indicator/worse-than-baseline",
    "indicator/actual-equals-baseline",
    "indicator/actual-repeats-previous",
  ],
  // One target, one doubt: the workbook's own view of it first.
  ["indicator/target-worse-than-baseline", "plan/target-not-above-start"],
  // The rate cell: a wrong formula explains a wrong result.
  [
    "cell/error-value",
    "rate/without-actual",
    "rate/formula-points-elsewhere",
    "rate/formula-differs",
    "rate/mismatch",
    "rate/rounded-across-band",
    "rate/hand-typed",
  ],
  ["rate/mismatch", "rate/method-changes-rating"],
  // Trends: another base year explains a growth that does not fit.
  ["rate/ratio-called-increase", "table/growth-mismatch"],
];
