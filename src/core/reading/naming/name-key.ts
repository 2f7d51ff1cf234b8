import { rememberText } from "../memory/remember";
import { SPELLING_VARIANTS } from "./spelling-variants";

/** Marks that carry no sense inside a name: quotes, middle dots, commas, dashes that only join, spaces. */
const ORNAMENTS = /[\s・･、,，。．'"「」『』“”‘’〈〉《》【】]/gu;
/** A mark inside a name (ケア※の推進, 件数※1) goes alone; otherwise ※ opens a note that runs to the end of its line. */
const NOTES = /[※*](?:\d{0,2}(?=[ぁ-ん\s(「]|$)|[^\n]*)/gmu;
const BRACKETS = /\([^()]*\)|\[[^[\]]*\]|〔[^〔〕]*〕/gu;

/**
 * What makes two names the same name: width, spaces, quotes, middle dots, ※ notes and known spelling variants set
 * aside. Words in brackets count: 施設数（公立） is not 施設数（私立）.
 */
export const nameKey = rememberText((name) => spell(withoutNotes(name.normalize("NFKC"))).replace(/[()[\]〔〕]/gu, ""));

/** The same without what stands in brackets: 地域活動（…）に参加した市民の割合 → 地域活動に参加した市民の割合. */
export const bareNameKey = rememberText((name) => {
  const bare = spell(withoutBrackets(withoutNotes(name.normalize("NFKC"))));
  return bare === "" ? nameKey(name) : bare;
});

function withoutNotes(text: string): string {
  return text.replace(NOTES, "");
}

/** Nested brackets go from the inside out; an unclosed one stays. */
function withoutBrackets(text: string): string {
  for (let before = "", now = text; ; now = now.replace(BRACKETS, "")) {
    if (now === before) return now;
    before = now;
  }
}

/** Most names hold none of the words that are written in several ways: one look instead of fifteen. */
const VARIES = new RegExp(SPELLING_VARIANTS.map(([written]) => written.source).join("|"), "u");

function spell(text: string): string {
  const plain = text.replace(ORNAMENTS, "").toLowerCase();
  if (!VARIES.test(plain)) return plain;
  return SPELLING_VARIANTS.reduce((key, [written, usual]) => key.replace(written, usual), plain);
}
