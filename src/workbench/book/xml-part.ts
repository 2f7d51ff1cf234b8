import type { Memo } from "../../core";

/** Where memos stand in a file: the same as our writer puts there. */
const MEMO_NAMESPACE = "urn:tassei:memo:1";

export interface XmlPart {
  readonly id: string;
  xml: string;
}

export function partOf(xml: string): XmlPart {
  return { id: `{${crypto.randomUUID().toUpperCase()}}`, xml };
}

export function namespaceOf(xml: string): string {
  const root = /<(?![?!])(?:([\w.-]+):)?[\w.-]+([^>]*)>/.exec(xml);
  const name = root?.[1] ? `xmlns:${root[1]}` : "xmlns";
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(root?.[2] ?? "");
  return unescaped(found?.[1] ?? found?.[2] ?? "");
}

export function xmlOf({ key, text }: Memo): string {
  return `<memo xmlns="${MEMO_NAMESPACE}" key="${escaped(key)}">${escaped(spelled(text))}</memo>`;
}

/** The memo in a part where it is one of ours. */
export function memoOfPart(xml: string): Memo | undefined {
  if (namespaceOf(xml) !== MEMO_NAMESPACE) return undefined;
  const found = /<memo\s([^>]*?)(?:\/>|>([\s\S]*)<\/memo\s*>)/.exec(xml);
  const key = /\bkey\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(found?.[1] ?? "");
  return found ? { key: unescaped(key?.[1] ?? key?.[2] ?? ""), text: unspelled(unescaped(found[2] ?? "")) } : undefined;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function escaped(text: string): string {
  return text.replace(/[&<>"\r]/g, (each) => `&#${String(each.codePointAt(0))};`);
}

function unescaped(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    if (hex !== undefined) return String.fromCodePoint(parseInt(hex, 16));
    return ENTITIES[name ?? ""] ?? whole;
  });
}

/** What XML cannot hold, and what would come back as something else; spelled as files spell it: _x0007_. */
const UNHOLDABLE =
  /[\0-\x08\v-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

function spelled(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replace(UNHOLDABLE, (letter) => `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`);
}

function unspelled(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_whole, code: string) => String.fromCharCode(parseInt(code, 16)));
}
