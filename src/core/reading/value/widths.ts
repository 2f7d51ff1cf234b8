/**
 * One width for matching. NFKC is not used on purpose: it turns ㎥ into m3 and ① into 1, and a circled number in a
 * value cell is a list mark, never a quantity.
 */

// Everything that has no ink: controls (line breaks and tabs excepted), soft hyphen, zero-width and direction marks.
const INVISIBLE =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F\u00AD\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF\uFFFC]/g;
const ODD_SPACE = /[\t\u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]/g;
const HALF_KANA = /[\uFF61-\uFF9F]+/g;
const STRAY = new RegExp(`\\s|${INVISIBLE.source}|\u0085`);
const NOT_PLAIN = /[^\n -~]/;
const NARROWABLE = /[\uFF01-\uFF5E\u3000\u301C\uFFE5]/g;

/** The text without characters that nobody sees, with plain spaces and one kind of line break. */
export function withoutInvisible(text: string): string {
  if (!NOT_PLAIN.test(text)) return text;
  return text
    .replace(/\r\n?/g, "\n")
    .replace(INVISIBLE, "")
    .replace(ODD_SPACE, (space) => (space === "\u2028" || space === "\u2029" || space === "\u0085" ? "\n" : space))
    .replace(HALF_KANA, (run) => run.normalize("NFKC"));
}

function narrowOne(character: string): string {
  if (character === "\u3000") return " ";
  if (character === "\u301C") return "~";
  if (character === "\uFFE5") return "¥";
  return String.fromCharCode(character.charCodeAt(0) - 0xfee0);
}

/** Half-width letters, digits and signs, plain spaces; every character keeps its place. */
export function narrow(text: string): string {
  if (!NOT_PLAIN.test(text)) return text;
  return text
    .replace(INVISIBLE, " ")
    .replace(/[\t\r\u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F]/g, " ")
    .replace(NARROWABLE, narrowOne);
}

/** The text without any space or line break. */
export function withoutSpaces(text: string): string {
  return text.replace(/\s+/g, "");
}

/** Spaces, line breaks or characters that nobody sees, anywhere in the text. */
export function hasStraySpace(text: string): boolean {
  return STRAY.test(text);
}
