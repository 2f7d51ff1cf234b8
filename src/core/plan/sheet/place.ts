import type { SheetEdit } from "../../workbook/edit";
import { putSheet } from "../../workbook/edits/edit-sheet";
import { Palette } from "../../workbook/draft-sheet";
import type { Workbook } from "../../workbook/workbook";
import type { Plan } from "../plan";
import { findPlanSheet } from "./find-sections";
import { PLAN_SHEET_NAME } from "./marks";
import { writePlanSheet } from "./write";

/** The plan into a workbook: in the place of the plan sheet it has, else as a new last sheet. */
export function placePlan(workbook: Workbook, plan: Plan): SheetEdit {
  const palette = new Palette();
  const sheet = writePlanSheet(plan, palette);
  const name = findPlanSheet(workbook)?.name ?? freeName(workbook);
  return putSheet(workbook, { ...sheet, name }, palette.formats);
}

/** A sheet of the town's that happens to be called 計画定義 is left alone. */
function freeName(workbook: Workbook): string {
  const taken = new Set(workbook.sheets.map(({ name }) => name));
  let name = PLAN_SHEET_NAME;
  for (let more = 2; taken.has(name); more++) name = `${PLAN_SHEET_NAME}(${more})`;
  return name;
}
