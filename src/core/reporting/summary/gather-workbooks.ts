import { joinWorkbooks } from "../../workbook/join-workbooks";
import { isOwnSheet } from "../../workbook/own-sheet";
import type { Row, Sheet, Workbook } from "../../workbook/workbook";

/**
 * The towns' sheets of several workbooks in one new workbook, to be summarised together: values and looks only, since
 * a formula may name a sheet or a file that is not here. Sheets of ours stay behind and are made anew.
 */
export function gatherWorkbooks(workbooks: readonly Workbook[]): Workbook {
  return joinWorkbooks(
    workbooks.map((workbook) => ({
      ...workbook,
      sheets: workbook.sheets
        .filter(({ name, kind }) => kind === "worksheet" && !isOwnSheet(workbook, name))
        .map(valuesOnly),
    })),
  );
}

function valuesOnly(sheet: Sheet): Sheet {
  return {
    ...sheet,
    rows: sheet.rows.map(({ formulas: _, ...row }): Row => row),
    hyperlinks: [],
    validations: [],
    conditionalFormats: [],
  };
}
