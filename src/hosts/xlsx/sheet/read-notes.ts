import { parseCellName, type Note } from "../../../core/index";
import type { Package } from "../package/package";
import { readStringItem } from "../workbook/read-shared-strings";
import { readXml } from "../xml/read-part";

/**
 * Notes and threaded comments of a sheet. For each thread Excel also leaves a note that only says the program is too
 * old to show it; the thread takes its place.
 */
export function readNotes(file: Package, sheetPart: string): Note[] {
  const notes = new Map<string, Note>();
  const threads = new Map<string, Note>();
  for (const { type, target, isExternal } of file.relationshipsOf(sheetPart)) {
    if (isExternal) continue;
    if (type === "comments") readNotePart(file, target, notes);
    else if (type === "threadedComment") readThreadPart(file, target, threads);
  }
  for (const [at, thread] of threads) notes.set(at, thread);
  return [...notes.values()].sort((a, b) => a.row - b.row || a.column - b.column);
}

function readNotePart(file: Package, part: string, notes: Map<string, Note>): void {
  const bytes = file.read(part);
  if (!bytes) return;
  readXml(bytes, part, (root) =>
    root.eachChild((list) => {
      if (!list.isNamed("commentList")) return;
      list.eachChild((comment) => {
        const reference = comment.attribute("ref") ?? "";
        let text = "";
        comment.eachChild((child) => {
          if (child.isNamed("text")) text = readStringItem(child);
        });
        addNote(notes, reference, text);
      });
    }),
  );
}

function readThreadPart(file: Package, part: string, threads: Map<string, Note>): void {
  const bytes = file.read(part);
  if (!bytes) return;
  readXml(bytes, part, (root) =>
    root.eachChild((comment) => {
      if (!comment.isNamed("threadedComment")) return;
      const reference = comment.attribute("ref") ?? "";
      let text = "";
      comment.eachChild((child) => {
        if (child.isNamed("text")) text = child.readElementText();
      });
      addNote(threads, reference, text);
    }),
  );
}

/** Answers in a thread stand at the same cell, in the order they were given. */
function addNote(notes: Map<string, Note>, reference: string, text: string): void {
  const at = parseCellName(reference);
  if (!at) return;
  const key = `${String(at.row)}:${String(at.column)}`;
  const before = notes.get(key);
  notes.set(key, { ...at, text: before ? `${before.text}\n${text}` : text });
}
