import type { CellRef } from "../../workbook/address";
import type { PlanIndicator } from "../../plan/plan";

export interface TemplateOptions {
  /** One sheet for each measure, or for each department. */
  readonly sheets?: "measure" | "department";
  /** 目標 and 実績 in rows of their own, or everything in one row; by default whatever suits the plan. */
  readonly rows?: "paired" | "single";
  /** Makes the formula of a rate cell, without "="; a rate cell without a formula stays empty and locked. */
  readonly rateFormula?: (cells: RateCells) => string | undefined;
}

/** The cells a rate is computed from. */
export interface RateCells {
  readonly indicator: PlanIndicator;
  readonly year: number;
  readonly rate: CellRef;
  readonly baseline: CellRef;
  readonly target: CellRef;
  readonly actual: CellRef;
}
