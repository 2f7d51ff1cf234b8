import { unescapeCharacters } from "../xml/text";
import { placesIn } from "./outline";
import type { PackageEdit } from "./package-edit";
import { readTag } from "./tags";

export interface SheetPart {
  readonly part: string;
  /** Id by which the workbook part names it. */
  readonly relationship: string;
}

/** The part of each sheet, by name. */
export function sheetParts(file: PackageEdit, workbookPart: string): ReadonlyMap<string, SheetPart> {
  const outline = file.outline(workbookPart);
  const list = outline.find("sheets");
  const relationships = new Map(file.relationshipsOf(workbookPart).map((each) => [each.id, each.target]));
  const found = new Map<string, SheetPart>();
  for (const place of list ? placesIn(outline.bytes, list) : []) {
    const tag = readTag(outline.bytes, place.start);
    const relationship = tag.prefixedAttribute("id") ?? "";
    const part = relationships.get(relationship);
    if (part !== undefined) found.set(unescapeCharacters(tag.attribute("name") ?? ""), { part, relationship });
  }
  return found;
}
