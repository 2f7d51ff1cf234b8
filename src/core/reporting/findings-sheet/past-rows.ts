import { isError, valueAt } from "../../workbook/cells";
import { ownColumns } from "../../workbook/own-sheet";
import type { Sheet, Workbook } from "../../workbook/workbook";
import { presentSheet } from "../own-sheets/place-sheet";
import { COLUMNS, columnOf } from "./columns";
import type { FindingRow } from "./finding-row";

/** The rows of the sheet as it stands, in their order; somebody may have sorted them. */
export function pastRows(workbook: Workbook, name: string, firstRow: number): readonly FindingRow[] {
  const sheet = presentSheet(workbook, name);
  // A sheet with other columns was made by another version: its columns cannot be told apart.
  if (!sheet || ownColumns(workbook, sheet.name) !== COLUMNS.length) return [];
  return sheet.rows
    .filter(({ index }) => index >= firstRow)
    .map(({ index }) => rowAt(sheet, index))
    .filter(({ key }) => key !== "");
}

function rowAt(sheet: Sheet, index: number): FindingRow {
  const text = (field: keyof FindingRow): string => {
    const value = valueAt(sheet, index, columnOf(field));
    return value === null || isError(value) ? "" : String(value).trim();
  };
  return {
    severity: text("severity"),
    sheet: text("sheet"),
    cell: text("cell"),
    indicator: text("indicator"),
    department: text("department"),
    what: text("what"),
    why: text("why"),
    mending: text("mending"),
    state: text("state") || "未対応",
    remark: text("remark"),
    key: text("key"),
  };
}
