import type { PlanFinalTarget, PlanIndicator, PlanTarget } from "../../plan/plan";
import type { Quantity } from "../../reading/reading";
import type { Indicator, YearSlot } from "../../reading/table";
import type { CheckContext } from "../context";
import { printedName, type RecordedMatch } from "../plan-record";
import type { IndicatorView, OtherRowView } from "../views";
import { sayNumber } from "./say";
import { sameQuantity } from "./units";

/** What the plan says about a row; undefined without a plan. */
export function recordedFor(view: IndicatorView | OtherRowView, context: CheckContext): RecordedMatch | undefined {
  const record = context.plan?.record;
  if (!record) return undefined;
  return record.find(printedName(view.kind === "indicator" ? view.indicator : view.row, view.table));
}

/** The plan's indicator, when it is found beyond doubt. */
export function plannedIndicator(view: IndicatorView, context: CheckContext): PlanIndicator | undefined {
  const match = recordedFor(view, context);
  return match?.kind === "name" || match?.kind === "alias" ? match.indicator : undefined;
}

/** A figure of the plan in the same form as a cell's. */
export function plannedQuantity({ decimals = 0 }: PlanIndicator, value: number): Quantity {
  const written = String(value).split(".")[1]?.length ?? 0;
  return { kind: "number", value, decimals: Math.max(decimals, written), writing: [] };
}

/** The cell may be the plan's figure, each in its own unit and rounding. */
export function agrees(
  quantity: Quantity,
  row: Pick<Indicator, "unit">,
  planned: PlanIndicator,
  value: number,
): boolean {
  return sameQuantity(quantity, row.unit?.text, plannedQuantity(planned, value), planned.unit);
}

/** The plan's target for a column: that year's, or the final one for a column without a year or of its year. */
export function plannedTarget(
  { targets, final }: PlanIndicator,
  { year, stage }: Pick<YearSlot, "year" | "stage">,
  lastYear: number,
): PlanTarget | PlanFinalTarget | undefined {
  if (year === null) return stage === "interim" ? undefined : final;
  return targets.find((target) => target.year === year) ?? ((final?.year ?? lastYear) === year ? final : undefined);
}

/** 7,000人以上: a figure of the plan in a sentence. */
export function sayPlanned({ unit = "" }: PlanIndicator, value: number): string {
  return `${sayNumber(value)}${unit}`;
}
