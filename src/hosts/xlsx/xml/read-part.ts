import { failure } from "../failures";
import { XmlScanner } from "./scanner";
import { OPEN, END } from "./tokens";
import { XmlTrouble } from "./signals";

/** Runs a reading of XML and turns what the scanner stumbles over into a sentence that names the part. */
export function namingPart<T>(part: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof XmlTrouble)) throw error;
    if (error.kind === "truncated") throw failure("truncated-xml", part);
    throw failure(error.kind === "doctype" ? "doctype-refused" : "broken-xml", part);
  }
}

/** Reads a part: `visit` gets the scanner standing on the root element. The rest of the part is still proven. */
export function readXml(bytes: Uint8Array, part: string, visit: (scanner: XmlScanner) => void): void {
  namingPart(part, () => {
    const scanner = new XmlScanner(bytes);
    toRoot(scanner);
    visit(scanner);
    while (scanner.next() !== END);
  });
}

/** Moves onto the root element; a part without one is cut off. */
export function toRoot(scanner: XmlScanner): void {
  for (;;) {
    const token = scanner.next();
    if (token === OPEN) return;
    if (token === END) throw new XmlTrouble("truncated");
    if (scanner.text.trim() !== "") throw new XmlTrouble("malformed");
  }
}
