import type { BandSet } from "../plan/bands/band";
import type { DirectionName } from "../plan/terms/directions";

/** What is declared about an indicator; everything else is read from its cells. */
export interface Declared {
  readonly direction?: DirectionName | undefined;
  /** "maintain" is kept within so many percent of the target; 0 when nothing is declared. */
  readonly tolerancePercent?: number | undefined;
  readonly bands?: BandSet | undefined;
  /** Fiscal years in which the plan begins and ends, for the method that asks what is due by now. */
  readonly period?: { readonly from: number; readonly to: number } | undefined;
  /** Years target and actual cover, where the plan says so and the cells do not. */
  readonly targetYears?: number | undefined;
  readonly actualYears?: number | undefined;
  readonly ended?: boolean | undefined;
}
