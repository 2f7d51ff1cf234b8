import { bandsOf, methodOf, roundingOf, tolerancePercentOf } from "../plan/lookup/settings";
import { IndicatorMatcher } from "../plan/matching/match-indicator";
import type { Plan, PlanIndicator } from "../plan/plan";
import type { MethodName } from "../plan/terms/methods";
import type { Rounding } from "../plan/terms/roundings";
import { departmentsOf } from "../reading/departments";
import type { Indicator, KpiTable } from "../reading/table";
import type { Declared } from "./declared";

export type DeclaredByPlan = Declared & { readonly method?: MethodName; readonly rounding?: Rounding };

/** What a plan declares about the indicators of a workbook; nothing about those it does not surely know. */
export function declaredByPlan(plan: Plan): (indicator: Indicator, table: KpiTable) => DeclaredByPlan {
  const matcher = new IndicatorMatcher(plan);
  return ({ name, context }, table) => {
    const { goal, measure, project } = { ...table.context, ...context };
    const places = [goal, measure, project].flatMap((label) => (label ? [label.text] : []));
    const department = context.department ?? table.context.department;
    const departments = department ? departmentsOf(department.text) : [];
    const match = matcher.match({ name, places, departments });
    return match.kind === "found" ? declaredFor(plan, match.indicator) : {};
  };
}

export function declaredFor(plan: Plan, indicator: PlanIndicator): DeclaredByPlan {
  const { direction, accumulation, final } = indicator;
  return {
    direction,
    tolerancePercent: tolerancePercentOf(plan, indicator),
    bands: bandsOf(plan, indicator),
    period: plan.period,
    targetYears: final?.years,
    // A period total is reported year by year.
    ...(accumulation === "period" ? { actualYears: 1 } : {}),
    method: methodOf(plan, indicator),
    rounding: roundingOf(plan, indicator),
  };
}
