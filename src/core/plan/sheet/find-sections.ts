import { isPlanSheet } from "../../workbook/plan-sheet-mark";
import type { Sheet, Workbook } from "../../workbook/workbook";
import { EXAMPLE_NAME, LEGEND_NAME, markedName, OVERVIEW_NAME, PLAN_SHEET_NAME } from "./marks";
import { SECTIONS } from "./sections";

/** A marker on the sheet, and the rows that belong to it: from below the marker to above the next one. */
export interface MarkedRows {
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly last: number;
}

/** The sheet that carries the plan: known by its marker, wherever that stands. */
export function findPlanSheet(workbook: Workbook): Sheet | undefined {
  return workbook.sheets.find(isPlanSheet);
}

export function findSections(sheet: Sheet): readonly MarkedRows[] {
  const marks = marksOf(sheet);
  const end = sheet.rows[sheet.rows.length - 1]?.index ?? 0;
  return marks.map((mark, index) => ({ ...mark, last: (marks[index + 1]?.row ?? end + 1) - 1 }));
}

const KNOWN: ReadonlySet<string> = new Set(
  [...SECTIONS.map(({ name }) => name), OVERVIEW_NAME, EXAMPLE_NAME, LEGEND_NAME, PLAN_SHEET_NAME].map((name) =>
    name.normalize("NFKC"),
  ),
);

/** A marker is the first thing in its row: a remark that begins with ■ is none. */
function marksOf(sheet: Sheet): readonly Omit<MarkedRows, "last">[] {
  return sheet.rows.flatMap((row) => {
    const at = row.values.findIndex((value) => value !== null && value !== "");
    const first = row.values[at];
    if (typeof first !== "string" || !first.trimStart().startsWith("■")) return [];
    const name = markedName(first.trim());
    return name !== undefined && KNOWN.has(name) ? [{ name, row: row.index, column: row.start + at }] : [];
  });
}
