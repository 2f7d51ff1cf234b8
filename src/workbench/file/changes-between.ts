import { contentOf, deleteSheets, isFlag, isOwnSheet, type Edit, type Sheet, type SheetEdit } from "../../core";
import { changedCells, hasOtherLooks } from "./changed-cells";
import { changedDocument } from "./changed-document";
import { changedFlags } from "./changed-flags";
import { changedNotes } from "./changed-notes";
import { same, type SheetVersions, type Versions } from "./versions";

export interface Changes {
  readonly edits: readonly Edit[];
  /** What a person changed in the grid that edits have no word for: it is told, not saved. */
  readonly unsaved: readonly Unsaved[];
}

export interface Unsaved {
  readonly sheet: string;
  readonly what: "looks" | "layout" | "order" | "renamed";
}

/** What happened to a workbook since it was opened, as edits of the file it came from. */
export function changesBetween(versions: Versions): Changes {
  const { file, now } = versions;
  const kept = file.sheets.flatMap((sheet) => versionsOf(versions, sheet) ?? []);
  const gone = file.sheets.filter(({ name }) => !isThere(now.sheets, name)).map(({ name }) => name);
  const added = now.sheets.filter(({ name }) => !isThere(file.sheets, name));
  const parts = kept.map((sheets) => changesOf(versions, sheets));
  return {
    edits: [
      ...deleteSheets(file, gone),
      ...added.map((sheet): SheetEdit => ({
        kind: "sheet",
        name: sheet.name,
        before: null,
        after: contentOf(now, sheet),
      })),
      ...parts.flatMap(({ edits }) => edits),
      ...changedDocument(versions),
    ],
    unsaved: [...parts.flatMap(({ unsaved }) => unsaved), ...unsavedOf(versions, gone, added)],
  };
}

function changesOf(versions: Versions, sheets: SheetVersions): Changes {
  const { file, now } = versions;
  const { name } = sheets.file;
  const layout = !same(restOf(sheets.start), restOf(sheets.now));
  const looks = hasOtherLooks(versions, sheets);
  // Our own sheets may be made anew; a sheet of the town's holds more than we know, and is only patched.
  if ((layout || looks) && isOwnSheet(now, name)) {
    const edit: SheetEdit = {
      kind: "sheet",
      name,
      before: contentOf(file, sheets.file),
      after: { ...contentOf(now, sheets.now), index: file.sheets.indexOf(sheets.file) },
    };
    return { edits: [edit], unsaved: [] };
  }
  return {
    edits: [...changedCells(versions, sheets), ...changedFlags(sheets), ...changedNotes(sheets)],
    unsaved: [
      ...(layout ? [{ sheet: name, what: "layout" as const }] : []),
      ...(looks ? [{ sheet: name, what: "looks" as const }] : []),
    ],
  };
}

/** All of a sheet but cells, notes and flags. */
function restOf(sheet: Sheet): unknown {
  const foreign = sheet.conditionalFormats.filter((format) => !isFlag(format));
  return { ...sheet, rows: [], notes: [], conditionalFormats: foreign };
}

function unsavedOf({ file, now }: Versions, gone: readonly string[], added: readonly Sheet[]): readonly Unsaved[] {
  const isTowns = (name: string): boolean => !isOwnSheet(file, name) && !isOwnSheet(now, name);
  // One sheet gone and another come looks like a new name. What only the file knows of it, pictures say, goes with it.
  const renamed = gone.some(isTowns) ? added.filter(({ name }) => isTowns(name)) : [];
  const order = (sheets: readonly Sheet[], others: readonly Sheet[]): readonly string[] =>
    sheets.map(({ name }) => name).filter((name) => isThere(others, name));
  const moved = same(order(file.sheets, now.sheets), order(now.sheets, file.sheets)) ? [] : now.sheets.slice(0, 1);
  return [
    ...renamed.map(({ name }) => ({ sheet: name, what: "renamed" as const })),
    ...moved.map(({ name }) => ({ sheet: name, what: "order" as const })),
  ];
}

function versionsOf({ start, now }: Versions, file: Sheet): SheetVersions | undefined {
  const then = start.sheets.find(({ name }) => name === file.name);
  const after = now.sheets.find(({ name }) => name === file.name);
  return then && after ? { file, start: then, now: after } : undefined;
}

function isThere(sheets: readonly Sheet[], wanted: string): boolean {
  return sheets.some(({ name }) => name === wanted);
}
