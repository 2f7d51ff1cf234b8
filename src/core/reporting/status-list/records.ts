import { actualFor } from "../../achieving/inputs/choose-slots";
import { planRatings, type RatedIndicator, type WrittenRating } from "../../achieving/filling/plan-ratings";
import type { FillOptions } from "../../achieving/filling/fill-options";
import { departmentsOf } from "../../reading/departments";
import type { Context, KpiTable, YearSlot } from "../../reading/table";
import { cellName } from "../../workbook/address";
import type { Workbook } from "../../workbook/workbook";

/** One indicator as the list shows it. */
export interface ListRecord {
  readonly rated: RatedIndicator;
  readonly goal: string;
  readonly measure: string;
  readonly department: string;
  readonly year: number | null;
  readonly rating: WrittenRating;
  /** Ratings of the years the list shows, in their order. */
  readonly ratings: readonly WrittenRating[];
  readonly actuals: readonly (YearSlot | undefined)[];
  /** Stays the same while the indicator stays where it is. */
  readonly key: string;
}

export interface Records {
  readonly records: readonly ListRecord[];
  /** Fiscal years with actuals, ascending. */
  readonly years: readonly number[];
  /** Groups in the order in which they appear, each once. */
  readonly goals: readonly string[];
  readonly departments: readonly string[];
}

/** The group of those whose sheet names none. */
export const NONE = "（記載なし）";
const MOST_YEARS = 10;
const CHECK: WrittenRating = { word: "要確認" };

export function gatherRecords(workbook: Workbook, tables: readonly KpiTable[], options: FillOptions): Records {
  const rated = planRatings(tables, workbook, options);
  const years = yearsWithActuals(rated);
  const read = rated.map((each): ListRecord => {
    const { indicator, table, item } = each;
    const context: Context = { ...table.context, ...indicator.context };
    const year = item?.year ?? null;
    const ratings = years.map((one) => each.ratingOf(one));
    const shown = year === null ? CHECK : (ratings[years.indexOf(year)] ?? each.ratingOf(year));
    return {
      rated: each,
      goal: label(context.goal?.text) || NONE,
      measure: label(context.measure?.text),
      department: departmentText(context.department?.text),
      year,
      rating: shown,
      ratings,
      // An actual without a year speaks of the year being evaluated.
      actuals: years.map((one) => {
        const slot = actualFor(indicator, one);
        return slot?.year === one || one === year ? slot : undefined;
      }),
      key: `${indicator.at.sheet}!${cellName(indicator.at)}|${indicator.name}`,
    };
  });
  const goalOf = fullLabels(read.map(({ goal }) => goal));
  const records = read.map((record) => ({ ...record, goal: goalOf(record.goal) }));
  const once = (texts: readonly string[]) => [...new Set(texts)];
  return {
    records: numbered(records),
    years,
    goals: once(records.map(({ goal }) => goal)),
    departments: once(records.map(({ department }) => department)),
  };
}

function yearsWithActuals(rated: readonly RatedIndicator[]): readonly number[] {
  const years = new Set<number>();
  for (const { indicator } of rated) {
    for (const { year, reading } of indicator.actuals) if (year !== null && reading.kind === "number") years.add(year);
  }
  return [...years].sort((a, b) => a - b).slice(-MOST_YEARS);
}

function label(text: string | undefined): string {
  return (text ?? "").replace(/\s+/gu, " ").trim();
}

/** An indicator of two departments belongs to both together: counted once, or the totals would not add up. */
function departmentText(text: string | undefined): string {
  return (text === undefined ? "" : departmentsOf(text).join("・")) || NONE;
}

/** Years downwards: several indicators may share one name cell. */
function numbered(records: readonly ListRecord[]): readonly ListRecord[] {
  const seen = new Map<string, number>();
  return records.map((record) => {
    const count = (seen.get(record.key) ?? 0) + 1;
    seen.set(record.key, count);
    return count === 1 ? record : { ...record, key: `${record.key}#${String(count)}` };
  });
}

/**
 * One sheet says 基本目標１ and another 基本目標１「…」: they are one goal where the short label begins exactly one of the
 * longer ones.
 */
function fullLabels(labels: readonly string[]): (label: string) => string {
  const all = [...new Set(labels)].map((text) => ({ text, key: text.normalize("NFKC").replace(/\s/gu, "") }));
  const full = new Map(
    all.map(({ text, key }) => {
      const same = all.find((other) => other.key === key)?.text ?? text;
      const longer = all.filter((other) => other.key !== key && goesOn(key, other.key));
      const [only] = longer;
      return [text, only && new Set(longer.map((other) => other.key)).size === 1 ? only.text : same];
    }),
  );
  return (label) => full.get(label) ?? label;
}

/** 基本目標1 goes on in 基本目標1「…」, and not in 基本目標12 or 基本目標1-1. Only a label with a number is an abbreviation. */
function goesOn(short: string, long: string): boolean {
  return /\d$/u.test(short) && long.startsWith(short) && !/^[\d\-‐－ー.]/u.test(long.slice(short.length));
}
