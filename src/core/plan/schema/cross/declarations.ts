import { yearText } from "../../lookup/era";
import { ACCUMULATION_NAMES } from "../../terms/accumulations";
import { DIRECTION_NAMES } from "../../terms/directions";
import { METHODS } from "../../terms/methods";
import { type Path, type Problem, problem } from "../problem";
import type { Loose, LoosePlan } from "../salvage";
import type { PlanInput } from "../../plan";
import { type CrossCheck, entries } from "./cross-check";

type LooseIndicator = Loose<NonNullable<PlanInput["indicators"]>[number]>;

/** Direction and accumulation are declared, or openly left for a person to settle. */
export const directionAndAccumulationAreDeclared: CrossCheck = (plan) =>
  entries(plan.indicators).flatMap(({ entry, index }) => [
    ...declared(entry, index, "direction", "向き", DIRECTION_NAMES),
    ...declared(entry, index, "accumulation", "累計区分", ACCUMULATION_NAMES),
  ]);

function declared(
  indicator: LooseIndicator,
  index: number,
  field: "direction" | "accumulation",
  what: string,
  words: readonly string[],
): readonly Problem[] {
  const open = entries(indicator.unconfirmed).some(({ entry }) => entry.field === field);
  // A key that is there with a refused value has its own message already.
  if (field in indicator || open) return [];
  return [problem("not-declared", ["indicators", index, field], { what, field, words })];
}

export const maintainHasATolerance: CrossCheck = (plan) =>
  entries(plan.indicators).flatMap(({ entry, index }) => {
    const path: Path = ["indicators", index, "tolerancePercent"];
    const own = "tolerancePercent" in entry;
    if (entry.direction === "maintain") {
      const common = plan.defaults !== undefined && "tolerancePercent" in plan.defaults;
      return own || common ? [] : [problem("maintain-without-tolerance", path, {})];
    }
    return own && entry.direction !== undefined ? [problem("tolerance-without-maintain", path, {})] : [];
  });

export const accumulationIsComplete: CrossCheck = (plan) =>
  entries(plan.indicators).flatMap(({ entry, index }) => [
    ...startOf(entry, index, plan),
    ...(entry.accumulation === "period" && !("final" in entry)
      ? [problem("period-total-without-final", ["indicators", index, "final"], {})]
      : []),
  ]);

function startOf(indicator: LooseIndicator, index: number, { period }: LoosePlan): readonly Problem[] {
  const path: Path = ["indicators", index, "since"];
  const { accumulation, since } = indicator;
  if (accumulation === "cumulative" && !("since" in indicator)) {
    // The start of a cumulative count is often printed nowhere; whoever infers a plan may leave it open.
    const open = entries(indicator.unconfirmed).some(({ entry }) => entry.field === "since");
    return open ? [] : [problem("cumulative-without-start", path, {})];
  }
  if (since === undefined) return [];
  if (accumulation !== undefined && accumulation !== "cumulative") {
    return [problem("start-without-cumulative", path, {})];
  }
  return period?.to !== undefined && since > period.to
    ? [problem("start-after-period", path, { since: yearText(since), to: yearText(period.to) })]
    : [];
}

/** An inverse ratio of something that should rise would praise every fall. */
export const methodFitsTheDirection: CrossCheck = (plan) =>
  entries(plan.indicators).flatMap(({ entry: { method, direction }, index }) =>
    (method === "inverse" || method === "inverse-two-minus") && direction !== undefined && direction !== "lower"
      ? [problem("inverse-for-higher", ["indicators", index, "method"], { method: METHODS[method].ja })]
      : [],
  );
