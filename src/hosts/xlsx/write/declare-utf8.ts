import { splice } from "./splices";

/** A part that came in another encoding was read as UTF-8 and is written so; its declaration has to say it. */
export function declareUtf8(bytes: Uint8Array): Uint8Array {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 200));
  const found = /^<\?xml[^>]*?\sencoding\s*=\s*["']([^"']*)["']/.exec(head);
  const named = found?.[1];
  if (!found || named === undefined || /^(utf-?8|us-ascii)$/i.test(named)) return bytes;
  const start = found[0].length - named.length - 1;
  return splice(bytes, [{ start, end: start + named.length, text: "UTF-8" }]);
}
