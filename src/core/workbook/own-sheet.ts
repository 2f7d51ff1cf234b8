import type { DefinedName, Workbook } from "./workbook";

/** A hidden name on the sheet itself: it goes wherever the sheet goes, and nobody makes it by accident. */
const MARK = "_tassei_sheet";

/** The name that makes a sheet one of ours, which we may replace and delete. */
export function ownMark(sheet: string): DefinedName {
  return { name: MARK, formula: "TRUE", sheet, hidden: true };
}

export function isOwnSheet(workbook: Workbook, sheet: string): boolean {
  return workbook.names.some((name) => name.name === MARK && name.sheet === sheet);
}
