import type { CellRef } from "../../../../../src/core/workbook/address";
import type { MissingMark } from "../../../../../src/core/reading/reading";
import type { Workbook } from "../../../../../src/core/workbook/workbook";

export type SlotKind = "baseline" | "target" | "actual" | "rate";

/** What stands in a value cell: a number in the unit shown, or a mark. */
export type TrueValue = { readonly number: number } | { readonly missing: MissingMark };

export interface TrueSlot {
  readonly kind: SlotKind;
  readonly at: CellRef;
  /** More than one where a careful person could say either (one rate column beside one year). */
  readonly years: readonly (number | null)[];
  readonly value: TrueValue;
}

export interface TrueIndicator {
  readonly name: string;
  /** Absent where the sheet names none, or where it could be argued. */
  readonly unit?: string;
  readonly goal?: string;
  readonly measure?: string;
  readonly department?: string;
  readonly slots: readonly TrueSlot[];
}

/** A workbook nobody has seen, with what a careful person reads in it. */
export interface Examination {
  readonly seed: number;
  readonly family: string;
  /** The choices that made it, for the report. */
  readonly traits: readonly string[];
  readonly workbook: Workbook;
  readonly truth: readonly TrueIndicator[];
  /** Cells that may be read or left (totals): neither a gain nor a fault. */
  readonly open: readonly CellRef[];
}
