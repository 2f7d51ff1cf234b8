import type { Plan, PlanField } from "../plan";
import { type PlanResult, readPlan } from "../schema/read-plan";

export interface PlanSettlement {
  readonly title?: string;
  readonly period?: Plan["period"];
}

/** A guess about the plan as a whole, confirmed or corrected. Years outside a corrected period are problems. */
export function settlePlan(plan: Plan, field: PlanField, said: PlanSettlement = {}): PlanResult {
  return readPlan({ ...plan, ...said, unconfirmed: plan.unconfirmed.filter((guess) => guess.field !== field) });
}
