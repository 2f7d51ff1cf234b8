import { findYears, readYear } from "../../reading/year/read-year";
import type { Indicator, KpiTable } from "../../reading/table";
import type { SheetText } from "./surroundings";

/** How many indicators have an actual for a year, of those that have a cell for it. */
export type YearCounts = ReadonlyMap<number, { readonly filled: number; readonly all: number }>;

interface YearCount {
  filled: number;
  all: number;
}

/**
 * Words that make a year in a title the year the figures are of. 令和7年度 評価 alone is not among them: an evaluation
 * is held in the year after.
 */
const DECLARING = /(?:年度|年)(?:分|の?実績|末|実績|決算|終了時)|(?:評価|実績|対象|検証)(?:対象)?年度/u;

/**
 * The year a sheet says its figures are of: in its name (R6), or in a title such as 事業進捗報告（令和６年度分）. Only what
 * stands above the first table is a title; notes below speak of single values. A sheet named after a year none of its
 * actuals is of (R7, when the table was made) says nothing about the figures.
 */
export function declaredYear(
  sheetName: string,
  titles: readonly SheetText[],
  mayBeOf: (year: number) => boolean = () => true,
): number | undefined {
  const named = readYear({ value: sheetName, text: sheetName, numberFormat: "General" });
  if (named?.from === undefined && named?.year !== undefined && mayBeOf(named.year)) return named.year;
  for (const { text } of titles) {
    if (!DECLARING.test(text.normalize("NFKC"))) continue;
    const years = findYears(text).years.filter((mention) => mention.from === undefined);
    const declared = years.filter((mention) => DECLARING.test(text.normalize("NFKC").slice(mention.start)));
    const [one, ...more] = new Set((years.length > 1 ? declared : years).map((mention) => mention.year));
    if (one !== undefined && more.length === 0) return one;
  }
  return undefined;
}

/** There are actuals of this year, or of no year at all. */
export function mayHaveActuals(tables: readonly KpiTable[], year: number): boolean {
  let isDated = false;
  for (const { indicators } of tables) {
    for (const { actuals } of indicators) {
      for (const slot of actuals) {
        if (slot.year === year) return true;
        isDated ||= slot.year !== null;
      }
    }
  }
  return !isDated;
}

export function countYears(tables: readonly KpiTable[]): YearCounts {
  const counts = new Map<number, YearCount>();
  for (const table of tables) for (const indicator of table.indicators) addYears(counts, indicator, 1);
  return counts;
}

export function addYears(counts: Map<number, YearCount>, { actuals }: Indicator, sign: 1 | -1): void {
  for (const { year, reading } of actuals) {
    if (year === null) continue;
    let count = counts.get(year);
    if (!count) counts.set(year, (count = { filled: 0, all: 0 }));
    if (reading.kind === "number" && reading.status !== "forecast") count.filled += sign;
    count.all += sign;
  }
}

/**
 * The latest year for which at least half of the indicators have their actual. One early value of the year under way
 * (待機児童 on 1 April) must not make nineteen other cells look forgotten. Where no year reaches half, the latest with
 * any actual.
 */
export function latestYear(counts: YearCounts): number | undefined {
  const years = [...counts].filter(([, { filled }]) => filled > 0).sort(([a], [b]) => b - a);
  return (years.find(([, { filled, all }]) => filled * 2 >= all) ?? years[0])?.[0];
}
