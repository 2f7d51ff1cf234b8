import { malformed } from "./signals";

const AMPERSAND = 38;
const CARRIAGE_RETURN = 13;

// The byte order mark is taken off before scanning; one inside a text belongs to the text.
const utf8 = new TextDecoder("utf-8", { ignoreBOM: true });

/** Bytes below 0x80 as a string; much faster than TextDecoder for the short texts of a sheet. */
export function asciiText(bytes: Uint8Array, start: number, end: number): string {
  let text = "";
  let at = start;
  for (; at + 8 <= end; at += 8) {
    text += String.fromCharCode(
      bytes[at] as number,
      bytes[at + 1] as number,
      bytes[at + 2] as number,
      bytes[at + 3] as number,
      bytes[at + 4] as number,
      bytes[at + 5] as number,
      bytes[at + 6] as number,
      bytes[at + 7] as number,
    );
  }
  for (; at + 4 <= end; at += 4) {
    text += String.fromCharCode(
      bytes[at] as number,
      bytes[at + 1] as number,
      bytes[at + 2] as number,
      bytes[at + 3] as number,
    );
  }
  for (; at < end; at++) text += String.fromCharCode(bytes[at] as number);
  return text;
}

/** UTF-8 bytes of a text node or an attribute value as the text they mean. */
export function decodeText(bytes: Uint8Array, start: number, end: number, isVerbatim = false): string {
  let above = 0;
  let special = false;
  for (let at = start; at < end; at++) {
    const byte = bytes[at] as number;
    above |= byte;
    if (byte === AMPERSAND || byte === CARRIAGE_RETURN) special = true;
  }
  const text =
    above < 0x80 && end - start < 200 ? asciiText(bytes, start, end) : utf8.decode(bytes.subarray(start, end));
  if (!special) return text;
  const unified = text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
  return isVerbatim ? unified : resolveEntities(unified);
}

const NAMED: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

function resolveEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&([^;&]{0,12};?)/g, (_, body: string) => {
    if (!body.endsWith(";")) throw malformed();
    return resolveEntity(body.slice(0, -1));
  });
}

function resolveEntity(name: string): string {
  const known = NAMED.get(name);
  if (known !== undefined) return known;
  const code = /^#x[0-9a-f]+$/i.test(name)
    ? Number.parseInt(name.slice(2), 16)
    : /^#\d+$/.test(name)
      ? Number(name.slice(1))
      : -1;
  // DOCTYPE is refused, so no other entity can have been declared.
  if (code < 0 || code > 0x10ffff) throw malformed();
  return String.fromCodePoint(code);
}

/** Excel writes characters that XML cannot hold, and texts that look like it, as _x000D_. */
export function unescapeCharacters(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
