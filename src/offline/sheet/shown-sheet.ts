import type { Sheet, Workbook } from "../../core/index";
import { StyleBook } from "./cell-style";
import { FlagIndex } from "./flag-index";
import { type Geometry, geometryOf } from "./geometry";

/** A sheet with everything that drawing it asks for again and again. One object as long as nothing of it changes. */
export interface ShownSheet {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly geometry: Geometry;
  readonly styles: StyleBook;
  readonly flags: FlagIndex;
  readonly notes: ReadonlyMap<number, ReadonlyMap<number, string>>;
}

export function showSheet(workbook: Workbook, sheet: Sheet, showHidden: boolean, language: "ja" | "en"): ShownSheet {
  return {
    workbook,
    sheet,
    geometry: geometryOf(workbook, sheet, showHidden),
    styles: new StyleBook(workbook.formats),
    flags: new FlagIndex(sheet, language),
    notes: notesOf(sheet),
  };
}

function notesOf({ notes }: Sheet): ReadonlyMap<number, ReadonlyMap<number, string>> {
  const rows = new Map<number, Map<number, string>>();
  for (const { row, column, text } of notes)
    rows.set(row, (rows.get(row) ?? new Map<number, string>()).set(column, text));
  return rows;
}
