import type { PartSink } from "../create/add-sheet";
import { relationsXml, relationXml, type Relation } from "../create/relations";
import { element } from "../create/xml";
import type { Package } from "../package/package";
import { readRelationships, relationshipPartOf, type Relationship } from "../package/relationships";
import { partKey } from "../zip/directory";
import { writeZip, type Deflate, type ZipPart } from "../zip/write-zip";
import { outlineOf, type Outline } from "./outline";
import { splice, type Splice } from "./splices";
import { declareUtf8 } from "./declare-utf8";
import { inPrefix } from "./in-prefix";
import { XmlScanner } from "../xml/scanner";

const TYPES = "[Content_Types].xml";

/** A package being changed: new contents lie over the old ones until all is written in one go. */
export class PackageEdit implements PartSink {
  private readonly contents = new Map<string, { readonly name: string; readonly content: Uint8Array | null }>();

  constructor(private readonly file: Package) {}

  has(name: string): boolean {
    const changed = this.contents.get(partKey(name));
    return changed ? changed.content !== null : this.file.entry(name) !== undefined;
  }

  read(name: string): Uint8Array | undefined {
    const changed = this.contents.get(partKey(name));
    return changed ? (changed.content ?? undefined) : this.file.read(name);
  }

  outline(name: string): Outline {
    const bytes = this.read(name);
    return outlineOf(bytes ?? this.file.require(name), name);
  }

  /** Changes pieces of a part whose outline was taken just before. */
  patch(name: string, splices: readonly Splice[]): void {
    const bytes = this.read(name);
    if (bytes && splices.length > 0) this.put(name, splice(bytes, splices));
  }

  replace(name: string, xml: string): void {
    this.put(name, new TextEncoder().encode(xml));
  }

  add(name: string, contentType: string, xml: string, relations: readonly Relation[] = []): void {
    this.replace(name, xml);
    const targets = relationshipPartOf(name);
    if (relations.length > 0) this.replace(targets, relationsXml(relations));
    else if (this.has(targets)) this.contents.set(partKey(targets), { name: targets, content: null });
    const types = this.outline(TYPES);
    if (types.children.some((child) => partKey(attributeOf(types, child.start, "PartName") ?? "") === partKey(name)))
      return;
    const type = element(`${types.prefix}Override`, { PartName: `/${name}`, ContentType: contentType });
    this.insertLast(TYPES, types, type);
  }

  addNoteDrawing(name: string, xml: string): void {
    this.replace(name, xml);
    this.declareEnding("vml", "application/vnd.openxmlformats-officedocument.vmlDrawing");
  }

  /** For kinds of part that are known by the end of their name. */
  declareEnding(ending: string, contentType: string): void {
    const types = this.outline(TYPES);
    const known = types.children.some(
      (child) =>
        child.name === "Default" &&
        attributeOf(types, child.start, "Extension")?.toLowerCase() === ending.toLowerCase(),
    );
    if (known) return;
    const type = element(`${types.prefix}Default`, { Extension: ending, ContentType: contentType });
    const first = types.children[0]?.start ?? types.root.contentStart;
    if (types.root.isEmpty) this.insertLast(TYPES, types, type);
    else this.patch(TYPES, [{ start: first, end: first, text: type }]);
  }

  /** Takes a part away with its relationships and its type; parts only it named stay unless they are removed, too. */
  remove(name: string): void {
    const relationships = relationshipPartOf(name);
    for (const gone of [name, relationships]) {
      if (this.has(gone)) this.contents.set(partKey(gone), { name: gone, content: null });
    }
    const types = this.outline(TYPES);
    const splices = types.children
      .filter((child) => partKey(attributeOf(types, child.start, "PartName") ?? "") === partKey(name))
      .map(({ start, end }) => ({ start, end, text: "" }));
    this.patch(TYPES, splices);
  }

  relationshipsOf(part: string): readonly Relationship[] {
    const name = relationshipPartOf(part);
    const bytes = this.read(name);
    return bytes ? readRelationships(bytes, name, part) : [];
  }

  /** Names a target from a part, and gives the id. `type` is its last word, or a full address. */
  relate(part: string, type: string, target: string, outside = false): string {
    const name = relationshipPartOf(part);
    const taken = new Set(this.relationshipsOf(part).map(({ id }) => id));
    let number = taken.size + 1;
    while (taken.has(`rId${String(number)}`)) number++;
    const id = `rId${String(number)}`;
    if (!this.has(name)) this.replace(name, relationsXml([]));
    const list = this.outline(name);
    const item = relationXml({ id, type, target: outside ? target : `/${target}`, outside });
    this.insertLast(name, list, inPrefix(item, list.prefix));
    return id;
  }

  unrelate(part: string, id: string): void {
    const name = relationshipPartOf(part);
    if (!this.has(name)) return;
    const list = this.outline(name);
    const gone = list.children.filter((child) => attributeOf(list, child.start, "Id") === id);
    this.patch(
      name,
      gone.map(({ start, end }) => ({ start, end, text: "" })),
    );
  }

  /** A name like xl/worksheets/sheet7.xml that no part has yet. */
  freeName(before: string, after: string): string {
    let number = 1;
    while (this.has(`${before}${String(number)}${after}`)) number++;
    return `${before}${String(number)}${after}`;
  }

  /** Puts an element at the end of a part's root. */
  insertLast(name: string, { root, bytes, prefix }: Outline, xml: string): void {
    if (!root.isEmpty) {
      this.patch(name, [{ start: root.contentEnd, end: root.contentEnd, text: xml }]);
      return;
    }
    const slash = bytes.lastIndexOf(47, root.end - 1);
    this.patch(name, [{ start: slash, end: root.end, text: `>${xml}</${prefix}${root.name}>` }]);
  }

  zip(deflate?: Deflate): Uint8Array {
    const { directory } = this.file;
    const parts: ZipPart[] = [];
    const written = new Set<string>();
    for (const entry of directory.entries) {
      const changed = this.contents.get(partKey(entry.name));
      written.add(partKey(entry.name));
      if (!changed) parts.push({ name: entry.name, entry });
      else if (changed.content && entry === directory.find(entry.name))
        parts.push({ name: entry.name, content: changed.content });
    }
    for (const [key, { name, content }] of this.contents) {
      if (!written.has(key) && content) parts.push({ name, content });
    }
    return writeZip(directory, parts, deflate);
  }

  private put(name: string, content: Uint8Array): void {
    this.contents.set(partKey(name), { name, content: declareUtf8(content) });
  }
}

function attributeOf({ bytes }: Outline, start: number, name: string): string | undefined {
  const scanner = new XmlScanner(bytes, start);
  scanner.next();
  return scanner.attribute(name);
}
