/**
 * Characters that not every computer shows alike: circled and Roman numerals, square units, bracketed and half-width
 * forms. Kanji beyond JIS X 0208 (髙, 﨑) stay: names of people and places are spelled with them, and Unicode has them.
 */
const DEPENDENT =
  /[\u2100-\u2101\u2103\u2105-\u2106\u2109-\u210a\u2116\u2120-\u2122\u2150-\u218f\u2460-\u24ff\u2776-\u2793\u3200-\u33ff\uff61-\uff9f\u{1f100}-\u{1f1ff}\u{1f200}-\u{1f2ff}]/u;
/** 外字: each town drew its own, and elsewhere nothing shows. */
const PRIVATE = /[\ue000-\uf8ff\u{f0000}-\u{10ffff}]/u;
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060\ufeff\ufffe\uffff]/u;
/** ℃ and ™ are in use on every computer; ℃ stands in JIS X 0208 itself. */
const KEPT = new Set(["℃", "™"]);
const GETA = "〓";

export function isDependent(character: string): boolean {
  return (DEPENDENT.test(character) && !KEPT.has(character)) || PRIVATE.test(character);
}

export function hasDependent(text: string): boolean {
  return [...text].some(isDependent);
}

export function hasPrivate(text: string): boolean {
  return PRIVATE.test(text);
}

/** One line, single spaces, plain characters: ① → (1), ㎡ → m2, ㈱ → (株). A 外字 becomes 〓, which the caller reports. */
export function plainText(text: string): string {
  const plain = Array.from(text, plainCharacter).join("");
  return plain.replace(/[\s\u3000]+/gu, " ").trim();
}

function plainCharacter(character: string): string {
  if (CONTROL.test(character)) return " ";
  if (PRIVATE.test(character)) return GETA;
  if (!isDependent(character)) return character;
  const plain = character.normalize("NFKC").replaceAll("⁄", "/");
  if (plain === character || Array.from(plain).some(isDependent)) return GETA;
  return /^[\u2460-\u2473\u24b6-\u24ff\u2776-\u2793]$/u.test(character) ? `(${plain})` : plain;
}
