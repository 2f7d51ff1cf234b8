import type { YearSlot } from "../../reading/table";
import type { IndicatorView } from "../views";
import { comparable, isWorse } from "./better";
import { type Numbered, byYear, numbered } from "./slots";

/** Yearly targets with their numbers, oldest first. */
export function yearlyTargets({ indicator }: IndicatorView): readonly Numbered<YearSlot>[] {
  return byYear(indicator.targets).flatMap((slot) => numbered<YearSlot>(slot) ?? []);
}

/** From each yearly target to the next: -1 down, 0 level, 1 up. */
export function steps(view: IndicatorView): readonly number[] {
  const targets = yearlyTargets(view);
  return targets.slice(1).map((target, at) => {
    const pair = comparable(view, target, targets[at]);
    return pair ? Math.sign(pair[0] - pair[1]) : 0;
  });
}

/** The targets move steadily the wrong way: lower and lower where higher is better. */
export function movesAgainst(view: IndicatorView): boolean {
  const targets = yearlyTargets(view);
  const moves = steps(view);
  if (view.direction === undefined || moves.length === 0) return false;
  const first = targets[0];
  const last = targets.at(-1);
  const ends = comparable(view, last, first);
  if (!ends || !isWorse(view.direction, ...ends)) return false;
  const wrong = Math.sign(ends[0] - ends[1]);
  return moves.every((move) => move === 0 || move === wrong);
}
