import type { Qualifier, Quantity, Writing } from "../reading";
import type { Numeral } from "./numeral";

/** What has been understood of a text so far. */
export interface Draft {
  /** The text in one width; every character stands where it stands in `raw`. */
  readonly text: string;
  readonly raw: string;
  value: number | undefined;
  decimals: number;
  /** Where the digits stand; the sign stands before `start`. */
  start: number;
  end: number;
  isNegative: boolean;
  /** An opening bracket that makes the number negative: (5). */
  isBracketed: boolean;
  unit: string | undefined;
  qualifier: Qualifier | undefined;
  status: Quantity["status"];
  asOf: number | undefined;
  years: number | undefined;
  noteMark: string | undefined;
  change: Quantity["change"];
  notes: string[];
  writing: Set<Writing>;
}

export function newDraft(text: string, raw: string): Draft {
  return {
    text,
    raw,
    value: undefined,
    decimals: 0,
    start: -1,
    end: -1,
    isNegative: false,
    isBracketed: false,
    unit: undefined,
    qualifier: undefined,
    status: undefined,
    asOf: undefined,
    years: undefined,
    noteMark: undefined,
    change: undefined,
    notes: [],
    writing: new Set(),
  };
}

/** Enters the number that stands from `start`. */
export function noteNumeral(draft: Draft, start: number, numeral: Numeral): void {
  draft.value = numeral.value;
  draft.decimals = numeral.decimals;
  draft.start = start;
  draft.end = numeral.end;
  if (numeral.hasScaleWords) draft.writing.add("scale-words");
  if (draft.raw.slice(start, numeral.end) !== draft.text.slice(start, numeral.end)) draft.writing.add("full-width");
}

/** The same draft over another piece of text, for a try that may fail. */
export function draftOver(draft: Draft, text: string, raw: string): Draft {
  return { ...draft, text, raw, end: -1, notes: [...draft.notes], writing: new Set(draft.writing) };
}

/** Takes over what a try has understood. */
export function adopt(draft: Draft, tried: Draft): void {
  const { text, raw, start, end } = draft;
  Object.assign(draft, tried, { text, raw, start, end });
}

const ORDER: readonly Writing[] = [
  "text",
  "full-width",
  "unit",
  "qualifier",
  "year",
  "note-mark",
  "triangle",
  "brackets",
  "space",
  "scale-words",
  "period",
];

export function toQuantity(draft: Draft): Quantity {
  const { value = 0, decimals, unit, qualifier, status, asOf, years, noteMark, change, notes, writing } = draft;
  return {
    kind: "number",
    value: draft.isNegative && value !== 0 ? -value : value,
    ...(unit !== undefined && { unit }),
    decimals,
    ...(qualifier !== undefined && { qualifier }),
    ...(status !== undefined && { status }),
    ...(asOf !== undefined && { asOf }),
    ...(years !== undefined && { years }),
    ...(noteMark !== undefined && { noteMark }),
    ...(notes.length > 0 && { note: notes.join(" ") }),
    ...(change !== undefined && { change }),
    writing: ORDER.filter((way) => writing.has(way)),
  };
}
