import { readValue } from "../value/read-value";
import type { OtherSlot } from "../table";

/** 24,300千円⏎(17,400千円): the amount, and in brackets below it the one of the year before. */
export function splitAmount(slot: OtherSlot): readonly OtherSlot[] {
  const [head = "", ...rest] = slot.text.split(/\r?\n/);
  if (rest.length === 0 || typeof slot.value !== "string") return [slot];
  const amount: OtherSlot = { ...slot, reading: readLine(head) };
  const bracket = rest.join("").trim();
  const inside = /^[(（](.*)[)）]$/.exec(bracket)?.[1];
  if (inside === undefined) return [amount];
  const read = readLine(inside);
  if (read.kind === "unreadable") return [amount];
  const previous = read.kind === "missing" ? { ...read, text: bracket } : read;
  return [amount, { ...slot, reading: previous, role: "previous-amount" }];
}

function readLine(text: string): OtherSlot["reading"] {
  return readValue({ value: text, text, numberFormat: "General" });
}
