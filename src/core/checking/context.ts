import type { Workbook } from "../workbook/workbook";
import type { PlanView } from "./plan-view";
import type { Settings } from "./settings";

/** What holds for the whole check. */
export interface CheckContext {
  readonly workbook: Workbook;
  readonly settings: Settings;
  readonly plan?: PlanView;
}
