import type { Section } from "./code";
import { datePart, type DatePart } from "./era";

/** A date section rewritten so that a Western formatter can render it: what it does not know are placeholders. */
export interface DateCode {
  readonly code: string;
  readonly parts: readonly DatePart[];
  /** Shows parts of a second, so the value must not be rounded to whole ones. */
  readonly hasSubseconds: boolean;
}

/** Private-use characters stand for the parts: no format code of a workbook holds them by accident. */
const FIRST_PLACEHOLDER = 0xe000;
const RUN = /^(?:am\/pm|a\/p|general|g+|e+|r+|a+)/i;
const WESTERN = /^(?:[ymdhsb/:. ]|\[.*\]|0)$/i;

export function dateCode(section: Section): DateCode {
  const parts: DatePart[] = [];
  let code = section.japanese ? "[$-411]" : "";
  const { tokens } = section;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || token.kind === "padding") continue;
    if (token.kind === "literal") {
      code += quoted(token.text);
      continue;
    }
    const run = RUN.exec(symbolsFrom(section, at))?.[0];
    if (run?.includes("/")) {
      code += run;
      at += run.length - 1;
    } else if (run) {
      const part = datePart(run, section.gannen);
      if (!part) throw new Error(`${run} is unknown`);
      code += quoted(String.fromCharCode(FIRST_PLACEHOLDER + parts.length));
      parts.push(part);
      at += run.length - 1;
    } else {
      code += WESTERN.test(token.text) ? token.text : quoted(token.text);
    }
  }
  return { code, parts, hasSubseconds: /s\.0/i.test(code) };
}

/** Puts the parts for this day in the places that were kept for them. */
export function fillParts(text: string, parts: readonly DatePart[], serial: number): string {
  if (parts.length === 0) return text;
  return text.replace(/[\ue000-\ue0ff]/g, (mark) => parts[mark.charCodeAt(0) - FIRST_PLACEHOLDER]?.(serial) ?? mark);
}

function symbolsFrom(section: Section, start: number): string {
  let text = "";
  for (let at = start; at < section.tokens.length; at++) {
    const token = section.tokens[at];
    if (token?.kind !== "symbol" || token.text.length > 1) break;
    text += token.text;
  }
  return text;
}

function quoted(text: string): string {
  return [...text].map((char) => (char === '"' ? '\\"' : `"${char}"`)).join("");
}
