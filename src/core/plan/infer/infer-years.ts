import type { Tables } from "../../reading/table";
import { guess, type PlanGuess } from "./proposal";

export interface YearsGuess {
  readonly period: { readonly from: number; readonly to: number };
  readonly years?: readonly number[];
  readonly evaluationYear?: number;
  readonly guesses: readonly PlanGuess[];
}

/** Period, years and evaluation year from the heads of the tables; undefined when no table names a year. */
export function inferYears(
  { tables, otherTables }: Tables,
  titleYear: number | undefined,
  /** Years of the baselines, where they are known. */
  starts: readonly number[],
): YearsGuess | undefined {
  const indicators = tables.flatMap((table) => table.indicators);
  const slots = indicators.flatMap(({ targets, actuals }) => [...targets, ...actuals]);
  const valued = unique(slots.flatMap(({ year }) => year ?? []));
  const heads = unique([...tables.flatMap(({ years }) => years.map(({ year }) => year)), ...valued]);
  const known = heads.length > 0 ? heads : unique(titleYear === undefined ? budgetYears(otherTables) : [titleYear]);
  const [first] = known;
  const last = known[known.length - 1];
  if (first === undefined || last === undefined) return undefined;
  const from = known.length === 1 ? startBefore(starts, first) : first;
  const evaluationYear = lastReported(indicators) ?? (heads.length === 0 ? first : undefined);
  const all = Array.from({ length: last - from + 1 }, (_, index) => from + index);
  const listed = valued.length > 1 && valued.length < all.length;
  return {
    period: { from, to: last },
    ...(listed ? { years: valued } : {}),
    ...(evaluationYear === undefined ? {} : { evaluationYear }),
    guesses: [
      guess("period", "表の見出しの年度を、計画期間としました。", known.length === 1 ? "low" : "medium"),
      ...(listed ? [guess("years", "目標・実績の列がある年度です。", "high" as const)] : []),
      ...(evaluationYear === undefined
        ? []
        : [guess("evaluationYear", "実績が入っている最後の年度です。", "medium" as const)]),
    ],
  };
}

function budgetYears(others: Tables["otherTables"]): readonly number[] {
  return others.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flatMap(({ year }) => year ?? [])));
}

/** A table with one year shows only the end: the plan starts after the latest dated baseline. */
function startBefore(starts: readonly number[], end: number): number {
  const earlier = starts.filter((year) => year < end);
  return earlier.length === 0 ? end : Math.max(...earlier) + 1;
}

/** The last year for which at least half of the reporting indicators report: one early value is not a report. */
function lastReported(indicators: readonly Tables["tables"][number]["indicators"][number][]): number | undefined {
  const reported = indicators
    .map(({ actuals }) =>
      actuals.flatMap(({ year, reading }) => (year !== null && reading.kind === "number" ? [year] : [])),
    )
    .filter((years) => years.length > 0);
  const years = unique(reported.flat());
  return years.reverse().find((year) => reported.filter((own) => own.includes(year)).length * 2 >= reported.length);
}

function unique(years: readonly number[]): number[] {
  return [...new Set(years)].sort((a, b) => a - b);
}
