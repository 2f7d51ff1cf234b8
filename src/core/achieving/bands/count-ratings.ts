import type { BandSet } from "../../plan/bands/band";
import type { Achievement, Rating } from "../achievement";
import { NO_RATE_REASON_NAMES, type NoRateReason } from "../reasons";

export interface RatingCounts {
  /** The steps of the set in their order, then any other label met. */
  readonly bands: readonly { readonly label: string; readonly count: number }[];
  /** Indicators without a rating, by reason: columns of their own. */
  readonly states: readonly { readonly reason: NoRateReason; readonly count: number }[];
  /** All indicators: always the sum of the two. */
  readonly total: number;
}

export function countRatings(achievements: readonly Pick<Achievement, "rating">[], set: BandSet): RatingCounts {
  const labels = set.bands.filter((band) => band.when.kind !== "no-rate").map((band) => band.label);
  const counts = new Map<string, number>(labels.map((label) => [label, 0]));
  const states = new Map<NoRateReason, number>(NO_RATE_REASON_NAMES.map((reason) => [reason, 0]));
  for (const { rating } of achievements) add(rating, counts, states);
  return {
    bands: [...counts].map(([label, count]) => ({ label, count })),
    states: [...states].map(([reason, count]) => ({ reason, count })),
    total: achievements.length,
  };
}

function add(rating: Rating, counts: Map<string, number>, states: Map<NoRateReason, number>): void {
  if (rating.kind === "band") counts.set(rating.label, (counts.get(rating.label) ?? 0) + 1);
  else states.set(rating.reason, (states.get(rating.reason) ?? 0) + 1);
}
