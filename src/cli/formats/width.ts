import { AMBIGUOUS, WIDE } from "./east-asian-width";

const ASCII = /^[\x20-\x7e]*$/;
/** Marks, joiners and selectors, which take no cell of their own. Half-width ﾞ and ﾟ do take one. */
const ZERO = /[\p{Mn}\p{Me}\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff\u{e0000}-\u{e007f}]/u;
/** What makes one picture out of several characters: joiners, selectors, skin tones, flags. */
const COMPOSED = /[\u200d\ufe0f\u{1f1e6}-\u{1f1ff}\u{1f3fb}-\u{1f3ff}]/u;
const PICTURE = /\p{Emoji_Presentation}|\p{Regional_Indicator}|\ufe0f/u;

const graphemes = new Intl.Segmenter("ja", { granularity: "grapheme" });

/** Cells a text takes on a Japanese terminal. */
export function displayWidth(text: string): number {
  if (ASCII.test(text)) return text.length;
  let width = 0;
  for (const character of charactersOf(text)) width += widthOf(character);
  return width;
}

export function padEnd(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - displayWidth(text)));
}

export function padStart(text: string, width: number): string {
  return " ".repeat(Math.max(0, width - displayWidth(text))) + text;
}

/** Cut to a width, with … where something was left out. */
export function fit(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let kept = "";
  let used = 2;
  for (const character of charactersOf(text)) {
    used += widthOf(character);
    if (used > width) break;
    kept += character;
  }
  return `${kept}…`;
}

/** What a reader sees as one character; a flag or a family is not cut in two. */
export function charactersOf(text: string): readonly string[] {
  return COMPOSED.test(text) ? Array.from(graphemes.segment(text), ({ segment }) => segment) : [...text];
}

/** Width of one such character. */
export function widthOf(character: string): number {
  if (character.length > 1 && PICTURE.test(character)) return 2;
  for (const one of character) {
    // The first that takes room decides; what is joined to it stands on top of it.
    if (!ZERO.test(one)) return isIn(WIDE, one.codePointAt(0) ?? 0) || isIn(AMBIGUOUS, one.codePointAt(0) ?? 0) ? 2 : 1;
  }
  return 0;
}

/** Binary search in first, last, first, last, … */
function isIn(ranges: readonly number[], code: number): boolean {
  let low = 0;
  let high = ranges.length / 2 - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (code < (ranges[middle * 2] ?? 0)) high = middle - 1;
    else if (code > (ranges[middle * 2 + 1] ?? 0)) low = middle + 1;
    else return true;
  }
  return false;
}
