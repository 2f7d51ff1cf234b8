import type { DirectionName } from "../plan/terms/directions";
import type { MethodName } from "../plan/terms/methods";
import type { BandTone } from "../plan/bands/band";
import type { CellRef } from "../workbook/address";
import type { InputName } from "./expressions/expression";
import type { RateInput } from "./inputs/input";
import type { NoRateCause, NoRateReason } from "./reasons";

/** How far one indicator is met in one year, or the reason why that cannot be said. */
export interface Achievement {
  readonly indicator: { readonly name: string; readonly at: CellRef };
  readonly year: number;
  readonly method: MethodName;
  readonly direction?: DirectionName;
  /** The numbers it stands on; one that is missing is absent. */
  readonly inputs: Readonly<Partial<Record<InputName, RateInput>>>;
  /** A ratio, never rounded: 0.94 is 94%. null when there is a reason, and for the method that gives no rate. */
  readonly result: number | null;
  /** The actual meets what is due; null where nobody can tell. */
  readonly met: boolean | null;
  readonly reason: NoRateReason | null;
  /** The exact cause behind the reason. */
  readonly cause: NoRateCause | null;
  /** What the bare arithmetic gives although it was refused. For comparing with what a sheet shows, never for showing. */
  readonly refused: number | null;
  readonly rating: Rating;
  /** Other usual methods, where they would change the rating. */
  readonly others: readonly OtherResult[];
}

export interface OtherResult {
  readonly method: MethodName;
  readonly result: number;
  readonly met: boolean | null;
  readonly rating: Rating;
}

/** A step of the bands, or the state of an indicator that has none. */
export type Rating =
  | { readonly kind: "band"; readonly label: string; readonly tone: BandTone }
  | {
      readonly kind: "state";
      readonly reason: NoRateReason;
      /** The set's own word for it (− 把握不能), where it has one. */
      readonly label?: string;
    };
