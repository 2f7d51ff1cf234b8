import type { IndicatorField, Plan, PlanIndicator } from "../plan";
import { type PlanResult, readPlan } from "../schema/read-plan";
import type { AccumulationName } from "../terms/accumulations";
import type { DirectionName } from "../terms/directions";
import type { MethodName } from "../terms/methods";

/** What a person says about one indicator; what is left out stays as it is. */
export interface Settlement {
  readonly direction?: DirectionName;
  readonly accumulation?: AccumulationName;
  readonly method?: MethodName;
  readonly tolerancePercent?: number;
  readonly since?: number;
}

/**
 * One guess confirmed, or corrected with what hangs on it: a maintained value gets its tolerance, a cumulative count
 * its first year, and a method nobody chose follows direction and accumulation. What is filled in so waits for a
 * person again. Problems where the plan would not hold; then nothing is changed.
 */
export function settleIndicator(plan: Plan, id: string, field: IndicatorField, said: Settlement = {}): PlanResult {
  const indicators = plan.indicators.map((indicator) =>
    indicator.id === id ? followed(plan, without({ ...indicator, ...said }, field), said) : indicator,
  );
  return readPlan({ ...plan, indicators });
}

/** Everybody has looked: every guess of this kind holds as it stands. What is not said at all goes on waiting. */
export function settleAll(plan: Plan, field: IndicatorField): Plan {
  return {
    ...plan,
    indicators: plan.indicators.map((indicator) => (isSaid(indicator, field) ? without(indicator, field) : indicator)),
  };
}

/** All guesses about one indicator hold as they stand, but for what is not said at all. */
export function settleWhole(plan: Plan, id: string): Plan {
  const settled = (indicator: PlanIndicator): PlanIndicator => ({
    ...indicator,
    unconfirmed: indicator.unconfirmed.filter(({ field }) => !isSaid(indicator, field)),
  });
  return { ...plan, indicators: plan.indicators.map((each) => (each.id === id ? settled(each) : each)) };
}

/** A plan may leave these open, and only as long as it says so. */
const NEEDED: ReadonlySet<IndicatorField> = new Set(["direction", "accumulation", "since"]);

/** There is something to confirm. */
export function isSaid(indicator: PlanIndicator, field: IndicatorField): boolean {
  if (field === "since" && indicator.accumulation !== "cumulative") return true;
  return !NEEDED.has(field) || indicator[field] !== undefined;
}

/** How many indicators wait for a person, by field; fields nobody waits for are absent. */
export function openFields({ indicators }: Plan): ReadonlyMap<IndicatorField, number> {
  const counts = new Map<IndicatorField, number>();
  for (const { unconfirmed } of indicators) {
    for (const field of new Set(unconfirmed.map((guess) => guess.field)))
      counts.set(field, (counts.get(field) ?? 0) + 1);
  }
  return counts;
}

type Draft = { -readonly [Key in keyof PlanIndicator]: PlanIndicator[Key] };

function followed(plan: Plan, indicator: PlanIndicator, said: Settlement): PlanIndicator {
  const draft: Draft = { ...indicator };
  if (said.direction !== undefined) followDirection(draft, plan);
  if (said.accumulation !== undefined) followAccumulation(draft, plan);
  if (said.direction !== undefined || said.accumulation !== undefined) followMethod(draft);
  return draft;
}

function followDirection(draft: Draft, { defaults }: Plan): void {
  if (draft.direction !== "maintain") delete draft.tolerancePercent;
  else if (defaults.tolerancePercent === undefined) draft.tolerancePercent ??= 0;
}

function followAccumulation(draft: Draft, { period }: Plan): void {
  if (draft.accumulation !== "cumulative") {
    delete draft.since;
    draft.unconfirmed = others(draft, "since");
  } else if (draft.since === undefined) {
    draft.since = period.from;
    guess(draft, "since", "起点が決まっていないため、計画の最初の年度としました。");
  }
  const last = draft.targets.at(-1);
  if (draft.accumulation !== "period" || draft.final || !last) return;
  const { value, qualifier, year } = last;
  draft.final = { value, year, ...(qualifier && { qualifier }) };
  draft.targets = draft.targets.slice(0, -1);
  guess(draft, "final", "最後の年度の目標を、期間全体の目標としました。");
}

/** Only a method that nobody chose: it was proposed from what has just changed. */
function followMethod(draft: Draft): void {
  const isChosen = !draft.unconfirmed.some(({ field }) => field === "method");
  const isInverse = draft.method === "inverse" || draft.method === "inverse-two-minus";
  const contradicts = isInverse && draft.direction !== "lower";
  if (isChosen && !contradicts) return;
  draft.method = usualMethod(draft);
  guess(draft, "method", "向きと累計区分に合わせました。");
}

function usualMethod({ direction, accumulation }: Draft): MethodName {
  if (accumulation === "period") return "prorated";
  if (direction === "maintain") return "met";
  return direction === "lower" ? "inverse" : "ratio";
}

function guess(draft: Draft, field: IndicatorField, why: string): void {
  draft.unconfirmed = [...others(draft, field), { field, why, sure: "low" }];
}

function without(indicator: PlanIndicator, field: IndicatorField): PlanIndicator {
  return { ...indicator, unconfirmed: others(indicator, field) };
}

function others({ unconfirmed }: PlanIndicator, field: IndicatorField): PlanIndicator["unconfirmed"] {
  return unconfirmed.filter((each) => each.field !== field);
}
