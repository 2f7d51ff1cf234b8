import type { RuleId } from "./registry";

/**
 * One cell, one cause, one finding: within each line the first rule that speaks about a cell silences the later ones
 * there. The most specific stands first; its fix mends what the others would have said too.
 */
export const PRECEDENCE: readonly (readonly RuleId[])[] = [
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
];
