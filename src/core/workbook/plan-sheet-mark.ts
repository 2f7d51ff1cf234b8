import type { Sheet } from "./workbook";

/** By this cell the sheet with the plan is known, whatever the sheet is called and wherever the cell has been moved. */
export const PLAN_SHEET_MARK = "■計画定義";

/** The sheet carries the plan: it lists indicators, and is no table of the town's own. */
export function isPlanSheet(sheet: Sheet): boolean {
  return sheet.rows.some(({ values }) => {
    // A marker is the first thing in its row: a remark that mentions it is none.
    let at = 0;
    while (values[at] === null || values[at] === "") at++;
    const first = values[at];
    // Looked for in every row of every sheet, so the cheap question comes first.
    return (
      typeof first === "string" &&
      first.includes("■") &&
      first.normalize("NFKC").replace(/\s/gu, "") === PLAN_SHEET_MARK
    );
  });
}
