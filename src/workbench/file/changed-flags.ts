import { isFlag, type FlagsEdit, type PlacedFormat, type Sheet } from "../../core";
import { same, type SheetVersions } from "./versions";

/** The flags of a sheet where they are others than when it was opened. */
export function changedFlags({ file, start, now }: SheetVersions): readonly FlagsEdit[] {
  if (same(flagsOf(start), flagsOf(now))) return [];
  const foreign = file.conditionalFormats.length - flagsOf(file).length;
  const before = file.conditionalFormats.flatMap((format, index): readonly PlacedFormat[] =>
    isFlag(format) ? [{ index, format }] : [],
  );
  const after = flagsOf(now).map((format, at) => ({ index: foreign + at, format }));
  return [{ kind: "flags", sheet: file.name, before, after }];
}

function flagsOf(sheet: Sheet): Sheet["conditionalFormats"] {
  return sheet.conditionalFormats.filter(isFlag);
}
