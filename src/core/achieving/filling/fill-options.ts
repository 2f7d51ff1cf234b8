import type { MethodName } from "../../plan/terms/methods";
import type { Rounding } from "../../plan/terms/roundings";
import type { Indicator, KpiTable } from "../../reading/table";
import type { Declared } from "../declared";

export interface FillOptions {
  /** The fiscal year being evaluated; without it, the latest in which the table has an actual. */
  readonly year?: number | undefined;
  /** Puts formulas in the place of typed rates and of formulas that compute something else. */
  readonly replace?: boolean | undefined;
  /** What is declared about an indicator. Without a method: that of the table's own formulas, else actual ÷ target. */
  readonly declare?: (indicator: Indicator, table: KpiTable) => Declared & DeclaredRate;
}

export interface DeclaredRate {
  readonly method?: MethodName | undefined;
  readonly rounding?: Rounding | undefined;
}
