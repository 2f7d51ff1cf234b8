import type { Reading, Unreadable } from "../reading";
import { findYears } from "../year/find-years";
import { newDraft, noteNumeral, toQuantity, type Draft } from "./draft";
import { readMissing } from "./missing-marks";
import { numeralAt } from "./numeral";
import { readLabelled } from "./read-labelled";
import { readSeveral } from "./read-several";
import { takeAll, type Step } from "./step";
import { AFTER, UNKNOWN_UNIT } from "./steps-after";
import { BEFORE } from "./steps-before";
import { hasStraySpace, narrow, withoutInvisible } from "./widths";

/** No value cell is longer; a longer text is a sentence, and reading stays quick whatever it holds. */
const LONGEST = 200;

const ERROR = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA|FIELD!|BLOCKED!|CONNECT!)$/i;

/** A text and the one number in it, for whoever needs to know where that stands. */
export interface TextReading {
  readonly reading: Reading;
  /** The draft behind a reading of one number. */
  readonly draft?: Draft;
}

export function readText(raw: string): Reading {
  return parseText(raw).reading;
}

export function parseText(raw: string): TextReading {
  const missing = readMissing(raw);
  if (missing) return { reading: missing };
  const unreadable: Unreadable = { kind: "unreadable", text: raw };
  const seen = withoutInvisible(raw).trim();
  if (seen.length > LONGEST) return { reading: unreadable };
  const text = narrow(seen);
  // Names and sentences without a digit hold no number, however they are looked at.
  if (!/[0-9]/.test(text) && !text.startsWith("#")) return { reading: unreadable };
  if (ERROR.test(text)) return { reading: { kind: "error", code: text.toUpperCase() } };
  if (isDate(text)) return { reading: unreadable };
  const draft =
    parseQuantity(text, seen, AFTER) ?? parseQuantity(text, seen, WITH_UNKNOWN_UNIT) ?? readLabelled(text, seen);
  if (!draft) return { reading: readSeveral(text, seen, raw) ?? unreadable };
  draft.writing.add("text");
  if (hasStraySpace(raw)) draft.writing.add("space");
  return { reading: toQuantity(draft), draft };
}

const WITH_UNKNOWN_UNIT: readonly Step[] = [UNKNOWN_UNIT, ...AFTER];

// 2024-04-01, 4月1日, 4/1(月), 10:30, 3分の1. 2024.4 stays a number: nothing tells it from one.
const DATE =
  /^(?:(?:19|20)[0-9]{2}(?:[-/.][0-9]{1,2}[-/.][0-9]{1,2}|\/(?:0?[1-9]|1[0-2])|-(?:0[1-9]|1[0-2]))(?![0-9])|[0-9]{1,2}月|[0-9]{1,2}:[0-9]{2}|[0-9]{1,3}分の[0-9])/u;

/** The whole text is a date, a year or a time, however many digits it has. */
function isDate(text: string): boolean {
  if (DATE.test(text)) return true;
  if (/^[0-9.,]+$/.test(text)) return false;
  const { years, rest } = findYears(text);
  return years.length > 0 && !/[0-9]/.test(rest);
}

function parseQuantity(text: string, raw: string, after: readonly Step[]): Draft | undefined {
  const draft = newDraft(text, raw);
  const start = takeAll(BEFORE, draft, 0);
  const numeral = numeralAt(text, start);
  if (!numeral) return undefined;
  noteNumeral(draft, start, numeral);
  const end = closeBracket(draft, numeral.end);
  if (end === undefined) return undefined;
  return takeAll(after, draft, end) === text.length ? draft : undefined;
}

/** (5) is -5; a bracket that holds anything else is not understood. */
function closeBracket(draft: Draft, at: number): number | undefined {
  if (!draft.isBracketed) return at;
  const close = /^[ ]?\)/.exec(draft.text.slice(at, at + 2));
  if (!close) return undefined;
  draft.isNegative = true;
  draft.writing.add("brackets");
  return at + close[0].length;
}
