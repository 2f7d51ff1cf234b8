import { partKey } from "../zip/directory";
import { unescapeCharacters } from "../xml/text";
import { placesIn } from "./outline";
import type { PackageEdit } from "./package-edit";
import { readTag } from "./tags";
import { writeFailure } from "./write-failures";

export interface SheetPart {
  readonly part: string;
  /** Id by which the workbook part names it. */
  readonly relationship: string;
}

/** The part of each sheet, by name. A part that two sheets share is refused: an edit of the one would change the other. */
export function sheetParts(file: PackageEdit, workbookPart: string): ReadonlyMap<string, SheetPart> {
  const outline = file.outline(workbookPart);
  const list = outline.find("sheets");
  const relationships = file.relationshipsOf(workbookPart);
  const found = new Map<string, SheetPart>();
  const taken = new Set<string>();
  for (const place of list ? placesIn(outline.bytes, list) : []) {
    const tag = readTag(outline.bytes, place.start);
    const relationship = tag.prefixedAttribute("id") ?? "";
    const part = relationships.find(({ id, isExternal }) => id === relationship && !isExternal)?.target;
    if (part === undefined) continue;
    if (taken.has(partKey(part))) throw writeFailure("shared-sheet");
    taken.add(partKey(part));
    found.set(unescapeCharacters(tag.attribute("name") ?? ""), { part, relationship });
  }
  return found;
}
