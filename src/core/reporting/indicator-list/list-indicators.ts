import { resultText } from "../../achieving/filling/describe-fill";
import { FILL_SKIPS, type FillItem } from "../../achieving/filling/fill-item";
import type { FillOptions } from "../../achieving/filling/fill-options";
import { NO_RATE_CAUSES, NO_RATE_REASONS } from "../../achieving/reasons";
import type { BandTone } from "../../plan/bands/band";
import type { MethodName } from "../../plan/terms/methods";
import { departmentsOf } from "../../reading/departments";
import type { KpiTable, Slot } from "../../reading/table";
import type { CellRef } from "../../workbook/address";
import type { Workbook } from "../../workbook/workbook";
import { targetOf, unitOf } from "../status-list/record-facts";
import { gatherRecords, type ListRecord, NONE } from "../status-list/records";
import { seriesOf, type SeriesPoint } from "./series";

/** A figure as its cell shows it, and the number in it where there is one. */
export interface IndicatorFigure {
  readonly text: string;
  readonly value: number | null;
  readonly at: CellRef;
}

export interface Sentence {
  readonly ja: string;
  readonly en: string;
}

/** One indicator with all that a table of indicators shows: nothing is left to be computed. */
export interface IndicatorLine {
  /** Stays the same while the indicator stays where it is. */
  readonly key: string;
  readonly name: string;
  readonly at: CellRef;
  readonly goal: string;
  readonly measure: string;
  readonly departments: readonly string[];
  readonly unit: string;
  /** The fiscal year that is evaluated; null where nothing tells. */
  readonly year: number | null;
  readonly baseline: IndicatorFigure | null;
  readonly target: IndicatorFigure | null;
  readonly actual: IndicatorFigure | null;
  /** A ratio, never rounded; null where there is none. */
  readonly rate: number | null;
  /** "94%", 達成, or why there is no rate. */
  readonly rateText: string;
  /** Why there is no rate, or why no formula can see it; null where all is well. */
  readonly why: Sentence | null;
  readonly method: MethodName | null;
  readonly rating: string;
  readonly tone: BandTone;
  /** Targets and actuals by year, ascending. */
  readonly series: readonly SeriesPoint[];
}

/** Every indicator of the town's tables, each once, in the order of the sheets. */
export function listIndicators(
  workbook: Workbook,
  tables: readonly KpiTable[],
  options: Omit<FillOptions, "replace"> = {},
): readonly IndicatorLine[] {
  return gatherRecords(workbook, tables, options).records.map(lineOf);
}

function lineOf(record: ListRecord): IndicatorLine {
  const { rated, goal, measure, department, year, key } = record;
  const { indicator, item, judged } = rated;
  const { target, actual } = item?.achievement.inputs ?? {};
  return {
    key,
    name: indicator.name,
    at: indicator.at,
    goal: goal === NONE ? "" : goal,
    measure,
    departments: department === NONE ? [] : departmentsOf(department),
    unit: unitOf(record),
    year,
    baseline: figureOf(indicator.baseline),
    target: figureOf(target?.slot ?? targetOf(record)),
    actual: figureOf(actual?.slot ?? indicator.actuals.find((slot) => slot.year === year)),
    rate: item?.achievement.result ?? null,
    rateText: item ? resultText(item) : NO_RATE_REASONS.check.ja,
    why: item ? whyOf(item) : NO_YEAR,
    method: item?.method ?? null,
    rating: judged?.kind === "band" ? judged.label : NO_RATE_REASONS[judged?.reason ?? "check"].ja,
    tone: judged?.kind === "band" ? judged.tone : "none",
    series: seriesOf(indicator),
  };
}

const NO_YEAR: Sentence = {
  ja: "評価する年度が分かりません。",
  en: "Nothing tells which year is evaluated.",
};

function whyOf({ why, achievement: { cause } }: FillItem): Sentence | null {
  if (cause !== null) return NO_RATE_CAUSES[cause];
  return why === "needs-fix" || why === "no-input-cell" ? FILL_SKIPS[why] : null;
}

function figureOf(slot: Slot | undefined): IndicatorFigure | null {
  if (!slot) return null;
  const { text, at, reading } = slot;
  return { text, at, value: reading.kind === "number" ? reading.value : null };
}
