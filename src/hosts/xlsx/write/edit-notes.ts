import { cellName, parseCellName, type Note } from "../../../core";
import { commentsXml, commentXml, NOTE_BOX_XML, noteDrawingXml, noteShapeXml } from "../create/notes";
import { readXml } from "../xml/read-part";
import { inPrefix } from "./in-prefix";
import { insertInOrder, SHEET_ORDER } from "./insert-in-order";
import { placesIn, type Outline } from "./outline";
import type { PackageEdit } from "./package-edit";
import type { Splice } from "./splices";
import { readTag } from "./tags";
import { writeFailure } from "./write-failures";

const COMMENTS_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
/** Shapes of a file are numbered by 1,024 a drawing; ours begin where no drawing of Excel's gets to. */
const FIRST_SHAPE = 900_000;

/** Writes, changes and takes away notes of one sheet. Notes that stay are not touched, with their looks and sizes. */
export function editNotes(
  file: PackageEdit,
  sheetPart: string,
  before: readonly Note[],
  after: readonly Note[],
  sheet: string,
): void {
  const gone = before.filter((note) => !after.some((other) => isSame(note, other)));
  const added = after.filter((note) => !before.some((other) => isSame(note, other)));
  if (gone.length === 0 && added.length === 0) return;
  refuseThreads(file, sheetPart, [...gone, ...added], sheet);
  const related = new Map(file.relationshipsOf(sheetPart).map(({ type, target }) => [type, target]));
  const comments = related.get("comments");
  if (comments === undefined) addComments(file, sheetPart, added);
  else patchComments(file, comments, gone, added);
  const drawing = related.get("vmlDrawing");
  if (drawing !== undefined && file.outline(sheetPart).find("legacyDrawing")) patchDrawing(file, drawing, gone, added);
  else addDrawing(file, sheetPart, added);
}

function isSame(a: Note, b: Note): boolean {
  return a.row === b.row && a.column === b.column && a.text === b.text;
}

/** Excel shows a thread from two parts at once; changing one of them would tear them apart. */
function refuseThreads(file: PackageEdit, sheetPart: string, notes: readonly Note[], sheet: string): void {
  const wanted = new Map(notes.map((note) => [cellName(note), note]));
  for (const { type, target } of file.relationshipsOf(sheetPart)) {
    const bytes = type === "threadedComment" ? file.read(target) : undefined;
    if (!bytes) continue;
    readXml(bytes, target, (root) =>
      root.eachChild((thread) => {
        const note = wanted.get(thread.attribute("ref") ?? "");
        if (note) throw writeFailure("threaded-comment", { sheet, row: note.row, column: note.column });
      }),
    );
  }
}

function addComments(file: PackageEdit, sheetPart: string, notes: readonly Note[]): void {
  const part = file.freeName("xl/comments", ".xml");
  file.add(part, COMMENTS_TYPE, commentsXml(notes));
  file.relate(sheetPart, "comments", part);
}

function patchComments(file: PackageEdit, part: string, gone: readonly Note[], added: readonly Note[]): void {
  const outline = file.outline(part);
  const list = outline.find("commentList");
  const places = new Set(gone.map(cellName));
  const removed = (list ? placesIn(outline.bytes, list) : []).flatMap((place): readonly Splice[] => {
    const at = parseCellName(readTag(outline.bytes, place.start).attribute("ref") ?? "");
    return at && places.has(cellName(at)) ? [{ start: place.start, end: place.end, text: "" }] : [];
  });
  const items = inPrefix(added.map(commentXml).join(""), outline.prefix);
  file.patch(part, [...removed, ...insertComments(outline, items)]);
}

function insertComments(outline: Outline, items: string): readonly Splice[] {
  const list = outline.find("commentList");
  if (items === "") return [];
  const tag = `${outline.prefix}commentList`;
  if (list && !list.isEmpty) return [{ start: list.contentEnd, end: list.contentEnd, text: items }];
  const whole = `<${tag}>${items}</${tag}>`;
  return list
    ? [{ start: list.start, end: list.end, text: whole }]
    : [{ start: outline.root.contentEnd, end: outline.root.contentEnd, text: whole }];
}

/** A note without its box would never be seen. */
function addDrawing(file: PackageEdit, sheetPart: string, notes: readonly Note[]): void {
  if (notes.length === 0) return;
  const part = file.freeName("xl/drawings/vmlDrawing", ".vml");
  file.addNoteDrawing(part, noteDrawingXml(notes, 0));
  const id = file.relate(sheetPart, "vmlDrawing", part);
  const outline = file.outline(sheetPart);
  const declaration = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
  const text = `<${outline.prefix}legacyDrawing ${declaration} r:id="${id}"/>`;
  file.patch(sheetPart, [insertInOrder(outline, SHEET_ORDER, "legacyDrawing", text)]);
}

/** These drawings are older than XML's strictness: they are changed as text, and only where a note's own shape stands. */
function patchDrawing(file: PackageEdit, part: string, gone: readonly Note[], added: readonly Note[]): void {
  const bytes = file.read(part);
  if (!bytes) return;
  const places = new Set(gone.map(({ row, column }) => `${String(row)},${String(column)}`));
  let text = new TextDecoder().decode(bytes);
  text = text.replace(/<v:shape\b(?:(?!<\/v:shape>)[^])*<\/v:shape>\s*/g, (shape) => {
    if (!/ObjectType\s*=\s*["']Note["']/.test(shape)) return shape;
    const [row, column] = ["Row", "Column"].map((tag) => new RegExp(`<x:${tag}>\\s*(\\d+)\\s*<`).exec(shape)?.[1]);
    return places.has(`${row ?? "0"},${column ?? "0"}`) ? "" : shape;
  });
  const box = text.includes("_x0000_t202") || added.length === 0 ? "" : NOTE_BOX_XML;
  const used = new Set([...text.matchAll(/_x0000_s(\d+)/g)].map(([, number]) => Number(number)));
  let next = FIRST_SHAPE;
  const shapes = added.map((note) => {
    while (used.has(next)) next++;
    return noteShapeXml(note, `_x0000_s${String(next++)}`);
  });
  const end = text.lastIndexOf("</xml");
  const at = end < 0 ? text.length : end;
  file.replace(part, text.slice(0, at) + box + shapes.join("") + text.slice(at));
}
