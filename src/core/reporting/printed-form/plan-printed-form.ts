import type { FillOptions } from "../../achieving/filling/fill-options";
import type { KpiTable } from "../../reading/table";
import type { Edit } from "../../workbook/edit";
import { ownSheetName } from "../../workbook/own-sheet";
import type { Workbook } from "../../workbook/workbook";
import { placeSheet } from "../own-sheets/place-sheet";
import { gatherRecords } from "../status-list/records";
import { yearsOf } from "./figures";
import type { Form, FormName } from "./form";
import { pairedForm } from "./paired-form";
import { singleForm } from "./single-form";
import { writeForm } from "./write-form";

/**
 * The edits that set all tables of the workbook anew in one form, whatever form each of them has: single rows become
 * pairs and the other way round. None where the sheet says already what it should.
 */
export function planPrintedForm(
  workbook: Workbook,
  tables: readonly KpiTable[],
  name: FormName,
  options: Omit<FillOptions, "replace"> = {},
): readonly Edit[] {
  const records = gatherRecords(workbook, tables, options);
  if (records.records.length === 0) return [];
  const years = yearsOf(records.records);
  const form: Form = name === "paired" ? pairedForm(years) : singleForm(years, records.records);
  return placeSheet(workbook, writeForm(records, form, ownSheetName(workbook, form.sheet)));
}
