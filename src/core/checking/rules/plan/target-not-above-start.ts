import type { PlanIndicator } from "../../../plan/plan";
import { plannedIndicator, sayPlanned } from "../../judging/planned";
import { finalTarget } from "../../judging/slots";
import { indicatorRule } from "../../rule";

interface Data {
  readonly baseline: string;
  readonly target: string;
}

export const targetNotAboveStart = indicatorRule<"plan/target-not-above-start", Data>({
  id: "plan/target-not-above-start",
  severity: "warning",
  title: { ja: "計画開始時に目標を達成済み", en: "Target already met at the plan's start" },
  messages: {
    ja: ({ baseline, target }) =>
      `計画の目標 ${target} は、基準値 ${baseline} で既に達成されています。目標の水準か、現状を保つ目標であることの説明を確認してください。`,
    en: ({ baseline, target }) =>
      `The plan's target ${target} is already met by its baseline ${baseline}. Check the target.`,
  },
  why: {
    ja: "始めから達成されている目標では、取組の成果を測れません。",
    en: "A target that is met from the start measures nothing.",
  },
  mending: {
    ja: "目標を見直すか、向きを「維持」とし、減少を緩やかにする目標であれば計画の備考に記します。",
    en: "Revise the target, declare it as one to maintain, or note in the plan that it slows a decline.",
  },
  examples: { bad: "基準値 494人 → 目標 400人（多いほど良い）", good: "基準値 494人 → 目標 600人" },
  check(view, report, context) {
    const planned = plannedIndicator(view, context);
    const start = planned && startOf(planned);
    if (!planned || !start) return;
    const at = finalTarget(view.indicator)?.at ?? view.indicator.at;
    report({ at, data: { baseline: sayPlanned(planned, start.baseline), target: sayPlanned(planned, start.target) } });
  },
});

/** Baseline and target of equal length in years, where the one has already passed the other. */
function startOf({ baseline, final, targets, direction }: PlanIndicator) {
  const last = final ?? [...targets].sort((a, b) => b.year - a.year)[0];
  if (!baseline || !last || direction === undefined || direction === "maintain") return undefined;
  const targetYears = "years" in last ? last.years : undefined;
  if ((baseline.years ?? 1) !== (targetYears ?? 1)) return undefined;
  const passed = direction === "higher" ? baseline.value > last.value : baseline.value < last.value;
  return passed ? { baseline: baseline.value, target: last.value } : undefined;
}
