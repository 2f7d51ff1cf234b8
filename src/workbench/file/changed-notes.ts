import type { Note, NoteEdit, Sheet } from "../../core";
import type { SheetVersions } from "./versions";

/** The notes of a sheet that were made, changed or deleted. */
export function changedNotes({ file, start, now }: SheetVersions): readonly NoteEdit[] {
  const [inFile, then, after] = [file, start, now].map(notesOf) as [Notes, Notes, Notes];
  const keys = [...new Set([...then.keys(), ...after.keys()])];
  return keys.flatMap((key) => {
    const note = after.get(key) ?? then.get(key);
    if (note === undefined || then.get(key)?.text === after.get(key)?.text) return [];
    const edit: NoteEdit = {
      kind: "note",
      at: { sheet: file.name, row: note.row, column: note.column },
      before: inFile.get(key)?.text ?? null,
      after: after.get(key)?.text ?? null,
    };
    return edit.before === edit.after ? [] : [edit];
  });
}

type Notes = ReadonlyMap<string, Note>;

function notesOf({ notes }: Sheet): Notes {
  return new Map(notes.map((note) => [`${String(note.row)},${String(note.column)}`, note]));
}
