import type { CheckOptions } from "../../../src/core/checking/check";
import type { PlannedIndicator, PlanView, ReviewDuties } from "../../../src/core/checking/plan-view";
import type { SettingsInput } from "../../../src/core/checking/settings";
import { viewPlan } from "../../../src/core/checking/view-plan";
import { planOf } from "../plan/plans";
import type { Fixture } from "../../fixtures/sheet";

/**
 * `year: 2024`, `settings: {"outlierFactor": 5}`, `plan: {"相談件数": {"direction": "higher"}}` (what a plan declares for
 * single indicators, by name), `duties: {"source": true}`, or in place of both `record: {…}`: a plan whole, as its file.
 */
export function optionsOf({ data }: Fixture): CheckOptions {
  const planned = data["plan"] as Readonly<Record<string, Partial<PlannedIndicator>>> | undefined;
  const duties = data["duties"] as ReviewDuties | undefined;
  return {
    ...(typeof data["year"] === "number" && { year: data["year"] }),
    ...(data["settings"] !== undefined && { settings: data["settings"] as SettingsInput }),
    ...((planned !== undefined || duties !== undefined) && { plan: declaredBy(planned ?? {}, duties) }),
    ...(data["record"] !== undefined && { plan: viewPlan(planOf(data["record"])) }),
  };
}

function declaredBy(planned: Readonly<Record<string, Partial<PlannedIndicator>>>, duties?: ReviewDuties): PlanView {
  return {
    ...(duties && { duties }),
    find: ({ name }) => {
      const found = planned[name];
      return found && { id: name, name, ...found };
    },
  };
}
