import type { Edit } from "../../workbook/edit";
import { putName } from "../../workbook/edits/edit-name";
import { contentOf, putSheet } from "../../workbook/edits/edit-sheet";
import { isOwnSheet, ownMark, ownSheetName } from "../../workbook/own-sheet";
import type { Workbook } from "../../workbook/workbook";
import { presentSheet } from "../own-sheets/place-sheet";
import { sameSheet } from "../own-sheets/same-sheet";
import type { Publication } from "./publication";
import { publicationWorkbook } from "./workbook";

const PREFIX = "公表_";

/**
 * The sheets of the copy put into the workbook itself, where no file can be handed out: from here a person moves them
 * into a new one. Made anew in their place; none where nothing would change.
 */
export function planPublicationSheets(workbook: Workbook, publication: Publication): readonly Edit[] {
  const copy = publicationWorkbook(publication);
  return copy.sheets.flatMap((sheet): readonly Edit[] => {
    const name = ownSheetName(workbook, PREFIX + sheet.name);
    const present = presentSheet(workbook, name);
    if (present && sameSheet(present, sheet)) return [];
    const { formats, sheet: content } = contentOf(copy, sheet);
    return [
      putSheet(workbook, { ...content, name }, formats),
      ...(isOwnSheet(workbook, name) ? [] : [putName(workbook, ownMark(name))]),
    ];
  });
}
