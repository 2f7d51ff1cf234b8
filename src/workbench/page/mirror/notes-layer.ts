import type { BookSheet } from "../../book";
import type { Layer } from "./layers";

export const NOTES: Layer = {
  version: ({ notes }) => JSON.stringify([...notes.values()]),
  draw: ({ id, notes }) =>
    [...notes.values()].map(({ row, column: col, text }) => ({
      put: {
        id: "sheet.mutation.update-note",
        params: { sheetId: id, row, col, note: { id: `${String(row)},${String(col)}`, row, col, note: text, ...SIZE } },
      },
      remove: { id: "sheet.mutation.remove-note", params: { sheetId: id, row, col } },
    })),
};

const SIZE = { width: 180, height: 96 };

/** A person wrote, changed or deleted a note in the grid. */
export function takeNote(sheet: BookSheet, id: string, params: Readonly<Record<string, unknown>>): void {
  const { row, col: column, note } = params as { row?: number; col?: number; note?: { note?: string } };
  if (row === undefined || column === undefined) return;
  const key = `${String(row)},${String(column)}`;
  const text = note?.note ?? "";
  if (id === "sheet.mutation.remove-note" || text === "") sheet.notes.delete(key);
  else sheet.notes.set(key, { row, column, text });
}
