import { narrow } from "../value/widths";
import { allMentions } from "./mentions";
import type { YearMention } from "./year-mention";

export interface FoundYears {
  readonly years: readonly YearMention[];
  /** The text without its years and without the brackets that this emptied. */
  readonly rest: string;
}

// A year needs a digit or 元 behind an era; most texts have neither.
const MAY_HOLD_YEAR = /[0-9０-９元]/;

/** Every year named in a text, in order, and the text without them: "Ｒ6実績" → [2024], "実績". */
export function findYears(text: string): FoundYears {
  if (!MAY_HOLD_YEAR.test(text)) return { years: [], rest: text };
  const years = allMentions(narrow(text), text);
  return years.length === 0 ? { years, rest: text } : { years, rest: withoutYears(text, years) };
}

const EMPTIED = /[(（[［【〔〈<＜「『][\s~～〜・、,/／]*[)）\]］】〕〉>＞」』]/gu;
const DANGLING = /[\s~～〜\-－–・、,，/／:：]/u;
const ALL_IN_BRACKETS = /^[(（[［【〔]([^()（）[\]［］【】〔〕]*)[)）\]］】〕]$/u;

function withoutYears(text: string, years: readonly YearMention[]): string {
  let rest = "";
  let at = 0;
  for (const { start, end } of years) {
    rest += `${text.slice(at, start)} `;
    at = end;
  }
  rest += text.slice(at);
  rest = withoutDangling(rest.replace(EMPTIED, " "));
  return (ALL_IN_BRACKETS.exec(rest)?.[1] ?? rest).replace(/\s+/g, " ").trim();
}

/** What a range or a list leaves behind at either end: "～", "・". */
function withoutDangling(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && DANGLING.test(text.charAt(start))) start++;
  while (end > start && DANGLING.test(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}
