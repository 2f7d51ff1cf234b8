import type { Memo } from "../../../core";
import { MEMO_NAMESPACE } from "../workbook/read-memos";
import { XML_HEAD, element, escapeCellText } from "./xml";

const PROPERTIES = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";

export const MEMO_PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";

export function memoXml({ key, text }: Memo): string {
  return XML_HEAD + element("memo", { xmlns: MEMO_NAMESPACE, key }, escapeCellText(text));
}

/** Excel knows a custom part by a number of its own; ours comes from the key, so that the same memo makes the same bytes. */
export function memoPropertiesXml({ key }: Memo): string {
  const schema = '<ds:schemaRefs><ds:schemaRef ds:uri="urn:tassei:memo:1"/></ds:schemaRefs>';
  return `${XML_HEAD}<ds:datastoreItem ds:itemID="${idOf(key)}" xmlns:ds="${PROPERTIES}">${schema}</ds:datastoreItem>`;
}

function idOf(key: string): string {
  let digits = "";
  for (let round = 0; digits.length < 32; round++) {
    let hash = 0x811c9dc5 ^ round;
    for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193) >>> 0;
    digits += hash.toString(16).toUpperCase().padStart(8, "0");
  }
  const cut = [8, 4, 4, 4, 12];
  let at = 0;
  return `{${cut.map((length) => digits.slice(at, (at += length))).join("-")}}`;
}
