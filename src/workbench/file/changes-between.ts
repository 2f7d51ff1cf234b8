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

/**
 * What happened to a workbook since it was opened, as edits of the file it came from. `renamed` are sheets that bore
 * another name then: by name they look like new ones.
 */
export function changesBetween(versions: Versions, renamed: ReadonlySet<string> = new Set()): Changes {
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
    unsaved: [
      ...parts.flatMap(({ unsaved }) => unsaved),
      // Made anew under the new name: what only the file knows of such a sheet, pictures say, goes with the old one.
      ...added.filter(({ name }) => renamed.has(name)).map(({ name }) => ({ sheet: name, what: "renamed" as const })),
      ...moved(versions),
    ],
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

function moved({ file, now }: Versions): readonly Unsaved[] {
  const order = (sheets: readonly Sheet[], others: readonly Sheet[]): readonly string[] =>
    sheets.map(({ name }) => name).filter((name) => isThere(others, name));
  const [first] = now.sheets;
  const isSame = same(order(file.sheets, now.sheets), order(now.sheets, file.sheets));
  return isSame || first === undefined ? [] : [{ sheet: first.name, what: "order" }];
}

function versionsOf({ start, now }: Versions, file: Sheet): SheetVersions | undefined {
  const then = start.sheets.find(({ name }) => name === file.name);
  const after = now.sheets.find(({ name }) => name === file.name);
  return then && after ? { file, start: then, now: after } : undefined;
}

function isThere(sheets: readonly Sheet[], wanted: string): boolean {
  return sheets.some(({ name }) => name === wanted);
}
