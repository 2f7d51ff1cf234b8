import type { Plan, PlanFinalTarget, PlanIndicator, PlanTarget } from "../plan";

/** Fiscal years that have targets or actuals. */
export function yearsOf(plan: Plan): readonly number[] {
  if (plan.years) return plan.years;
  const { from, to } = plan.period;
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

export function finalYearOf(plan: Plan, final: PlanFinalTarget): number {
  return final.year ?? plan.period.to;
}

/** The target of a year: its own, or the final one when the year is the final one's. */
export function targetOf(plan: Plan, indicator: PlanIndicator, year: number): PlanTarget | undefined {
  const own = indicator.targets.find((target) => target.year === year);
  const { final } = indicator;
  if (own || !final || finalYearOf(plan, final) !== year) return own;
  return { year, value: final.value, ...(final.qualifier ? { qualifier: final.qualifier } : {}) };
}

/** The target the plan ends with: the final one, or the last year's. */
export function lastTargetOf(plan: Plan, indicator: PlanIndicator): PlanFinalTarget | undefined {
  const last = [...indicator.targets].sort((a, b) => b.year - a.year)[0];
  return indicator.final ?? (last && targetOf(plan, indicator, last.year));
}
