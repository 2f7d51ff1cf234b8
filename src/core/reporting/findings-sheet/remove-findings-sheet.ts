import type { Edit } from "../../workbook/edit";
import type { Workbook } from "../../workbook/workbook";
import { removeOwnSheet } from "../own-sheets/remove-sheet";

/** Takes 検証結果 away, with the states people set on it. */
export function removeFindingsSheet(workbook: Workbook): readonly Edit[] {
  return removeOwnSheet(workbook, "検証結果");
}
