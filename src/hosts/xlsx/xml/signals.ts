/**
 * What the scanner can stumble over. The caller, who knows which part it reads, turns it into a sentence; the reader of
 * a stream answers "truncated" by waiting for more bytes.
 */
export class XmlTrouble extends Error {
  constructor(readonly kind: "truncated" | "malformed" | "doctype") {
    super(kind);
  }
}

/** Thrown often while streaming: made once, without a stack. */
export const TRUNCATED = new XmlTrouble("truncated");

export function malformed(): XmlTrouble {
  return new XmlTrouble("malformed");
}
