import type { BaselineSlot, YearSlot } from "../../reading/table";
import type { CellRef } from "../../workbook/address";
import type { NoRateCause } from "../reasons";

/** One number an achievement stands on, with the cell it comes from. */
export interface RateInput {
  readonly at: CellRef;
  readonly text: string;
  /** In the unit shown. */
  readonly value: number;
  readonly unit?: string;
  /** Fiscal year of the column; null when its head names none. */
  readonly year: number | null;
  readonly slot: YearSlot | BaselineSlot;
  /** What turns the cell's own number into the unit all inputs share: 100000000 for 億円 beside 円. */
  readonly multiplier: number;
}

/** What stands where a number should. */
export type InputState =
  | { readonly kind: "number"; readonly input: RateInput }
  | { readonly kind: "none"; readonly cause: NoRateCause; readonly slot?: YearSlot | BaselineSlot };
