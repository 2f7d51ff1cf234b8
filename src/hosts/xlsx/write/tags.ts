import { XmlScanner } from "../xml/scanner";
import type { ElementPlace, Outline } from "./outline";
import type { Splice } from "./splices";

/** A scanner that stands on the start tag at this place. */
export function readTag(bytes: Uint8Array, start: number): XmlScanner {
  const scanner = new XmlScanner(bytes, start);
  scanner.next();
  return scanner;
}

/** Sets one attribute of an element; the rest of its tag stays as it is spelled. The value is plain: no signs to escape. */
export function setAttribute({ bytes }: Outline, place: ElementPlace, name: string, value: string): Splice {
  const tag = readTag(bytes, place.start);
  if (tag.findAttribute(name, false)) return { start: tag.valueStart, end: tag.valueEnd, text: value };
  return { start: tag.nameEnd, end: tag.nameEnd, text: ` ${name}="${value}"` };
}
