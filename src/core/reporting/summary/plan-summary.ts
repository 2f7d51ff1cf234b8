import type { FillOptions } from "../../achieving/filling/fill-options";
import type { KpiTable } from "../../reading/table";
import type { Edit } from "../../workbook/edit";
import { HostError } from "../../workbook/host";
import { ownSheetName } from "../../workbook/own-sheet";
import type { Workbook } from "../../workbook/workbook";
import { placeSheet } from "../own-sheets/place-sheet";
import { gatherRecords } from "../status-list/records";
import { writeList } from "../status-list/write-list";
import { writeSummary } from "./write-summary";

export interface SummaryOptions extends Omit<FillOptions, "replace"> {
  /** Draw charts and sparklines; a host that cannot leaves them out, and the tables say the same. */
  readonly charts?: boolean;
  readonly sparklines?: boolean;
  /** false: only 達成状況一覧, without 総括表, which counts in it. */
  readonly summary?: boolean;
}

/** Formulas of an indicator fill five kilobytes: more of them than this, and the sheet would be no use to anybody. */
const MOST_INDICATORS = 20_000;
const LIST = "達成状況一覧";
const SUMMARY = "総括表";

/** The edits that put 達成状況一覧 and 総括表 into the workbook; none where both say already what they should. */
export function planSummary(
  workbook: Workbook,
  tables: readonly KpiTable[],
  { charts = true, sparklines = false, summary = true, ...options }: SummaryOptions = {},
): readonly Edit[] {
  const count = tables.reduce((sum, { indicators }) => sum + indicators.length, 0);
  if (count > MOST_INDICATORS) throw tooMany(count);
  const records = gatherRecords(workbook, tables, options);
  if (records.records.length === 0) return [];
  const { draft, places } = writeList(records, ownSheetName(workbook, LIST), sparklines);
  const list = placeSheet(workbook, draft);
  if (!summary) return list;
  return [...list, ...placeSheet(workbook, writeSummary(records, places, ownSheetName(workbook, SUMMARY), charts))];
}

function tooMany(count: number): HostError {
  const [has, most] = [count, MOST_INDICATORS].map((number) => number.toLocaleString("ja-JP"));
  return new HostError(
    "too-many-indicators",
    `指標が${has ?? ""}件あり、一度に集計できる${most ?? ""}件を超えています。何も書き込んでいません。ファイルを分けて集計してください。`,
  );
}
