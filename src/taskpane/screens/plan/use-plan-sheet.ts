import { useMemo } from "react";
import { findPlanSheet } from "../../../core/index";
import { usePaneState } from "../../shell/desk-context";

/** The name of the sheet that holds the plan; looked for once a workbook, for it may stand behind thousands of rows. */
export function usePlanSheet(): string | undefined {
  const workbook = usePaneState(({ survey }) => survey?.workbook);
  return useMemo(() => workbook && findPlanSheet(workbook)?.name, [workbook]);
}
