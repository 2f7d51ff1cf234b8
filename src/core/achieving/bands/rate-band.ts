import { limitOf, type Band, type BandSet, type BandTest } from "../../plan/bands/band";
import type { DirectionName } from "../../plan/terms/directions";
import type { Rating } from "../achievement";
import type { Values } from "../expressions/evaluate";
import type { NoRateReason } from "../reasons";
import { roundHalfUp } from "../rounding/round";

/** What a rating looks at. */
export interface Rated {
  readonly result: number | null;
  readonly met: boolean | null;
  readonly reason: NoRateReason | null;
  readonly direction?: DirectionName | undefined;
  readonly values: Values;
}

const MET: Rating = { kind: "band", label: "達成", tone: "good" };
const MISSED: Rating = { kind: "band", label: "未達", tone: "poor" };

/** The first step that fits, tried from the best; a state where there is no rate. */
export function rateBand(rated: Rated, set: BandSet): Rating {
  const ownWords = set.bands.find((band) => band.when.kind === "no-rate")?.label;
  const byRate = set.bands.some((band) => limitOf(band.when) !== undefined);
  if (byRate) {
    if (rated.reason !== null) return state(rated.reason, ownWords);
    // 達成/未達 gives no rate: the steps of a scale of rates do not apply.
    if (rated.result === null) return rated.met === true ? MET : MISSED;
  } else if (rated.values.actual === undefined) return state(rated.reason ?? "pending", ownWords);
  for (const band of set.bands) {
    const fit = fits(band.when, rated);
    if (fit === undefined) return state("check", ownWords);
    if (fit) return { kind: "band", label: band.label, tone: band.tone };
  }
  return state("check", ownWords);
}

function state(reason: NoRateReason, label: string | undefined): Rating {
  return { kind: "state", reason, ...(label !== undefined && { label }) };
}

/** undefined: it cannot be told, and no later step may be tried in its place. */
function fits(test: Band["when"], rated: Rated): boolean | undefined {
  switch (test.kind) {
    case "rate-at-least":
      return reaches(test.percent, rated) && percentOf(rated) >= test.percent;
    case "rate-above":
      return reaches(test.percent, rated) && percentOf(rated) > test.percent;
    case "better-than":
      return isBetter(test, rated);
    case "same-as":
      return isSame(test, rated);
    case "rest":
      return true;
    case "judged":
    case "no-rate":
      return false;
  }
}

/** A missed target is never 100% and more, whatever the digits say: exactly 5 against "more than 5", 105% of a maintained value. */
function reaches(limit: number, { met }: Rated): boolean {
  return limit < 100 || met !== false;
}

/** In percent, without binary noise: 5.6 / 7 is 80%. A maintained value falls short on either side, and not within its tolerance. */
function percentOf({ result, direction, met }: Rated): number {
  const rate = result ?? 0;
  const away = direction === "maintain" && rate > 1 ? 2 - rate : rate;
  const percent = roundHalfUp(away * 100, 9);
  return direction === "maintain" && met === true ? Math.max(percent, 100) : percent;
}

function isBetter(test: Extract<BandTest, { kind: "better-than" }>, { direction, values }: Rated): boolean | undefined {
  const mark = values[test.mark];
  const { actual } = values;
  if (mark === undefined || actual === undefined || direction === undefined) return undefined;
  if (direction === "maintain") return false;
  const gain = direction === "higher" ? actual - mark : mark - actual;
  return roundHalfUp(gain - (Math.abs(mark) * test.byPercent) / 100, 9) > 0;
}

function isSame(test: Extract<BandTest, { kind: "same-as" }>, { values }: Rated): boolean | undefined {
  const mark = values[test.mark];
  const { actual } = values;
  if (mark === undefined || actual === undefined) return undefined;
  return roundHalfUp(Math.abs(actual - mark) - (Math.abs(mark) * test.withinPercent) / 100, 9) <= 0;
}
