/// <reference types="office-js" />
import type { Note } from "../../../core/index";
import type { Task } from "../trips";

export interface FoundNote {
  readonly note: Note;
  readonly object: Excel.Note;
}

/** The notes of a sheet by row, then column. */
export function* findNotes(sheet: Excel.Worksheet): Task<readonly FoundNote[]> {
  const notes = sheet.notes.load("items/content");
  yield "answer";
  const places = notes.items.map((note) => note.getLocation().load("rowIndex,columnIndex"));
  if (places.length > 0) yield "answer";
  const found = notes.items.flatMap((object, at): readonly FoundNote[] => {
    const place = places[at];
    return place ? [{ object, note: { row: place.rowIndex, column: place.columnIndex, text: object.content } }] : [];
  });
  return found.sort(({ note: a }, { note: b }) => a.row - b.row || a.column - b.column);
}
