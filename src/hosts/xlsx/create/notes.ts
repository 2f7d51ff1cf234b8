import { cellName, type Note } from "../../../core";
import { MAIN, XML_HEAD, element, textElement } from "./xml";

/** What the notes say. Excel shows them only together with the drawing below. */
export function commentsXml(notes: readonly Note[]): string {
  const items = notes.map(commentXml);
  const inner = "<authors><author/></authors>" + element("commentList", {}, items.join(""));
  return XML_HEAD + element("comments", { xmlns: MAIN }, inner);
}

export function commentXml(note: Note): string {
  return element("comment", { ref: cellName(note), authorId: 0 }, element("text", {}, textElement(note.text)));
}

const BOX = "_x0000_t202";

/** The old drawing format in which Excel still keeps the boxes of notes. */
export function noteDrawingXml(notes: readonly Note[], sheet: number): string {
  const shapes = notes.map((note, at) => noteShapeXml(note, `_x0000_s${String((sheet + 1) * 1024 + at + 1)}`));
  return (
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
    `<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${String(sheet + 1)}"/></o:shapelayout>` +
    `${NOTE_BOX_XML}${shapes.join("")}</xml>`
  );
}

/** The kind of shape every note is. */
export const NOTE_BOX_XML =
  `<v:shapetype id="${BOX}" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">` +
  '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';

export function noteShapeXml(note: Note, id: string): string {
  return (
    `<v:shape id="${id}" type="#${BOX}" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
    '<v:fill color2="#ffffe1"/><v:shadow color="black" obscured="t"/><v:path o:connecttype="none"/>' +
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"/></v:textbox>' +
    '<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>' +
    `<x:Anchor>${anchor(note)}</x:Anchor><x:AutoFill>False</x:AutoFill>` +
    `<x:Row>${String(note.row)}</x:Row><x:Column>${String(note.column)}</x:Column></x:ClientData></v:shape>`
  );
}

/** Column, offset, row, offset of the left upper corner, then of the right lower one: beside the cell. */
function anchor(note: Note): string {
  const top = Math.max(0, note.row - 1);
  return [note.column + 1, 15, top, 10, note.column + 3, 15, top + 5, 4].join(", ");
}
