import type { Edit } from "../../workbook/edit";
import { deleteName } from "../../workbook/edits/edit-name";
import { deleteSheets } from "../../workbook/edits/edit-sheet";
import { isOwnSheet, ownMark, ownSheetName } from "../../workbook/own-sheet";
import type { Workbook } from "../../workbook/workbook";

/** Takes a sheet of ours away with its mark; none where there is none, or where the sheet by that name is the town's. */
export function removeOwnSheet(workbook: Workbook, wanted: string): readonly Edit[] {
  const name = ownSheetName(workbook, wanted);
  if (!isOwnSheet(workbook, name)) return [];
  return [
    ...[deleteName(workbook, ownMark(name).name, name)].filter((edit) => edit !== undefined),
    ...deleteSheets(workbook, [name]),
  ];
}
