import { namingPart, toRoot } from "../xml/read-part";
import { XmlScanner } from "../xml/scanner";
import { CLOSE, END, OPEN } from "../xml/tokens";
import { decodeText } from "../xml/text";
import { elementEnd } from "./element-end";

/** Where an element stands in its part. */
export interface ElementPlace {
  /** Local name. */
  readonly name: string;
  readonly start: number;
  /** Behind its end tag. */
  readonly end: number;
  /** Behind its start tag, and before its end tag; both are `end` for `<x/>`. */
  readonly contentStart: number;
  readonly contentEnd: number;
  readonly isEmpty: boolean;
}

export interface Outline {
  readonly bytes: Uint8Array;
  readonly root: ElementPlace;
  /** "" or "x:", as the root and so everything new is written. */
  readonly prefix: string;
  readonly children: readonly ElementPlace[];
  find(name: string): ElementPlace | undefined;
}

/** The root of a part and the elements right below it, in the order in which they stand. */
export function outlineOf(bytes: Uint8Array, part: string): Outline {
  return namingPart(part, () => {
    const scanner = new XmlScanner(bytes);
    toRoot(scanner);
    const root = { start: scanner.tokenStart, isEmpty: scanner.isEmpty, contentStart: scanner.position };
    const name = scanner.name;
    const prefix = decodeText(bytes, scanner.tokenStart + 1, scanner.nameStart);
    const children = root.isEmpty ? [] : childrenOf(scanner);
    const contentEnd = root.isEmpty ? root.contentStart : scanner.tokenStart;
    const end = scanner.position;
    while (scanner.next() !== END);
    const place = { ...root, name, contentEnd, end };
    return { bytes, root: place, prefix, children, find: (wanted) => children.find((child) => child.name === wanted) };
  });
}

/** The elements right below the one whose content stands between these places. */
export function placesIn(bytes: Uint8Array, { isEmpty, contentStart, contentEnd }: ElementPlace): ElementPlace[] {
  if (isEmpty) return [];
  const scanner = new XmlScanner(bytes.subarray(0, contentEnd), contentStart);
  const found: ElementPlace[] = [];
  for (let token = scanner.next(); token !== END; token = scanner.next()) {
    if (token === OPEN) found.push(placeOf(scanner));
  }
  return found;
}

function childrenOf(scanner: XmlScanner): ElementPlace[] {
  const found: ElementPlace[] = [];
  const depth = scanner.depth;
  for (;;) {
    const token = scanner.next();
    if (token === CLOSE && scanner.depth < depth) return found;
    if (token === OPEN) found.push(placeOf(scanner));
  }
}

/** The place of the element just opened; the scan goes on behind it. */
function placeOf(scanner: XmlScanner): ElementPlace {
  const { tokenStart: start, isEmpty, name, position: contentStart } = scanner;
  if (isEmpty) return { name, start, end: contentStart, contentStart, contentEnd: contentStart, isEmpty };
  const fast = name === "sheetData" ? elementEnd(scanner.bytes, start) : undefined;
  if (fast === undefined) scanner.skipElement();
  else scanner.backTo(fast.end, scanner.depth - 1);
  const contentEnd = fast?.contentEnd ?? scanner.tokenStart;
  return { name, start, end: scanner.position, contentStart, contentEnd, isEmpty };
}
