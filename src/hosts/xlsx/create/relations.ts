import { XML_HEAD, element } from "./xml";

const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

export interface Relation {
  readonly id: string;
  /** "worksheet", "styles", … or a full address. */
  readonly type: string;
  readonly target: string;
  readonly outside?: boolean;
}

export function relationXml({ id, type, target, outside }: Relation): string {
  return element("Relationship", {
    Id: id,
    Type: type.includes(":") ? type : `${OFFICE}/${type}`,
    Target: target,
    TargetMode: outside ? "External" : undefined,
  });
}

export function relationsXml(relations: readonly Relation[]): string {
  return XML_HEAD + element("Relationships", { xmlns: PACKAGE }, relations.map(relationXml).join(""));
}
