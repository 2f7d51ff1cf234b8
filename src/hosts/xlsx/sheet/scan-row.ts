import { tagName } from "../xml/tokens";
import { EQUALS, GT, LT, QUOTE, SLASH, SPACE } from "../xml/signs";

/** The tag names of the fast path. */
export const ROW = tagName("row");

export interface PlainRow {
  index: number;
  isEmpty: boolean;
}

const LOWER_H = 104;
const START = [..."<row "].map((letter) => letter.charCodeAt(0));

/**
 * The fast path for a row's start tag as Excel writes it; the position behind it, or -1 when the XML scanner should
 * read it: attributes beginning with h (hidden, ht) say how the row shows, and everything unusual is left to it, too.
 */
export function scanPlainRow(bytes: Uint8Array, start: number, row: PlainRow): number {
  for (let i = 0; i < START.length; i++) if (bytes[start + i] !== START[i]) return -1;
  let at = start + START.length;
  if (bytes[at] !== 114 || bytes[at + 1] !== EQUALS || bytes[at + 2] !== QUOTE) return -1;
  at += 3;
  const first = at;
  let number = 0;
  let byte = bytes[at] as number;
  for (; byte >= 48 && byte <= 57; byte = bytes[++at] as number) number = number * 10 + byte - 48;
  if (byte !== QUOTE || at === first || at - first > 7) return -1;
  at++;
  while (bytes[at] === SPACE) {
    if (bytes[++at] === LOWER_H) return -1;
    while ((byte = bytes[at] as number) !== EQUALS) {
      if (byte === GT || byte === LT || byte === QUOTE || at >= bytes.length) return -1;
      at++;
    }
    if (bytes[++at] !== QUOTE) return -1;
    while ((byte = bytes[++at] as number) !== QUOTE) if (byte === LT || at >= bytes.length) return -1;
    at++;
  }
  row.index = number - 1;
  row.isEmpty = bytes[at] === SLASH;
  if (row.isEmpty) at++;
  return bytes[at] === GT ? at + 1 : -1;
}
