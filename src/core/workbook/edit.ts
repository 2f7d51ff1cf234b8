import type { CellRef } from "./address";
import type { CellFormat, CellValue, ConditionalFormat, DefinedName, Sheet } from "./workbook";

/**
 * One change to a workbook as data, with what was there before, so that it can be shown, applied, compared with what
 * the workbook holds at that moment, and taken back. What each edit means is said by `apply.ts`; every host does the
 * same to its own kind of workbook.
 *
 * Edits happen one after the other. Neighbouring edits of different cells, notes or sheets' flags may change places.
 */
export type Edit = CellEdit | FlagsEdit | NoteEdit | SheetEdit | NameEdit | MemoEdit;
export type EditKind = Edit["kind"];

/** Value, formula and number format of one cell, in one piece: a fix changes them together or not at all. */
export interface CellEdit {
  readonly kind: "cell";
  readonly at: CellRef;
  readonly before: CellContent;
  readonly after: CellContent;
}

export interface CellContent {
  readonly value: CellValue;
  /** Without "=". */
  readonly formula?: string;
  readonly numberFormat: string;
  /** What the cell shows, where a host knew it better than `display.ts`. Never compared; kept so that it can come back. */
  readonly text?: string;
}

/** All flags of one sheet, before and after: placing, changing and clearing them is one and the same change. */
export interface FlagsEdit {
  readonly kind: "flags";
  readonly sheet: string;
  readonly before: readonly PlacedFormat[];
  readonly after: readonly PlacedFormat[];
}

/** A conditional format and its place in the sheet's list once the change is made. */
export interface PlacedFormat {
  readonly index: number;
  readonly format: ConditionalFormat;
}

/** The note of one cell; null is none. */
export interface NoteEdit {
  readonly kind: "note";
  readonly at: CellRef;
  readonly before: string | null;
  readonly after: string | null;
}

/** A whole sheet of ours: made (before is null), replaced, or deleted (after is null). */
export interface SheetEdit {
  readonly kind: "sheet";
  readonly name: string;
  readonly before: SheetContent | null;
  readonly after: SheetContent | null;
}

export interface SheetContent {
  readonly sheet: Sheet;
  /** What the format numbers in the sheet's rows point into: its own list, not the workbook's. */
  readonly formats: readonly CellFormat[];
  /** Place among the sheets; absent for the last. */
  readonly index?: number;
}

/** A defined name: made, changed, or deleted. */
export interface NameEdit {
  readonly kind: "name";
  readonly name: string;
  /** The sheet it belongs to; absent for the whole workbook. */
  readonly sheet?: string;
  readonly before: PlacedName | null;
  readonly after: PlacedName | null;
}

export interface PlacedName {
  readonly defined: DefinedName;
  /** Place among the names; absent for the last. */
  readonly index?: number;
}

/** What we remember inside the workbook under one key; null is nothing. */
export interface MemoEdit {
  readonly kind: "memo";
  readonly key: string;
  readonly before: string | null;
  readonly after: string | null;
}
