import { charactersOf, widthOf } from "./width";

/** Never first on a line: closing brackets, full stops, small kana, the long-vowel mark. */
const NOT_FIRST = /^[、。，．・：；？！」』）］｝〕〉》】〟’”)\]},.:;?!%％々ーぁぃぅぇぉっゃゅょァィゥェォッャュョ]/;
/** Never last on a line: opening brackets. */
const NOT_LAST = /[「『（［｛〔〈《【〝‘“(\[{]$/;
/** Held together: a figure with its unit, a word, a file name. */
const TOKEN =
  /[▲△−+-]?[0-9０-９][0-9０-９,，.．]*(?:[%％]|か年|か月|[年月日度人件円社校店館戸台回点位倍歳園所組]+|ポイント|㎥|㎡)?|[A-Za-z0-9_./\\-]+|\s+|[^]/gu;

/** Breaks a Japanese text into lines of a width, as a printer would. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  let used = 0;
  const close = (): void => {
    if (line.trim() !== "") lines.push(line.trimEnd());
    line = "";
    used = 0;
  };
  for (const piece of piecesOf(text)) {
    const size = widthOfPiece(piece);
    if (used > 0 && used + size > width) close();
    if (used === 0 && piece.trim() === "") continue;
    if (size <= width) {
      line += piece;
      used += size;
      continue;
    }
    for (const character of charactersOf(piece)) {
      if (used + widthOf(character) > width) close();
      line += character;
      used += widthOf(character);
    }
  }
  close();
  return lines.length === 0 ? [""] : lines;
}

function widthOfPiece(piece: string): number {
  let width = 0;
  for (const character of charactersOf(piece)) width += widthOf(character);
  return width;
}

/** Smallest parts a line may end behind. */
function piecesOf(text: string): readonly string[] {
  const pieces: string[] = [];
  for (const [token] of text.matchAll(TOKEN)) {
    const last = pieces[pieces.length - 1];
    if (last !== undefined && (NOT_FIRST.test(token) || NOT_LAST.test(last)) && last.length < 40) {
      pieces[pieces.length - 1] = last + token;
    } else pieces.push(token);
  }
  return pieces;
}
