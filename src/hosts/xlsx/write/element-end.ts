import { BANG, GT, isSpace, LT, QUESTION, SLASH } from "../xml/signs";

/**
 * Where the element that starts here ends, found by its end tag alone: many times faster than scanning what lies
 * between. Only in parts that were read before and so are well-formed. Undefined where it has to be scanned: a comment,
 * an instruction or CDATA could hide a false end tag, and an element of the same name inside has an end tag of its own.
 */
export function elementEnd(
  bytes: Uint8Array,
  start: number,
): { readonly contentEnd: number; readonly end: number } | undefined {
  let nameEnd = start + 1;
  while (nameEnd < bytes.length && !endsName(bytes[nameEnd])) nameEnd++;
  const length = nameEnd - start - 1;
  for (let at = nameEnd; at < bytes.length; at++) {
    if (bytes[at] !== LT) continue;
    const next = bytes[at + 1];
    if (next === BANG || next === QUESTION) return undefined;
    if (isSame(bytes, at + 1, start + 1, length) && endsName(bytes[at + 1 + length])) return undefined;
    if (next !== SLASH || !isSame(bytes, at + 2, start + 1, length) || !endsName(bytes[at + 2 + length])) continue;
    let end = at + 2 + length;
    while (bytes[end] !== GT) end++;
    return { contentEnd: at, end: end + 1 };
  }
  return undefined;
}

function isSame(bytes: Uint8Array, a: number, b: number, length: number): boolean {
  for (let i = 0; i < length; i++) if (bytes[a + i] !== bytes[b + i]) return false;
  return true;
}

function endsName(byte: number | undefined): boolean {
  return byte === GT || byte === SLASH || isSpace(byte);
}
