import { failure } from "../failures";

/** Turns the pieces of a part into UTF-8 without byte order mark; the last call says so. */
export type Transcoder = (piece: Uint8Array, isLast: boolean) => Uint8Array;

/** The encoding a part is in, by its byte order mark or its XML declaration. */
function encodingOf(head: Uint8Array): string {
  const [a, b, c, d] = head;
  if (a === 0xff && b === 0xfe) return "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  if (a === 0x3c && b === 0 && c !== 0 && d === 0) return "utf-16le";
  if (a === 0 && b === 0x3c && c === 0 && d !== 0) return "utf-16be";
  if (a !== 0x3c || b !== 0x3f) return "utf-8";
  const declaration = new TextDecoder("latin1").decode(head.subarray(0, 200));
  const named = /^<\?xml[^>]*?\sencoding\s*=\s*["']([A-Za-z][\w.-]*)["']/.exec(declaration)?.[1]?.toLowerCase();
  // The declaration is readable in single bytes, so whatever it says, it is not UTF-16.
  return named === undefined || /^utf-?(8|16)/.test(named) || named === "us-ascii" ? "utf-8" : named;
}

export function hasUtf8Mark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

/** Chosen by the first bytes of the part. */
export function transcoderFor(head: Uint8Array, part: string): Transcoder | undefined {
  const encoding = encodingOf(hasUtf8Mark(head) ? head.subarray(3) : head);
  if (encoding === "utf-8") return undefined;
  let decoder: TextDecoder;
  try {
    decoder = new TextDecoder(encoding);
  } catch {
    throw failure("unsupported-encoding", part);
  }
  const encoder = new TextEncoder();
  return (piece, isLast) => encoder.encode(decoder.decode(piece, { stream: !isLast }));
}

/** A whole part as UTF-8 without byte order mark; the very same bytes when it is that already. */
export function toUtf8(bytes: Uint8Array, part: string): Uint8Array {
  const plain = hasUtf8Mark(bytes) ? bytes.subarray(3) : bytes;
  return transcoderFor(plain.subarray(0, 200), part)?.(plain, true) ?? plain;
}
