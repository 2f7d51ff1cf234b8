/// <reference types="office-js" />
import type { Memo } from "../../../core/index";
import type { Task } from "../trips";

export const MEMO_NAMESPACE = "urn:tassei:memo:1";

export interface FoundMemo {
  readonly memo: Memo;
  readonly part: Excel.CustomXmlPart;
}

/** What we remember inside the workbook, by key. */
export function* findMemos(workbook: Excel.Workbook): Task<readonly FoundMemo[]> {
  const parts = workbook.customXmlParts.getByNamespace(MEMO_NAMESPACE).load("items/id");
  yield "answer";
  if (parts.items.length === 0) return [];
  const texts = parts.items.map((part) => part.getXml());
  yield "answer";
  const found = parts.items.flatMap((part, at): readonly FoundMemo[] => {
    const memo = memoIn(texts[at]?.value ?? "");
    return memo ? [{ memo, part }] : [];
  });
  return found.sort(({ memo: a }, { memo: b }) => (a.key < b.key ? -1 : 1));
}

const MEMO = /<(?:\w+:)?memo\b([^>]*?)(?:\/>|>([^]*?)<\/(?:\w+:)?memo\s*>)/u;

/** The part is ours from end to end, so its spelling is known; whatever does not fit it is no memo. */
export function memoIn(xml: string): Memo | undefined {
  const [, attributes, content = ""] = MEMO.exec(xml) ?? [];
  const key = /\bkey\s*=\s*(?:"([^"]*)"|'([^']*)')/u.exec(attributes ?? "");
  if (!key) return undefined;
  return { key: plain(key[1] ?? key[2] ?? ""), text: unescaped(plain(content)) };
}

export function memoXml({ key, text }: Memo): string {
  return `<memo xmlns="${MEMO_NAMESPACE}" key="${escapeXml(key)}">${escapeXml(escaped(text))}</memo>`;
}

const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

function plain(xml: string): string {
  return xml.replace(/<!\[CDATA\[([^]*?)\]\]>|&(#x?[0-9a-f]+|\w+);/giu, (whole, data?: string, entity?: string) => {
    if (data !== undefined) return data;
    const code = /^#(x?)([0-9a-f]+)$/iu.exec(entity ?? "");
    if (code) return String.fromCodePoint(parseInt(code[2] ?? "", code[1] ? 16 : 10));
    return ENTITIES[entity ?? ""] ?? whole;
  });
}

function escapeXml(text: string): string {
  return text.replace(/[<>&"]/gu, (letter) => `&#${String(letter.charCodeAt(0))};`);
}

// What XML cannot hold: controls, halves of surrogate pairs, the two non-characters. A \r would come back as \n.
const UNHOLDABLE =
  /[\0-\x08\v-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Spelled as files spell them: _x0007_. */
function escaped(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/gu, "_x005F_")
    .replace(UNHOLDABLE, (letter) => `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`);
}

function unescaped(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/gu, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
