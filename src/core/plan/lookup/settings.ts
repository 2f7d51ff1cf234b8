import type { BandSet } from "../bands/band";
import { bandPreset } from "../bands/presets";
import type { BandsChoice, Plan, PlanIndicator } from "../plan";
import type { MethodName } from "../terms/methods";
import type { Rounding } from "../terms/roundings";

/** What holds for an indicator: its own declaration, or the plan's. */
export function methodOf(plan: Plan, indicator: PlanIndicator): MethodName {
  return indicator.method ?? bandsOf(plan, indicator).rateBy ?? plan.defaults.method;
}

export function roundingOf(plan: Plan, indicator: PlanIndicator): Rounding {
  return indicator.rounding ?? plan.defaults.rounding;
}

export function bandsOf(plan: Plan, indicator: PlanIndicator): BandSet {
  return bandSet(indicator.bands ?? plan.defaults.bands);
}

export function bandSet(choice: BandsChoice): BandSet {
  return typeof choice === "string" ? bandPreset(choice) : { name: "本計画の区分", bands: choice };
}

/** Share of the target within which a maintain indicator counts as kept, in percent. */
export function tolerancePercentOf(plan: Plan, indicator: PlanIndicator): number | undefined {
  return indicator.direction === "maintain"
    ? (indicator.tolerancePercent ?? plan.defaults.tolerancePercent)
    : undefined;
}
