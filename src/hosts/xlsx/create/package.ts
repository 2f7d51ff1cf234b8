import { strToU8, zipSync, type Zippable } from "fflate";
import { XML_HEAD, element } from "./xml";

const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
/** The oldest date a ZIP archive can hold: the same workbook always makes the same bytes. */
const FIXED_DATE = new Date(1980, 0, 1);

export interface Relation {
  readonly id: string;
  /** "worksheet", "styles", … or a full address. */
  readonly type: string;
  readonly target: string;
  readonly outside?: boolean;
}

/** The parts of an Office file, with their types and the relations between them. */
export class Package {
  private readonly parts = new Map<string, string>();
  private readonly types: string[] = [];
  private hasNoteDrawings = false;

  add(path: string, contentType: string, xml: string, relations: readonly Relation[] = []): void {
    this.parts.set(path, xml);
    this.types.push(element("Override", { PartName: `/${path}`, ContentType: contentType }));
    if (relations.length > 0) this.addRelations(path, relations);
  }

  /** Old drawings are known by their file name's end. */
  addNoteDrawing(path: string, xml: string): void {
    this.parts.set(path, xml);
    this.hasNoteDrawings = true;
  }

  addRelations(path: string, relations: readonly Relation[]): void {
    const cut = path.lastIndexOf("/") + 1;
    const items = relations.map(({ id, type, target, outside }) =>
      element("Relationship", {
        Id: id,
        Type: type.includes(":") ? type : `${OFFICE}/${type}`,
        Target: target,
        TargetMode: outside ? "External" : undefined,
      }),
    );
    this.parts.set(
      `${path.slice(0, cut)}_rels/${path.slice(cut)}.rels`,
      XML_HEAD + element("Relationships", { xmlns: `${PACKAGE}/relationships` }, items.join("")),
    );
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
