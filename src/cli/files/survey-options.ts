import type { SurveyOptions } from "../../core/index";
import { parseYear } from "../arguments/year";
import type { Run } from "../commands/command";
import { readPlanFile } from "./read-plan";

/** What --plan and --year say about every file of the call. */
export async function readSurveyOptions({ arguments: { values }, io }: Run): Promise<SurveyOptions> {
  const plan = values.get("plan");
  const year = values.get("year");
  return {
    ...(plan !== undefined && { plan: await readPlanFile(plan, io) }),
    ...(year !== undefined && { year: parseYear(year) }),
  };
}
