import type { Workbook } from "../../workbook/workbook";
import type { RuleVerdict } from "./diagnosis";
import { READABILITY_RULES } from "./registry";
import { viewWorkbook } from "./view-workbook";

export interface DiagnoseOptions {
  /** The CSV that is published beside the workbook: two of the rules speak of it alone. */
  readonly csv?: string;
}

/** Every rule of machine readability, one after the other: met, not met and where, or not applicable, and why. */
export function diagnose(workbook: Workbook, { csv }: DiagnoseOptions = {}): readonly RuleVerdict[] {
  const subject = viewWorkbook(workbook, csv);
  return READABILITY_RULES.map(({ check, ...rule }) => ({ places: [], ...rule, ...check(subject) }));
}
