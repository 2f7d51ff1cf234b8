import { roundHalfUp } from "../../achieving/rounding/round";
import { shownRate } from "../../reading/shown-rate";
import type { YearSlot } from "../../reading/table";
import type { IndicatorView } from "../views";
import { type Outcome, outcome } from "./better";
import { slotOfYear, targetFor } from "./slots";

/** Met or missed in a year: by target and actual where that can be told, else by the rate the sheet itself shows. */
export function outcomeOfYear(view: IndicatorView, year: number | undefined, maintainBand: number): Outcome {
  const { indicator } = view;
  const actual = year === view.year ? view.now.actual : slotOfYear(indicator.actuals, year);
  if (actual?.reading.kind !== "number") return undefined;
  const judged = outcome(view, actual, targetFor(indicator, year), maintainBand);
  if (judged !== undefined) return judged;
  const shown = shownRate(rateOf(view, year));
  if (!shown || view.direction === "lower") return undefined;
  return roundHalfUp(shown.ratio, shown.decimals) >= 1 ? "met" : "missed";
}

function rateOf({ indicator, now, year: evaluated }: IndicatorView, year: number | undefined): YearSlot | undefined {
  if (year === evaluated) return now.rate;
  return indicator.rates.find((rate) => rate.year !== null && rate.year === year);
}
