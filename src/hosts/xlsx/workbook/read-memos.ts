import type { Memo } from "../../../core";
import type { Relationship } from "../package/relationships";
import { readXml } from "../xml/read-part";
import { unescapeCharacters } from "../xml/text";

export const MEMO_NAMESPACE = "urn:tassei:memo:1";

/** A custom XML part, and the memo in it where it is one of ours. */
export interface MemoPart {
  readonly part: string;
  readonly relationship: string;
  readonly memo: Memo;
}

/** Our own among the custom XML parts of a workbook; those of other programs are only looked at, never read on. */
export function readMemoParts(
  read: (part: string) => Uint8Array | undefined,
  relationships: readonly Relationship[],
): readonly MemoPart[] {
  return relationships.flatMap(({ id, type, target, isExternal }) => {
    if (type !== "customXml" || isExternal) return [];
    const bytes = read(target);
    const memo = bytes && mentionsUs(bytes) ? readMemo(bytes, target) : undefined;
    return memo ? [{ part: target, relationship: id, memo }] : [];
  });
}

export function memosOf(parts: readonly MemoPart[]): readonly Memo[] {
  return parts.map(({ memo }) => memo).sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** What another program put there need not be XML we can read, and is none of our business. */
function mentionsUs(bytes: Uint8Array): boolean {
  return new TextDecoder().decode(bytes.subarray(0, 400)).includes(MEMO_NAMESPACE);
}

function readMemo(bytes: Uint8Array, part: string): Memo | undefined {
  let memo: Memo | undefined;
  readXml(bytes, part, (root) => {
    if (!root.isNamed("memo") || root.attribute("xmlns") !== MEMO_NAMESPACE) return;
    const key = root.attribute("key") ?? "";
    memo = { key, text: unescapeCharacters(root.readElementText()) };
  });
  return memo;
}
