import type { FlagsEdit, PlacedFormat } from "../edit";
import type { ConditionalFormat, Sheet, Workbook } from "../workbook";
import { isFlag } from "../flag";
import { changeSheets } from "./change-sheets";
import { flagsChanged } from "./refuse";

export function applyFlags(workbook: Workbook, edits: readonly FlagsEdit[]): Workbook {
  return changeSheets(
    workbook,
    edits,
    (edit) => edit.sheet,
    (sheet, own) => own.reduce(replaceFlags, sheet),
  );
}

function replaceFlags(sheet: Sheet, { before, after }: FlagsEdit): Sheet {
  const present = sheet.conditionalFormats.filter(isFlag);
  if (!sameFlags(present, before)) throw flagsChanged(sheet.name);
  const formats = sheet.conditionalFormats.filter((format) => !isFlag(format));
  for (const { index, format } of inOrder(after)) formats.splice(index, 0, format);
  return { ...sheet, conditionalFormats: formats };
}

function inOrder(placed: readonly PlacedFormat[]): readonly PlacedFormat[] {
  return [...placed].sort((a, b) => a.index - b.index);
}

/** By what makes a flag: its marker and its cells. The look is not always read back, and a spreadsheet may renumber. */
function sameFlags(present: readonly ConditionalFormat[], before: readonly PlacedFormat[]): boolean {
  const keys = (formats: readonly ConditionalFormat[]) => formats.map(keyOf).sort().join("\n");
  return present.length === before.length && keys(present) === keys(before.map(({ format }) => format));
}

function keyOf({ formulas, ranges }: ConditionalFormat): string {
  const areas = ranges.map(({ top, left, bottom, right }) => [top, left, bottom, right].join(","));
  return `${formulas.join("\t")}\t${areas.sort().join(";")}`;
}
