import { describe } from "../../checking/describe";
import type { Finding } from "../../checking/registry";
import { SEVERITIES } from "../../checking/finding";
import type { FillOptions } from "../../achieving/filling/fill-options";
import { roundHalfUp } from "../../achieving/rounding/round";
import { METHODS } from "../../plan/terms/methods";
import { yearText } from "../../plan/lookup/era";
import type { KpiTable, Slot } from "../../reading/table";
import { cellName } from "../../workbook/address";
import type { Workbook } from "../../workbook/workbook";
import { SEVERITY_WORDS } from "../findings-sheet/rows";
import { gatherRecords, type ListRecord } from "../status-list/records";
import { actualFor, targetFor } from "../../achieving/inputs/choose-slots";
import { countColumns } from "../summary/labels";

export interface ReportOptions extends Omit<FillOptions, "replace"> {
  readonly title: string;
}

/** All that a report says, before it takes a form. */
export interface Report {
  readonly title: string;
  readonly indicators: number;
  /** Ratings in their order from the best, then the states; only those that occur. */
  readonly words: readonly string[];
  readonly goals: readonly ReportGoal[];
  readonly figures: readonly { readonly label: string; readonly value: number }[];
  readonly findings: readonly ReportFinding[];
}

export interface ReportGoal {
  readonly name: string;
  readonly counts: readonly { readonly word: string; readonly count: number }[];
  readonly indicators: readonly ReportIndicator[];
}

export type ReportIndicator = Readonly<
  Record<"name" | "department" | "year" | "target" | "actual" | "rate" | "method" | "rating", string>
>;
export type ReportFinding = Readonly<Record<"severity" | "place" | "indicator" | "text", string>>;

export function reportOf(
  workbook: Workbook,
  tables: readonly KpiTable[],
  findings: readonly Finding[],
  { title, ...options }: ReportOptions,
): Report {
  const gathered = gatherRecords(workbook, tables, options);
  const { records } = gathered;
  const order = countColumns(gathered).flatMap(({ words }) => words);
  const used = new Set(records.map(({ rating }) => rating.word));
  const words = [...order.filter((word) => used.has(word)), ...[...used].filter((word) => !order.includes(word))];
  return {
    title,
    indicators: records.length,
    words,
    goals: gathered.goals.map((goal) => goalOf(goal, records, words)),
    figures: [
      ...countsOf(records, words).map(({ word, count }) => ({ label: word, value: count })),
      ...SEVERITIES.map((severity) => ({
        label: `指摘（${SEVERITY_WORDS[severity]}）`,
        value: findings.filter((finding) => finding.severity === severity).length,
      })),
    ],
    findings: findings.map((finding) => ({
      severity: SEVERITY_WORDS[finding.severity],
      place: `${finding.at.sheet} ${cellName(finding.at)}`,
      indicator: finding.indicator ?? "",
      text: describe(finding),
    })),
  };
}

function goalOf(name: string, all: readonly ListRecord[], words: readonly string[]): ReportGoal {
  const records = all.filter(({ goal }) => goal === name);
  return { name, counts: countsOf(records, words), indicators: records.map(indicatorOf) };
}

function countsOf(records: readonly ListRecord[], words: readonly string[]): ReportGoal["counts"] {
  return words.map((word) => ({ word, count: records.filter(({ rating }) => rating.word === word).length }));
}

function indicatorOf({ rated, department, year, rating }: ListRecord): ReportIndicator {
  const { indicator, item } = rated;
  const result = item?.achievement.result ?? null;
  const unit = indicator.unit?.text ?? "";
  return {
    name: indicator.name,
    department,
    year: year === null ? "" : yearText(year),
    target: year === null ? "" : shown(targetFor(indicator, year), unit),
    actual: year === null ? "" : shown(actualFor(indicator, year), unit),
    rate: result === null ? "―" : `${roundHalfUp(result * 100, 1).toFixed(1)}%`,
    method: item ? METHODS[item.method].ja : "",
    rating: rating.word,
  };
}

/** As the cell shows it; the unit behind a plain number only. */
function shown(slot: Slot | undefined, unit: string): string {
  if (!slot || slot.text.trim() === "") return "―";
  const text = slot.text.replace(/\s+/gu, " ").trim();
  return slot.reading.kind === "number" && /\d$/u.test(text) ? `${text}${unit}` : text;
}
