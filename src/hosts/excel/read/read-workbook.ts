/// <reference types="office-js" />
import { isOwnSheet, type DefinedName, type Range, type Sheet, type Workbook } from "../../../core/index";
import { asHostError } from "../office-errors";
import { alone, keep, together, TRIP_BYTES, type Task, type TripOptions } from "../trips";
import { findConditionalFormats, type FoundFormat } from "./conditional-formats";
import { findExtent } from "./extent";
import { FormatList } from "./format-list";
import { findHeads, type BookHead, type SheetHead } from "./heads";
import { findMemos, type FoundMemo } from "./memos";
import { findNames } from "./names";
import { findNotes, type FoundNote } from "./notes";
import { sheetTasks, type SheetScope } from "./read-sheet";

/** What is wanted of a workbook. */
export interface BookScope extends TripOptions {
  /** What of a sheet; null for one that is only named. */
  readonly scopeOf: (sheet: string) => SheetScope | null;
  readonly hasNotes: boolean;
}

/** The workbook as plain data, and the objects by which Excel knows what is in it. */
export interface ReadBook {
  readonly workbook: Workbook;
  readonly head: BookHead;
  readonly memos: readonly FoundMemo[];
  /** By the sheet's name. */
  readonly flags: ReadonlyMap<string, readonly FoundFormat[]>;
  readonly notes: ReadonlyMap<string, readonly FoundNote[]>;
}

/** Gathered while it is read. */
interface Finds {
  names: DefinedName[];
  memos: readonly FoundMemo[];
  readonly extents: Map<string, Range | null>;
  readonly flags: Map<string, readonly FoundFormat[]>;
  readonly notes: Map<string, readonly FoundNote[]>;
}

interface Wanted {
  readonly head: SheetHead;
  readonly scope: SheetScope;
}

const SMALLER = 8;
const SMALLEST_BYTES = 4000;

/**
 * Cells with long texts are far bigger than usual ones. Where an answer is more than Excel gives, it is asked again in
 * smaller pieces.
 */
export async function readInPieces(context: Excel.RequestContext, scope: BookScope): Promise<ReadBook> {
  for (let bytes = TRIP_BYTES; ; bytes /= SMALLER) {
    try {
      return await readBook(context, { ...scope, bytes });
    } catch (error) {
      if (asHostError(error).code !== "too-large" || bytes < SMALLEST_BYTES) throw error;
    }
  }
}

/** Three steps, each of a few journeys for all sheets together: what there is, how big it is, what it says. */
async function readBook(context: Excel.RequestContext, scope: BookScope): Promise<ReadBook> {
  const head = await alone(context, findHeads(context), scope);
  const wanted = head.sheets.flatMap((sheet): readonly Wanted[] => {
    const own = scope.scopeOf(sheet.name);
    return own ? [{ head: sheet, scope: own }] : [];
  });
  const finds: Finds = { names: [], memos: [], extents: new Map(), flags: new Map(), notes: new Map() };
  await together(context, lookAround(context, head, wanted, scope.hasNotes, finds), scope);
  const formats = new FormatList();
  const blockBytes = (scope.bytes ?? TRIP_BYTES) / 2;
  const parts = new Map<string, Partial<Sheet>>();
  const tasks = wanted.flatMap(({ head: sheet, scope: own }) => {
    const { name } = sheet;
    const isOwn = isOwnSheet(finds, name);
    const { date1904 } = head;
    const surroundings = { extent: finds.extents.get(name) ?? null, isOwn, formats, date1904, blockBytes };
    return sheetTasks(sheet, own, surroundings).map((task) =>
      keep(task, (part) => parts.set(name, { ...parts.get(name), ...part })),
    );
  });
  await together(context, tasks, scope);
  const workbook: Workbook = {
    sheets: head.sheets.map((sheet) => sheetOf(sheet, finds, parts.get(sheet.name))),
    formats: formats.formats,
    names: finds.names,
    date1904: head.date1904,
    // Excel spells other files out in its formulas.
    externalLinks: [],
    ...(finds.memos.length > 0 && { memos: finds.memos.map(({ memo }) => memo) }),
  };
  const { memos, flags, notes } = finds;
  return { workbook, head, memos, flags, notes };
}

function lookAround(
  context: Excel.RequestContext,
  head: BookHead,
  wanted: readonly Wanted[],
  hasNotes: boolean,
  finds: Finds,
): readonly Task<void>[] {
  const { workbook } = context;
  const names = [
    findNames(workbook.names),
    ...head.sheets.map(({ object, name }) => findNames(object.names, name)),
  ].map((task) => keep(task, (found) => finds.names.push(...found)));
  const memos = keep(findMemos(workbook), (found) => (finds.memos = found));
  const sheets = wanted.flatMap(({ head: { object, name }, scope }) => [
    keep(findExtent(object), (found) => finds.extents.set(name, found)),
    ...(scope.flags ? [keep(findConditionalFormats(object), (found) => finds.flags.set(name, found))] : []),
    ...(scope.notes && hasNotes ? [keep(findNotes(object), (found) => finds.notes.set(name, found))] : []),
  ]);
  return [...names, memos, ...sheets];
}

function sheetOf({ name, visibility, isProtected }: SheetHead, finds: Finds, parts: Partial<Sheet> = {}): Sheet {
  return {
    name,
    kind: "worksheet",
    visibility,
    rows: [],
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    isProtected,
    notes: (finds.notes.get(name) ?? []).map(({ note }) => note),
    hyperlinks: [],
    validations: [],
    conditionalFormats: (finds.flags.get(name) ?? []).map(({ format }) => format),
    ...parts,
  };
}
