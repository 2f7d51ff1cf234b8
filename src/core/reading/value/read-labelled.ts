import { newDraft, noteNumeral, type Draft } from "./draft";
import { numeralAt } from "./numeral";
import { SENTENCE, SLOT_WORD } from "./read-several";
import { takeAll } from "./step";
import { AFTER } from "./steps-after";
import { BEFORE } from "./steps-before";

const LABEL = /^([^0-9:\n]{2,16})(?::[ ]?|\n)(?=[^:\n]*$)/u;
// A name that ends so counts something even where no unit says what.
const COUNTING_LABEL = /(?:数|率|額|量|高|人口|面積|計)\s*$/u;

/**
 * One number behind words that name it: 宿泊者数⏎170人, 参加者：45人. Only with a break or a colon between, and only
 * where something is counted: 施策1 and 第3回 are no quantities, and 小学6年 names a class.
 */
export function readLabelled(text: string, seen: string): Draft | undefined {
  const [whole, label] = LABEL.exec(text) ?? [];
  if (whole === undefined || label === undefined || SENTENCE.test(label) || SLOT_WORD.test(label)) return undefined;
  const draft = newDraft(text, seen);
  draft.notes.push(label.trim());
  const start = takeAll(BEFORE, draft, whole.length);
  const numeral = draft.isBracketed ? undefined : numeralAt(text, start);
  if (!numeral) return undefined;
  noteNumeral(draft, start, numeral);
  const end = takeAll(AFTER, draft, numeral.end);
  const isCounted = draft.unit !== undefined || COUNTING_LABEL.test(label);
  return end === text.length && isCounted ? draft : undefined;
}
