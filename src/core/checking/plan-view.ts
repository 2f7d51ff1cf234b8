import type { BandSet } from "../plan/bands/band";
import type { AccumulationName } from "../plan/terms/accumulations";
import type { DirectionName } from "../plan/terms/directions";
import type { MethodName } from "../plan/terms/methods";
import type { Indicator, KpiTable } from "../reading/table";
import type { PlanRecord } from "./plan-record";

export type { BandSet } from "../plan/bands/band";
export type { AccumulationName } from "../plan/terms/accumulations";
export type { DirectionName } from "../plan/terms/directions";
export type { MethodName } from "../plan/terms/methods";

/** The little a rule needs to know of a plan, so that rules never depend on how a plan is stored. */
export interface PlanView {
  readonly evaluationYear?: number;
  /** Ratio above which the plan asks for a word on whether the target still fits: 1.5. */
  readonly overshootLimit?: number;
  readonly duties?: ReviewDuties;
  find(indicator: Indicator, table: KpiTable): PlannedIndicator | undefined;
  /** The whole plan, for the rules that compare a workbook with it. */
  readonly record?: PlanRecord;
}

export interface PlannedIndicator {
  readonly id: string;
  readonly name: string;
  readonly unit?: string;
  readonly direction?: DirectionName;
  readonly accumulation?: AccumulationName;
  readonly method?: MethodName;
  readonly bands?: BandSet;
  /** "maintain" is kept within this share of the target. */
  readonly maintainBand?: number;
}

/** What the plan asks of whoever fills the table in. */
export interface ReviewDuties {
  readonly causeOnMiss?: boolean;
  readonly reviewOnOvershoot?: boolean;
  readonly source?: boolean;
}
