import type { Answer } from "./answer";

/** Excel takes addresses of 2,048 characters for its dialogs; what stands around the message needs some of them. */
const LONGEST = 1600;

/**
 * An answer as part of an address: two bytes a character, because Japanese takes three in UTF-8, spelled with letters
 * that need no escape in any address. Of what is too long, the last lines are left out.
 */
export function encodeAnswer(answer: Answer): string {
  const encoded = encode(JSON.stringify([answer.title, ...answer.lines]));
  if (encoded.length <= LONGEST) return encoded;
  const { title, lines } = answer;
  if (lines.length > 1) return encodeAnswer({ title, lines: [...lines.slice(0, -2), "…"] });
  const half = (text: string) => (text.length > 8 ? `${text.slice(0, text.length >> 1)}…` : text);
  return encodeAnswer({ title: half(title), lines: lines.map(half) });
}

/** Null for whatever is no answer of ours: anybody can open the page with any address. */
export function decodeAnswer(encoded: string): Answer | null {
  try {
    const parsed: unknown = JSON.parse(decode(encoded));
    if (!Array.isArray(parsed) || !parsed.every((line) => typeof line === "string")) return null;
    const [title, ...lines] = parsed as readonly string[];
    return title === undefined ? null : { title, lines };
  } catch {
    return null;
  }
}

function encode(text: string): string {
  let bytes = "";
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    bytes += String.fromCharCode(unit & 0xff, unit >> 8);
  }
  return btoa(bytes).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
}

function decode(encoded: string): string {
  const bytes = atob(encoded.replace(/-/g, "+").replace(/_/g, "/"));
  let text = "";
  for (let at = 0; at + 1 < bytes.length; at += 2)
    text += String.fromCharCode(bytes.charCodeAt(at) | (bytes.charCodeAt(at + 1) << 8));
  return text;
}
