import { malformed, TRUNCATED, XmlTrouble } from "./signals";
import {
  APOSTROPHE,
  BANG,
  BRACKET,
  COLON,
  DASH,
  EQUALS,
  GT,
  isSpace,
  LT,
  matches,
  QUESTION,
  QUOTE,
  SLASH,
} from "./signs";
import { decodeText } from "./text";

/** Kinds of token. Comments, processing instructions and the XML declaration are passed over. */
export const END = 0;
export const OPEN = 1;
export const CLOSE = 2;
export const TEXT = 3;
export type TokenKind = typeof END | typeof OPEN | typeof CLOSE | typeof TEXT;

/** Far deeper than any part of a workbook. */
const MAX_DEPTH = 256;

const COMMENT_END = [DASH, DASH, GT] as const;
const CDATA_END = [BRACKET, BRACKET, GT] as const;
const INSTRUCTION_END = [QUESTION, GT] as const;
const CDATA_START = [..."[CDATA["].map((letter) => letter.charCodeAt(0));
const DOCTYPE_START = [..."DOCTYPE"].map((letter) => letter.charCodeAt(0));

/** The name of a tag as a fast path knows it. */
export interface TagName {
  readonly hash: number;
}

export function tagName(name: string): TagName {
  let hash = 0;
  for (let at = 0; at < name.length; at++) hash = (Math.imul(hash, 31) + name.charCodeAt(at)) | 0;
  return { hash };
}

/**
 * One forward scan over the UTF-8 bytes of an XML part. It makes no tree and no strings but those asked for, and tells
 * where each token stands, so that a writer can patch the very bytes. Start and end tags must match; names are compared
 * without their prefix, because what prefix a writer chose means nothing.
 */
export class TokenScanner {
  /** Where the token begins and, after `next`, where the next one will. */
  tokenStart = 0;
  position: number;
  /** Local name of the tag. */
  nameStart = 0;
  nameEnd = 0;
  /** `<x/>`: an OPEN without a CLOSE to follow. */
  isEmpty = false;
  /** Range of the attributes, or of the text. */
  contentStart = 0;
  contentEnd = 0;
  isVerbatim = false;
  depth = 0;
  private readonly open: number[] = [];
  private hash = 0;

  constructor(
    public bytes: Uint8Array,
    start = 0,
  ) {
    this.position = start;
  }

  /** Goes on in other bytes, at their beginning: the elements open now stay open. */
  continueIn(bytes: Uint8Array): void {
    this.bytes = bytes;
    this.position = 0;
  }

  /** Back to a place where `depth` elements were open, all of them open still. */
  backTo(position: number, depth: number): void {
    this.position = position;
    this.depth = depth;
  }

  /** For fast paths that read tags on their own: an element with this name was opened and the scan goes on behind it. */
  enter(name: TagName, position: number): void {
    this.open[this.depth++] = name.hash;
    this.position = position;
  }

  /** The same for its end tag. */
  leave(name: TagName, position: number): void {
    if (this.depth === 0 || this.open[this.depth - 1] !== name.hash) throw malformed();
    this.depth--;
    this.position = position;
  }

  next(): TokenKind {
    const { bytes } = this;
    for (;;) {
      const at = this.position;
      if (at >= bytes.length) {
        if (this.depth > 0) throw TRUNCATED;
        return END;
      }
      this.tokenStart = at;
      if (bytes[at] !== LT) return this.readText(at);
      const second = bytes[at + 1];
      if (second === SLASH) return this.readClose(at + 2);
      if (second === QUESTION) this.position = this.pastMark(at + 2, INSTRUCTION_END);
      else if (second !== BANG) return this.readOpen(at + 1);
      else if (this.readDeclaration(at + 2)) return TEXT;
    }
  }

  private readText(at: number): TokenKind {
    const { bytes } = this;
    let end = at + 1;
    while (end < bytes.length && bytes[end] !== LT) end++;
    // A text that ends with the bytes may go on in the next piece of a stream.
    if (end >= bytes.length && this.depth > 0) throw TRUNCATED;
    this.contentStart = at;
    this.contentEnd = end;
    this.isVerbatim = false;
    this.position = end;
    return TEXT;
  }

