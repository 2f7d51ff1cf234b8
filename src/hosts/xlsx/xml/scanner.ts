import { malformed } from "./signals";
import { APOSTROPHE, COLON, EQUALS, isSpace, matches, QUOTE } from "./signs";
import { decodeText } from "./text";
import { CLOSE, OPEN, TEXT, TokenScanner } from "./tokens";

/** The scan over an XML part, and what a reader of elements asks of it: attributes, texts, children. */
export class XmlScanner extends TokenScanner {
  /** Where the value found by the last `findAttribute` stands, without its quotes. */
  valueStart = 0;
  valueEnd = 0;
  /** Local name of the attribute just read. */
  private localStart = 0;
  private localEnd = 0;
  private hasPrefix = false;

  /** The decoded value of an attribute without prefix. */
  attribute(name: string): string | undefined {
    return this.findAttribute(name, false) ? decodeText(this.bytes, this.valueStart, this.valueEnd) : undefined;
  }

  /** The decoded value of an attribute with any prefix, as in r:id. */
  prefixedAttribute(name: string): string | undefined {
    return this.findAttribute(name, true) ? decodeText(this.bytes, this.valueStart, this.valueEnd) : undefined;
  }

  /** Puts the place of the value into valueStart and valueEnd. */
  findAttribute(name: string, prefixed: boolean): boolean {
    for (let at = this.readAttribute(this.contentStart); at >= 0; at = this.readAttribute(at))
      if (this.hasPrefix === prefixed && matches(this.bytes, this.localStart, this.localEnd, name)) return true;
    return false;
  }

  /** The attribute at this place or next behind it; where it ends, or -1 when there is none any more. */
  private readAttribute(from: number): number {
    const { bytes, contentEnd } = this;
    let at = from;
    while (at < contentEnd && isSpace(bytes[at])) at++;
    if (at >= contentEnd) return -1;
    const start = at;
    this.localStart = at;
    this.hasPrefix = false;
    for (; at < contentEnd && bytes[at] !== EQUALS && !isSpace(bytes[at]); at++) {
      if (bytes[at] !== COLON) continue;
      this.hasPrefix = true;
      this.localStart = at + 1;
    }
    this.localEnd = at;
    while (at < contentEnd && isSpace(bytes[at])) at++;
    if (this.localEnd === start || bytes[at] !== EQUALS) throw malformed();
    at++;
    while (at < contentEnd && isSpace(bytes[at])) at++;
    const quote = bytes[at];
    if (quote !== QUOTE && quote !== APOSTROPHE) throw malformed();
    this.valueStart = ++at;
    while (at < contentEnd && bytes[at] !== quote) at++;
    if (at >= contentEnd) throw malformed();
    this.valueEnd = at;
    return at + 1;
  }

  /** Whether every attribute without prefix is one of these, and stands once. */
  hasOnlyAttributes(names: readonly string[]): boolean {
    const { bytes } = this;
    let seen = 0;
    for (let at = this.readAttribute(this.contentStart); at >= 0; at = this.readAttribute(at)) {
      if (this.hasPrefix || isNamespace(bytes, this.localStart, this.localEnd)) continue;
      const place = names.findIndex((name) => matches(bytes, this.localStart, this.localEnd, name));
      if (place < 0 || seen & (1 << place)) return false;
      seen |= 1 << place;
    }
    return true;
  }

  /** All text of the element just opened; ends behind its end tag. An element inside would tear a text or number apart. */
  readElementText(): string {
    if (this.isEmpty) return "";
    let text = "";
    for (;;) {
      const token = this.next();
      if (token === TEXT) text += this.text;
      else if (token === CLOSE) return text;
      else throw malformed();
    }
  }

  /** Passes over the rest of the element just opened. */
  skipElement(): void {
    if (this.isEmpty) return;
    const depth = this.depth;
    while (this.next() !== CLOSE || this.depth >= depth);
  }

  /** Calls `visit` for each child element of the element just opened, and passes over what `visit` leaves unread. */
  eachChild(visit: (scanner: this) => void): void {
    if (this.isEmpty) return;
    const depth = this.depth;
    for (;;) {
      const token = this.next();
      if (token === CLOSE && this.depth < depth) return;
      if (token !== OPEN) continue;
      visit(this);
      this.leaveTo(depth);
    }
  }

  /** Passes over everything until only `depth` elements are open. */
  leaveTo(depth: number): void {
    while (this.depth > depth) this.next();
  }
}

/** xmlns="…" is no attribute of the element. */
function isNamespace(bytes: Uint8Array, start: number, end: number): boolean {
  return matches(bytes, start, end, "xmlns");
}
