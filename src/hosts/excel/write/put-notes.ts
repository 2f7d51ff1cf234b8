/// <reference types="office-js" />
import { cellName, type Note } from "../../../core/index";
import type { FoundNote } from "../read/notes";
import type { Task } from "../trips";
import type { Place } from "./touched";

/** Writes, changes and takes away the notes of these cells. A note that stays keeps its size and place. */
export function* putNotes(
  sheet: Excel.Worksheet,
  present: readonly FoundNote[],
  wanted: readonly Note[],
  places: readonly Place[],
): Task<void> {
  for (const place of places) {
    const isHere = (note: Place) => note.row === place.row && note.column === place.column;
    const before = present.find(({ note }) => isHere(note));
    const after = wanted.find(isHere);
    if (before?.note.text === after?.text) continue;
    yield 1000 + (after?.text.length ?? 0) * 3;
    if (!after) before?.object.delete();
    else if (before) before.object.content = after.text;
    else sheet.notes.add(cellName(place), after.text);
  }
}
