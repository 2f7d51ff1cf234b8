import type { Quantity, Several } from "../reading";
import { newDraft, noteNumeral, toQuantity, type Draft } from "./draft";
import { numeralAt } from "./numeral";
import { takeAll } from "./step";
import { TIGHTLY_AFTER, UNKNOWN_UNIT } from "./steps-after";
import { YEAR } from "./steps-shared";

const SEPARATOR = /[\s・、,/;:：→⇒⇨➡~〜()[\]【】〔〕「」『』+＋×=※*-]/u;
const SIGN = /[-−▲△▼▽]/;
const LONGEST_LABEL = 16;
// A label names a figure; with these it is a sentence.
export const SENTENCE = /[。!?]|[をはがにで]$|を|した|する|して|です|ます|ため|により|として|から|ので|った|第$|の$/u;
// Two of these in one cell are two slots of the table, not two figures of one slot.
export const SLOT_WORD = /目標|実績|基準|現状|計画|達成率|前年|比/u;
// 1 234, 1'234, 1、234, 3e5, 1O0, 1.5億2000万: one number badly typed rather than two.
const GLUE = /^(?: +|['’´`"A-Za-z]+|[兆億千万百]+)[0-9]|^、[0-9]{3}$/u;

/** Several numbers with what names them: 5校⏎175名, 10～15, 4→23. Never one of them, whichever comes first. */
export function readSeveral(text: string, seen: string, raw: string): Several | undefined {
  const values: Quantity[] = [];
  let numberEnd = text.length;
  for (let at = 0; at < text.length;) {
    const draft = newDraft(text, seen);
    const start = skipLabel(draft, at);
    if (start === undefined) return undefined;
    if (start === text.length) {
      // 1-1 すべての…: a heading with its number. Words behind the last figure are a remark only in brackets.
      if (draft.notes.length > 0 && !text.slice(at).includes("(")) return undefined;
      break;
    }
    const end = takeQuantity(draft, start);
    if (end === undefined || GLUE.test(text.slice(numberEnd, draft.end))) return undefined;
    numberEnd = draft.end;
    values.push(toQuantity(draft));
    at = end;
  }
  return values.length > 1 ? { kind: "several", values, text: raw } : undefined;
}

/** Over separators, a year and a short label to the next number, or to the end. */
function skipLabel(draft: Draft, from: number): number | undefined {
  let label = "";
  let at = from;
  while (at < draft.text.length) {
    const afterYear = YEAR.take(draft, at);
    if (afterYear !== undefined) {
      at = afterYear;
      continue;
    }
    const character = draft.text.charAt(at);
    if (/[0-9]/.test(character) || (character === "." && /[0-9]/.test(draft.text.charAt(at + 1)))) break;
    // G1-1: a code.
    if (/[A-Za-z]/.test(character) && /[0-9]/.test(draft.text.charAt(at + 1))) return undefined;
    if (!SEPARATOR.test(character) && !SIGN.test(character)) label += character;
    at += 1;
  }
  if (label.length > LONGEST_LABEL || SENTENCE.test(label) || SLOT_WORD.test(label)) return undefined;
  if (label !== "") draft.notes.push(label);
  return at;
}

function takeQuantity(draft: Draft, start: number): number | undefined {
  const numeral = numeralAt(draft.text, start);
  if (!numeral) return undefined;
  noteNumeral(draft, start, numeral);
  draft.isNegative = isSigned(draft.text, start);
  draft.writing.add("text");
  const end = takeAll(TIGHTLY_AFTER, draft, numeral.end);
  return draft.unit === undefined ? takeAll([UNKNOWN_UNIT], draft, end) : end;
}

/** A minus, where it cannot be the dash of a range: at the beginning or behind a space. */
function isSigned(text: string, start: number): boolean {
  const sign = text.charAt(start - 1);
  if (/[▲△▼▽−]/.test(sign)) return true;
  return sign === "-" && (start === 1 || /[\s(:→]/.test(text.charAt(start - 2)));
}
