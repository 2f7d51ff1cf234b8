import { declaredByPlan } from "../../achieving/declared-by-plan";
import { planFill } from "../../achieving/filling/plan-fill";
import type { Plan } from "../../plan/plan";
import { readTables } from "../../reading/read-tables";
import { apply } from "../../workbook/apply";
import type { Workbook } from "../../workbook/workbook";

/** The template with its rate formulas in place: the same formulas that filling it in would write. */
export function withRates(workbook: Workbook, plan: Plan): Workbook {
  const { tables } = readTables(workbook);
  const { edits } = planFill(tables, workbook, { year: plan.evaluationYear, declare: declaredByPlan(plan) });
  return apply(
    workbook,
    edits.filter(({ kind }) => kind === "cell"),
  );
}
