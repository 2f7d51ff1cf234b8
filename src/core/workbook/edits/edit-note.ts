import type { CellRef } from "../address";
import type { NoteEdit } from "../edit";
import type { Sheet } from "../workbook";

/** Sets a cell's note, or takes it away with null. */
export function editNote(sheet: Sheet, at: CellRef, text: string | null): NoteEdit {
  const present = sheet.notes.find((note) => note.row === at.row && note.column === at.column);
  return { kind: "note", at, before: present?.text ?? null, after: text };
}
