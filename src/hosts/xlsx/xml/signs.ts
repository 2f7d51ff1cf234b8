/** The signs of XML, as bytes of UTF-8. */
export const LT = 60;
export const GT = 62;
export const SLASH = 47;
export const BANG = 33;
export const QUESTION = 63;
export const COLON = 58;
export const EQUALS = 61;
export const QUOTE = 34;
export const APOSTROPHE = 39;
export const DASH = 45;
export const BRACKET = 93;
export const SPACE = 32;
export const AMPERSAND = 38;

export function isSpace(byte: number | undefined): boolean {
  return byte === SPACE || byte === 10 || byte === 13 || byte === 9;
}

/** Whether these bytes are just this name; names that are looked for are ASCII. */
export function matches(bytes: Uint8Array, start: number, end: number, name: string): boolean {
  if (end - start !== name.length) return false;
  for (let i = 0; i < name.length; i++) if (bytes[start + i] !== name.charCodeAt(i)) return false;
  return true;
}
