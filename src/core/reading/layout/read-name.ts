import { splitTrailingUnit } from "../value/units";

export interface ReadName {
  readonly name: string;
  readonly unit: string | undefined;
  /** ※ lines of the cell. */
  readonly notes: readonly string[];
}

const NOTE_LINE = /^\s*([※＊*]|[（(]?注[)）\d０-９：:])/;

/** A name cell: wrapped lines joined, ※ lines and the unit behind the name set apart. */
export function readName(text: string): ReadName {
  if (!text.includes("\n")) return named(text, NONE);
  const lines = text.split(/\r?\n/);
  const firstNote = lines.findIndex((line, at) => at > 0 && NOTE_LINE.test(line));
  const own = firstNote < 0 ? lines : lines.slice(0, firstNote);
  return named(joinLines(own), firstNote < 0 ? NONE : joinNotes(lines.slice(firstNote)));
}

/** Hardly a name has notes: the others share one empty list. */
const NONE: readonly string[] = [];

function named(text: string, notes: readonly string[]): ReadName {
  const { name, unit } = splitTrailingUnit(text);
  return { name: name.trim(), unit, notes };
}

/** Japanese text is wrapped anywhere and joins without a space; words in Latin letters need one. */
export function joinLines(lines: readonly string[]): string {
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .reduce(
      (joined, line) =>
        /[A-Za-z0-9.,]$/.test(joined) && /^[A-Za-z]{2}/.test(line) ? `${joined} ${line}` : joined + line,
      "",
    );
}

function joinNotes(lines: readonly string[]): readonly string[] {
  const notes: string[] = [];
  for (const line of lines) {
    if (NOTE_LINE.test(line) || notes.length === 0) notes.push(line.trim());
    else notes[notes.length - 1] += line.trim();
  }
  return notes;
}
