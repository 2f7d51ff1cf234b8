import { rememberLately } from "../../reading/memory/remember";
import type { YearSlot } from "../../reading/table";
import type { IndicatorView } from "../views";
import { comparable, isWorse } from "./better";
import { allNumbered, byYear, type Numbered } from "./slots";

/** Yearly targets with their numbers, oldest first. */
export function yearlyTargets({ indicator }: IndicatorView): readonly Numbered<YearSlot>[] {
  return allNumbered<YearSlot>(byYear(indicator.targets));
}

/** From each yearly target to the next: -1 down, 0 level, 1 up. */
export const steps = rememberLately((view: IndicatorView): readonly number[] => {
  const targets = yearlyTargets(view);
  return targets.slice(1).map((target, at) => {
    const pair = comparable(view, target, targets[at]);
    return pair ? Math.sign(pair[0] - pair[1]) : 0;
  });
});

/** The targets move steadily the wrong way: lower and lower where higher is better. */
export function movesAgainst(view: IndicatorView): boolean {
  if (view.direction === undefined || view.indicator.targets.length < 2) return false;
  const targets = yearlyTargets(view);
  if (targets.length < 2) return false;
  const ends = comparable(view, targets.at(-1), targets[0]);
  if (!ends || !isWorse(view.direction, ...ends)) return false;
  const wrong = Math.sign(ends[0] - ends[1]);
  return steps(view).every((move) => move === 0 || move === wrong);
}
