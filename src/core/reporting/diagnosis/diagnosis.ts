import type { CellRef } from "../../workbook/address";

/** What one rule of machine readability says of a workbook. */
export interface RuleVerdict {
  readonly id: string;
  readonly level: 1 | 2 | 3;
  /** F fatal, C critical, M major, m minor. */
  readonly severity: "F" | "C" | "M" | "m";
  readonly name: string;
  readonly verdict: Verdict;
  /** Why, in one Japanese sentence. */
  readonly why: string;
  /** The first places where it is not met. */
  readonly places: readonly CellRef[];
}

export type Verdict = "met" | "not-met" | "not-applicable";

/** What one rule's own function gives back. */
export type Outcome =
  | { readonly verdict: "met" | "not-applicable"; readonly why: string }
  | { readonly verdict: "not-met"; readonly why: string; readonly places: readonly CellRef[] };

export interface ReadabilityRule extends Pick<RuleVerdict, "id" | "level" | "severity" | "name"> {
  readonly check: (subject: Subject) => Outcome;
}

export interface Subject {
  /** Visible worksheets that hold anything. */
  readonly sheets: readonly SheetView[];
  /** Those that hold records; the others define and explain. */
  readonly data: readonly SheetView[];
  readonly hidden: readonly string[];
  /** The CSV that goes with the workbook, where there is one. */
  readonly csv: string | undefined;
}

export interface SheetView {
  readonly name: string;
  readonly cells: readonly CellView[];
  /** Texts of the first row that holds anything. */
  readonly heads: readonly CellView[];
  readonly columns: readonly ColumnView[];
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly merges: readonly CellRef[];
  readonly hidden: readonly CellRef[];
  readonly objects: readonly CellRef[];
  readonly coloured: readonly CellRef[];
}

export interface CellView {
  readonly at: CellRef;
  readonly text: string;
  readonly isNumber: boolean;
  readonly hasFormula: boolean;
}

export interface ColumnView {
  readonly column: number;
  readonly head: string;
  /** Filled cells below the head. */
  readonly body: readonly CellView[];
  /** At least as many numbers as anything else. */
  readonly isNumeric: boolean;
}
