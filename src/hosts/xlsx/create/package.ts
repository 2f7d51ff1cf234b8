import { strToU8, zipSync, type Zippable } from "fflate";
import type { PartSink } from "./add-sheet";
import { relationshipPartOf } from "../package/relationships";
import { relationsXml, type Relation } from "./relations";
import { XML_HEAD, element } from "./xml";

const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
/** The oldest date a ZIP archive can hold: the same workbook always makes the same bytes. */
const FIXED_DATE = new Date(1980, 0, 1);

export type { Relation } from "./relations";

/** The parts of an Office file, with their types and the relations between them. */
export class Package implements PartSink {
  private readonly parts = new Map<string, string>();
  private readonly types: string[] = [];
  private hasNoteDrawings = false;

  add(path: string, contentType: string, xml: string, relations: readonly Relation[] = []): void {
    this.parts.set(path, xml);
    this.types.push(element("Override", { PartName: `/${path}`, ContentType: contentType }));
    if (relations.length > 0) this.addRelations(path, relations);
  }

  /** A part that is plain XML and needs no type of its own. */
  addPlain(path: string, xml: string, relations: readonly Relation[]): void {
    this.parts.set(path, xml);
    this.addRelations(path, relations);
  }

  /** Old drawings are known by their file name's end. */
  addNoteDrawing(path: string, xml: string): void {
    this.parts.set(path, xml);
    this.hasNoteDrawings = true;
  }

  addRelations(path: string, relations: readonly Relation[]): void {
    this.parts.set(relationshipPartOf(path), relationsXml(relations));
  }

  zip(): Uint8Array {
    const files: Zippable = {};
    files["[Content_Types].xml"] = this.file(this.contentTypes());
    for (const [path, xml] of this.parts) files[path] = this.file(xml);
    return zipSync(files);
  }

  private file(xml: string): [Uint8Array, { mtime: Date; level: 6 }] {
    return [strToU8(xml), { mtime: FIXED_DATE, level: 6 }];
  }

  private contentTypes(): string {
    const byEnding = (Extension: string, ContentType: string) => element("Default", { Extension, ContentType });
    const defaults =
      byEnding("rels", "application/vnd.openxmlformats-package.relationships+xml") +
      byEnding("xml", "application/xml") +
      (this.hasNoteDrawings ? byEnding("vml", "application/vnd.openxmlformats-officedocument.vmlDrawing") : "");
    return XML_HEAD + element("Types", { xmlns: `${PACKAGE}/content-types` }, defaults + this.types.join(""));
  }
}
