import { textAt } from "../../workbook/cells";
import type { Row, Sheet, Workbook } from "../../workbook/workbook";
import type { PlaceBook } from "./infer-places";
import { splitHeading } from "./split-heading";

const ROWS_LOOKED_AT = 12;
const TOP_ROWS = 3;
const LONGEST = 120;
const SHORTEST_TITLE = 6;
const GOAL_WORD = /^(?:基本目標|基本方針|ビジョン|重点事項|重点目標|政策|柱)/u;

/**
 * Goals and numbered measures that stand above the tables, also those no table hangs on; and the goal a whole sheet
 * is about. Only labelled headings count: a sentence that merely looks like a title must not become a goal.
 */
export function scanHeadings(workbook: Workbook, places: PlaceBook): ReadonlyMap<string, string> {
  const goals = new Map<string, string>();
  for (const sheet of workbook.sheets) {
    if (sheet.visibility !== "visible") continue;
    for (const row of sheet.rows.filter(({ index }) => index < ROWS_LOOKED_AT)) {
      scanRow(headingText(workbook, sheet, row), row.index, sheet.name, places, goals);
    }
  }
  return goals;
}

function scanRow(text: string, row: number, sheet: string, places: PlaceBook, goals: Map<string, string>): void {
  if (text === "" || text.length > LONGEST) return;
  const { label, number, title } = splitHeading(text);
  if (label === undefined || title === "") return;
  if (GOAL_WORD.test(label)) {
    const id = places.goal(text);
    if (row < TOP_ROWS && !goals.has(sheet)) goals.set(sheet, id);
  } else if (label === number && /^\d+-\d+$/u.test(label)) {
    const goal = goals.get(sheet);
    const goalLabel = places.goals.find(({ id }) => id === goal)?.label;
    const goalNumber = goalLabel === undefined ? undefined : splitHeading(goalLabel).number;
    if (goal !== undefined && goalNumber === label.split("-")[0]) places.measure(text, goal);
  }
}

/** The first text of a row; a label alone takes the cell to its right along. */
function headingText(workbook: Workbook, sheet: Sheet, row: Row): string {
  const texts = row.values
    .map((value, offset) => (typeof value === "string" ? textAt(workbook, sheet, row.index, row.start + offset) : ""))
    .filter((text) => text.trim() !== "");
  const [first = "", second = ""] = texts;
  const { label, title } = splitHeading(first);
  const isTitle = second.length >= SHORTEST_TITLE && !/^[【（(※]|資料|年度/u.test(second);
  return label !== undefined && title === "" && GOAL_WORD.test(label) && isTitle ? `${first} ${second}` : first;
}
