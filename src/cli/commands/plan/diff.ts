import { comparePlans, reportComparison } from "../../../core/index";
import { readPlanFile } from "../../files/read-plan";
import { UsageError } from "../../usage-error";
import type { Run } from "../command";

/** What became of one plan in the next. */
export async function diffPlans(run: Run): Promise<number> {
  const { io } = run;
  const [from, to, ...more] = run.arguments.operands;
  if (from === undefined || to === undefined || more.length > 0)
    throw new UsageError({
      ja: "現行と次期の計画を順に二つ指定してください。例：tassei plan diff 現行.json 次期.json",
      en: "Name two plans, the old one first: tassei plan diff old.json new.json",
    });
  const [old, next] = [await readPlanFile(from, io), await readPlanFile(to, io)];
  const comparison = comparePlans(old, next);
  const isJson = run.arguments.values.get("format") === "json";
  io.out(isJson ? `${JSON.stringify(comparison, null, 2)}\n` : reportComparison(old, next, comparison));
  return 0;
}
