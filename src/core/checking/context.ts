import type { Workbook } from "../workbook/workbook";
import type { PastRecord } from "./past-record";
import type { PlanView } from "./plan-view";
import type { Settings } from "./settings";

/** What holds for the whole check. */
export interface CheckContext {
  readonly workbook: Workbook;
  readonly settings: Settings;
  readonly plan?: PlanView;
  /** What last year's file said. */
  readonly previous?: PastRecord;
}
