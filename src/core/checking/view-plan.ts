import { bandsOf, methodOf, tolerancePercentOf } from "../plan/lookup/settings";
import type { Plan, PlanIndicator } from "../plan/plan";
import { printedName, recordPlan } from "./plan-record";
import type { PlannedIndicator, PlanView } from "./plan-view";

/** A plan as the rules see it. */
export function viewPlan(plan: Plan): PlanView {
  const record = recordPlan(plan);
  const { cause, overshootPercent, source } = plan.review;
  return {
    ...(plan.evaluationYear === undefined ? {} : { evaluationYear: plan.evaluationYear }),
    ...(overshootPercent === null ? {} : { overshootLimit: overshootPercent / 100 }),
    duties: { causeOnMiss: cause, reviewOnOvershoot: overshootPercent !== null, source },
    find: (indicator, table) => {
      const match = record.find(printedName(indicator, table));
      return match.kind === "name" || match.kind === "alias" ? plannedOf(plan, match.indicator) : undefined;
    },
    record,
  };
}

function plannedOf(plan: Plan, indicator: PlanIndicator): PlannedIndicator {
  const { id, name, unit, direction, accumulation } = indicator;
  const tolerance = tolerancePercentOf(plan, indicator);
  return {
    id,
    name,
    method: methodOf(plan, indicator),
    bands: bandsOf(plan, indicator),
    ...(unit === undefined ? {} : { unit }),
    ...(direction === undefined ? {} : { direction }),
    ...(accumulation === undefined ? {} : { accumulation }),
    ...(tolerance === undefined ? {} : { maintainBand: tolerance / 100 }),
  };
}