  /** Behind "<!": a comment is passed, CDATA is text, DOCTYPE is refused. */
  private readDeclaration(at: number): boolean {
    const { bytes } = this;
    if (bytes[at] === DASH && bytes[at + 1] === DASH) {
      this.position = this.pastMark(at + 2, COMMENT_END);
      return false;
    }
    if (this.startsWith(at, CDATA_START)) {
      this.contentStart = at + CDATA_START.length;
      this.position = this.pastMark(this.contentStart, CDATA_END);
      this.contentEnd = this.position - CDATA_END.length;
      this.isVerbatim = true;
      return true;
    }
    if (this.startsWith(at, DOCTYPE_START)) throw new XmlTrouble("doctype");
    throw at + 8 > bytes.length ? TRUNCATED : malformed();
  }

  private startsWith(at: number, mark: readonly number[]): boolean {
    for (let i = 0; i < mark.length; i++) if (this.bytes[at + i] !== mark[i]) return false;
    return true;
  }

  private pastMark(from: number, mark: readonly number[]): number {
    const { bytes } = this;
    const first = mark[0] ?? GT;
    for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1))
      if (this.startsWith(at, mark)) return at + mark.length;
    throw TRUNCATED;
  }

  private readOpen(at: number): TokenKind {
    const { bytes } = this;
    const nameEnd = this.readName(at);
    let end = nameEnd;
    for (;;) {
      const byte = bytes[end];
      if (byte === GT) break;
      if (byte === QUOTE || byte === APOSTROPHE) {
        end++;
        for (; end < bytes.length && bytes[end] !== byte; end++) if (bytes[end] === LT) throw malformed();
      } else if (byte === LT) throw malformed();
      if (++end >= bytes.length) throw TRUNCATED;
    }
    this.isEmpty = bytes[end - 1] === SLASH && end - 1 >= nameEnd;
    this.contentStart = nameEnd;
    this.contentEnd = this.isEmpty ? end - 1 : end;
    this.position = end + 1;
    if (!this.isEmpty) {
      if (this.depth >= MAX_DEPTH) throw malformed();
      this.open[this.depth++] = this.hash;
    }
    return OPEN;
  }

  private readClose(at: number): TokenKind {
    const { bytes } = this;
    let end = this.readName(at);
    while (isSpace(bytes[end])) end++;
    if (end >= bytes.length) throw TRUNCATED;
    if (bytes[end] !== GT || this.depth === 0 || this.open[this.depth - 1] !== this.hash) throw malformed();
    this.depth--;
    this.position = end + 1;
    return CLOSE;
  }

  /** Leaves the local name in nameStart and nameEnd, and a hash of the whole name to match the tags by. */
  private readName(from: number): number {
    const { bytes } = this;
    let hash = 0;
    let at = from;
    this.nameStart = from;
    for (; at < bytes.length; at++) {
      const byte = bytes[at] as number;
      if (byte === GT || byte === SLASH || isSpace(byte)) break;
      if (byte === LT || byte === QUOTE || byte === EQUALS) throw malformed();
      if (byte === COLON) this.nameStart = at + 1;
      hash = (Math.imul(hash, 31) + byte) | 0;
    }
    if (at >= bytes.length) throw TRUNCATED;
    if (at === this.nameStart) throw malformed();
    this.nameEnd = at;
    this.hash = hash;
    return at;
  }

  /** Local name of the tag just read. */
  get name(): string {
    return decodeText(this.bytes, this.nameStart, this.nameEnd, true);
  }

  isNamed(name: string): boolean {
    return matches(this.bytes, this.nameStart, this.nameEnd, name);
  }

  /** The text of the TEXT token just read. */
  get text(): string {
    return decodeText(this.bytes, this.contentStart, this.contentEnd, this.isVerbatim);
  }
}
