import type { Finding } from "../../checking/registry";
import type { FlagsEdit } from "../../workbook/edit";
import { clearFlags, type Flag, flagSheet } from "../../workbook/flag";
import type { Sheet, Workbook } from "../../workbook/workbook";

/** The edits that flag exactly these findings in place of all flags there are. Sheets whose flags stay get none. */
export function planFlags(workbook: Workbook, findings: readonly Finding[]): readonly FlagsEdit[] {
  return workbook.sheets.flatMap((sheet) => {
    if (sheet.kind !== "worksheet") return [];
    const edit = flagSheet(sheet, flagsFor(sheet, findings));
    return changesNothing(edit) ? [] : [edit];
  });
}

/** Takes every flag away, whoever set it and whichever version of ours. */
export function planClearing(workbook: Workbook): readonly FlagsEdit[] {
  return workbook.sheets.map(clearFlags).filter((edit) => edit.before.length > 0);
}

function flagsFor({ name }: Sheet, findings: readonly Finding[]): readonly Flag[] {
  return findings
    .filter(({ at }) => at.sheet === name)
    .map(({ at: { row, column }, rule, severity }) => ({ row, column, rule, severity }));
}

/** A host may not say how flags look, and other programs number priorities anew: what counts is where and what. */
function changesNothing({ before, after }: FlagsEdit): boolean {
  const spelled = (formats: FlagsEdit["after"]) =>
    JSON.stringify(formats.map(({ format: { ranges, formulas } }) => [formulas, ranges]));
  return spelled(before) === spelled(after);
}
