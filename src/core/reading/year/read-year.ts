import type { CellFace } from "../value/read-value";
import { sectionFor } from "../value/number-format";
import { findYears } from "./find-years";
import type { YearMention } from "./year-mention";

export { findYears } from "./find-years";
export type { YearMention } from "./year-mention";

// A bare number in a head is taken for a year only within these; 28 alone or 3000 is not one.
const FIRST = 1990;
const LAST = 2100;
// What may stand beside the year of a cell that names nothing else.
const AS_OF = /^(?:年?度?末|時点|現在|末現在|末時点|中)$/;
// Heads are short; a sentence that happens to hold a year is not worth parsing.
const LONGEST = 60;

/** The one year a whole cell names (H30, 令和６年度, 2019, an era-formatted date serial); undefined when it says anything else. */
export function readYear(cell: CellFace): YearMention | undefined {
  const { value } = cell;
  if (typeof value === "string") return yearOfText(value);
  if (typeof value !== "number") return undefined;
  const section = sectionFor(value, cell.numberFormat);
  if (section.kind === "date") return yearOfText(cell.text) ?? yearOfSerial(value, cell.numberFormat, cell.text);
  if (section.kind !== "plain") return yearOfText(cell.text);
  if (!Number.isInteger(value) || value < FIRST || value > LAST || section.hasSeparator) return undefined;
  return { year: value, span: "unsaid", notation: "2024", start: 0, end: cell.text.length };
}

function yearOfText(text: string): YearMention | undefined {
  if (text.length > LONGEST) return undefined;
  const { years, rest } = findYears(text);
  const [only] = years;
  return only && years.length === 1 && (rest === "" || AS_OF.test(rest)) ? only : undefined;
}

/** A date whose text cannot be read (a column too narrow shows ####, mmm-yy shows no full year). */
function yearOfSerial(serial: number, numberFormat: string, text: string): YearMention | undefined {
  const code = numberFormat.replace(/"[^"]*"|\[[^\]]*\]|\\./g, "");
  if (!/[ye]/i.test(code)) return undefined;
  if (!(serial >= 1 && serial < 2_958_466)) return undefined;
  // Serial 1 is 1 January 1900, and Excel counts a 29 February 1900 that never was.
  const date = new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000);
  const year = date.getUTCFullYear();
  const month = date.getUTCMonth() + 1;
  const range = { start: 0, end: text.length };
  if (!/m/i.test(code)) return { year, span: "unsaid", notation: "2024", ...range };
  return { year: month < 4 ? year - 1 : year, span: "fiscal", month, notation: "2024/4", ...range };
}
