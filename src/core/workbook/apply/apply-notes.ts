import type { NoteEdit } from "../edit";
import type { Note, Sheet, Workbook } from "../workbook";
import { changeSheets } from "./change-sheets";
import { cellChanged } from "./refuse";

/** Notes stand by row, then column, whatever order they are made in. */
export function applyNotes(workbook: Workbook, edits: readonly NoteEdit[]): Workbook {
  return changeSheets(workbook, edits, (edit) => edit.at.sheet, editNotes);
}

function editNotes(sheet: Sheet, edits: readonly NoteEdit[]): Sheet {
  const notes = new Map(sheet.notes.map((note) => [keyOf(note), note]));
  for (const { at, before, after } of edits) {
    const key = keyOf(at);
    if ((notes.get(key)?.text ?? null) !== before) throw cellChanged(at);
    if (after === null) notes.delete(key);
    else notes.set(key, { row: at.row, column: at.column, text: after });
  }
  return { ...sheet, notes: [...notes.values()].sort((a, b) => a.row - b.row || a.column - b.column) };
}

function keyOf({ row, column }: Pick<Note, "row" | "column">): string {
  return `${String(row)},${String(column)}`;
}
