import type { Tables } from "../../reading/table";
import type { Workbook } from "../../workbook/workbook";
import type { PlanInput } from "../plan";
import { type PlanResult, readPlan } from "../schema/read-plan";
import { inferIndicator } from "./infer-indicator";
import { PlaceBook } from "./infer-places";
import { ProjectBook } from "./infer-projects";
import { inferTitle } from "./infer-title";
import { inferYears } from "./infer-years";
import { mergeRows, type PlacedRow } from "./merge-rows";
import { scanHeadings } from "./scan-headings";
import { guess, type IndicatorDraft } from "./proposal";

/** What is known of a workbook besides its cells. */
export interface InferHints {
  readonly fileName?: string;
}

/**
 * A plan proposed from what a workbook shows. Every guess is listed under `unconfirmed` with why and how sure;
 * direction, accumulation and method always are, however clear they look.
 */
export function inferPlan(tables: Tables, workbook: Workbook, hints: InferHints = {}): PlanResult {
  const title = inferTitle(workbook, hints.fileName);
  const places = new PlaceBook();
  // What stands around the tables is read first: it is surer than what merely stands at the top of a sheet.
  for (const { context, indicators } of tables.tables) {
    for (const indicator of indicators) places.placeOf({ ...context, ...indicator.context });
  }
  const sheetGoals = scanHeadings(workbook, places);
  const rows = placedRows(tables, places, sheetGoals);
  const starts = rows.flatMap(({ row }) => (typeof row.baseline?.asOf === "number" ? [row.baseline.asOf] : []));
  const years = inferYears(tables, title.year, starts);
  const { to: lastYear } = years?.period ?? NO_PERIOD;
  const kpis = mergeRows(rows).map((indicator) => fit(indicator, lastYear));
  const book = new ProjectBook(places, kpis, years?.evaluationYear ?? title.year ?? years?.period.to, sheetGoals);
  for (const table of tables.otherTables) {
    if (table.kind === "nested-projects") book.addNested(table);
    if (table.kind === "budget") book.addBudget(table);
  }
  const proposal: PlanInput = {
    tassei: 1,
    title: title.title,
    ...(title.municipality ? { municipality: title.municipality } : {}),
    period: years?.period ?? NO_PERIOD,
    ...(years?.years ? { years: [...years.years] } : {}),
    ...(years?.evaluationYear === undefined ? {} : { evaluationYear: years.evaluationYear }),
    departments: [
      ...new Set([...book.projects, ...kpis, ...book.indicators].flatMap(({ departments = [] }) => departments)),
    ],
    goals: places.goals,
    measures: places.measures,
    projects: book.projects,
    indicators: [...kpis, ...book.indicators],
    unconfirmed: [...title.guesses, ...(years?.guesses ?? [guess("period", "年度の見出しがありません。", "low")])],
  };
  return readPlan(proposal);
}

/** Nothing names a year: a person must write the period; until then it says so by its sureness. */
const NO_PERIOD = { from: 2000, to: 2000 };

function placedRows(
  { tables }: Tables,
  places: PlaceBook,
  sheetGoals: ReadonlyMap<string, string>,
): readonly PlacedRow[] {
  const fallback = (sheet: string) => ({ id: sheetGoals.get(sheet) ?? places.unplaced(), kind: "goal" }) as const;
  return tables.flatMap((table) =>
    table.indicators
      .filter(({ name }) => name !== "")
      .map((indicator) => ({
        row: inferIndicator(indicator, table),
        place: places.placeOf({ ...table.context, ...indicator.context }) ?? fallback(table.sheet),
      })),
  );
}

/** The parts that must agree, agree: what a table says of its years is held against the years of the plan. */
function fit(indicator: IndicatorDraft, lastYear: number): IndicatorDraft {
  return withAgreeingFinal(withEarlierBaseline(indicator, lastYear), lastYear);
}

/** A final target beside a yearly one of the same year: the final one is what the plan aims at. */
function withAgreeingFinal(indicator: IndicatorDraft, lastYear: number): IndicatorDraft {
  const { final, targets = [] } = indicator;
  const year = final?.year ?? lastYear;
  const same = targets.find((target) => target.year === year);
  if (!final || !same || same.value === final.value) return indicator;
  return { ...indicator, targets: targets.filter((target) => target !== same) };
}

/** A baseline later than the plan's last year is no baseline of this plan, or the years were misread. */
function withEarlierBaseline(indicator: IndicatorDraft, lastYear: number): IndicatorDraft {
  const { asOf, ...baseline } = indicator.baseline ?? { value: 0 };
  if (typeof asOf !== "number" || asOf <= lastYear) return indicator;
  const doubt = guess(
    "baseline",
    `基準値の年度（${String(asOf)}）が計画期間より後に読めるため、年度を外しました。`,
    "low",
  );
  return { ...indicator, baseline, unconfirmed: [...(indicator.unconfirmed ?? []), doubt] };
}
