import { type Edit, type Range, type Workbook } from "../../../core/index";
import { sameName } from "../read/addresses";
import { boxOf } from "../read/box-of";
import { WHOLE, type SheetScope } from "../read/read-sheet";

/** What a bunch of edits has to do with: where to look before, and what to put back after a failure. */
export interface Touched {
  /** Places by sheet, each once. */
  readonly cells: ReadonlyMap<string, readonly Place[]>;
  readonly notes: ReadonlyMap<string, readonly Place[]>;
  readonly flags: ReadonlySet<string>;
  /** Sheets of ours that are made, made anew or deleted. */
  readonly sheets: ReadonlySet<string>;
  readonly names: readonly NamePlace[];
  readonly memos: ReadonlySet<string>;
}

export interface Place {
  readonly row: number;
  readonly column: number;
}

export interface NamePlace {
  readonly name: string;
  readonly sheet: string | undefined;
}

export function touchedBy(edits: readonly Edit[]): Touched {
  const cells = new Map<string, Map<string, Place>>();
  const notes = new Map<string, Map<string, Place>>();
  const flags = new Set<string>();
  const sheets = new Set<string>();
  const names = new Map<string, NamePlace>();
  const memos = new Set<string>();
  for (const edit of edits) {
    if (edit.kind === "cell") addPlace(cells, edit.at.sheet, edit.at);
    else if (edit.kind === "note") addPlace(notes, edit.at.sheet, edit.at);
    else if (edit.kind === "flags") flags.add(edit.sheet);
    else if (edit.kind === "sheet") sheets.add(edit.name);
    else if (edit.kind === "memo") memos.add(edit.key);
    else names.set(JSON.stringify([edit.sheet ?? null, edit.name]), { name: edit.name, sheet: edit.sheet });
  }
  const listed = (places: ReadonlyMap<string, ReadonlyMap<string, Place>>) =>
    new Map([...places].map(([sheet, found]) => [sheet, [...found.values()]] as const));
  return { cells: listed(cells), notes: listed(notes), flags, sheets, names: [...names.values()], memos };
}

function addPlace(places: Map<string, Map<string, Place>>, sheet: string, { row, column }: Place): void {
  const found = places.get(sheet) ?? new Map<string, Place>();
  found.set(`${String(row)},${String(column)}`, { row, column });
  places.set(sheet, found);
}

/** What has to be read of a sheet before it is changed; null for one that is left alone. */
export function scopeOfTouched(touched: Touched, sheet: string): SheetScope | null {
  if ([...touched.sheets].some((name) => sameName(name, sheet))) return WHOLE;
  const places = touched.cells.get(sheet);
  const cells = places ? boxOf(places.map(cellRange)) : null;
  const flags = touched.flags.has(sheet);
  const notes = touched.notes.has(sheet);
  return cells || flags || notes ? { cells, flags, notes, shape: false } : null;
}

function cellRange({ row, column }: Place): Range {
  return { top: row, bottom: row, left: column, right: column };
}

export function sheetNamed(workbook: Workbook, name: string): Workbook["sheets"][number] | undefined {
  return workbook.sheets.find((sheet) => sameName(sheet.name, name));
}
