import type { Reading } from "../reading";
import type { Draft } from "./draft";
import { shifted } from "./read-number";
import { parseText } from "./read-text";
import { withoutInvisible } from "./widths";

/** A number and the format that shows it as the text it replaces. */
export interface KeptLook {
  readonly value: number;
  readonly numberFormat: string;
}

// Excel keeps at most 255 characters of a format code.
const LONGEST_FORMAT = 255;

/**
 * The number for a text, with a format that shows the same text: 7,000以上 → 7000 with #,##0"以上". What it shows differs
 * from the text only in the width of its digits and in spaces. undefined where no format can do that: for anything but
 * one number, and for scale words (３億５千万円 is 350000000, and Excel shows no digits between words).
 */
export function formatFor(reading: Reading, text: string): KeptLook | undefined {
  if (reading.kind !== "number") return undefined;
  const { draft } = parseText(text);
  if (draft?.value === undefined || draft.writing.has("scale-words")) return undefined;
  const seen = withoutInvisible(text).trim();
  const { before, sign } = splitSign(seen.slice(0, draft.start), draft);
  const after = literalAfter(draft, seen.slice(draft.end));
  // A % in a format multiplies by 100; the first one behind the digits does, any other is text.
  const isPercent = draft.unit === "%" && after.startsWith("%");
  const tail = isPercent ? `%${quoted(after.slice(1))}` : quoted(after);
  const numberFormat = sections(draft, quoted(before), sign, tail);
  if (numberFormat.length > LONGEST_FORMAT) return undefined;
  const value = draft.isNegative && draft.value !== 0 ? -draft.value : draft.value;
  return { value: isPercent ? shifted(value, -2) : value, numberFormat };
}

interface Before {
  readonly before: string;
  /** The sign as typed, "" for none. */
  readonly sign: string;
}

function splitSign(text: string, draft: Draft): Before {
  const literal = tidySpaces(text);
  if (draft.isBracketed) return { before: literal.replace(/[(（]\s*[-‐‑−–－▲△]?\s*$/u, ""), sign: "(" };
  const match = /^(.*?)([-‐‑−–－▲△▼▽+＋±])\s*$/su.exec(literal);
  if (match?.[1] === undefined || match[2] === undefined) return { before: literal, sign: "" };
  return { before: match[1], sign: match[2] };
}

function literalAfter(draft: Draft, text: string): string {
  const literal = tidySpaces(draft.isBracketed ? text.replace(/^\s*[)）]/u, "") : text);
  return /^ ?[%％]/.test(literal) ? `%${literal.trimStart().slice(1)}` : literal;
}

/** A line break cannot stand in a cell that shows a number; a space may. */
function tidySpaces(text: string): string {
  return text.replace(/\s*\n\s*/g, "").replace(/\s+/g, " ");
}

function quoted(text: string): string {
  return text
    .split('"')
    .map((part) => (part === "" ? "" : `"${part}"`))
    .join('\\"');
}

function sections(draft: Draft, before: string, sign: string, after: string): string {
  const digits = digitsOf(draft, sign);
  const positive = `${before}${digits}${after}`;
  if (sign === "(") return `${positive};${before}(${digits})${after}`;
  if (sign === "") return positive;
  if (sign === "±") return `${before}"±"${digits}${after}`;
  if (sign === "+" || sign === "＋") return `${before}+${digits}${after};${before}-${digits}${after};${positive}`;
  // A single section puts its minus before everything else: 約-5 would show as -約5.
  if (sign === "-") return before === "" ? positive : `${positive};${before}-${digits}${after}`;
  return `${positive};${before}"${sign}"${digits}${after}`;
}

function digitsOf(draft: Draft, sign: string): string {
  const { value = 0, decimals, text, start, end } = draft;
  const typed = text.slice(start, end);
  // Below 1,000 the separator shows nothing; with a sign the column is one of changes, where larger ones come.
  const grouped = typed.includes(",") || (/[▲△▼▽]/u.test(sign) && value < 1000);
  const whole = typed.startsWith(".") ? "#" : grouped ? "#,##0" : "0";
  return decimals > 0 ? `${whole}.${"0".repeat(decimals)}` : whole;
}
