import type { KpiTable, YearSlot } from "../../reading/table";
import type { InputName } from "../expressions/expression";
import { readState } from "../inputs/read-state";
import { reasonOf, type NoRateReason } from "../reasons";

/** A word that stands for "no value" in a table (集計中, 対象外), and the reason it gives. */
export interface Mark {
  readonly input: Extract<InputName, "actual" | "target">;
  readonly word: string;
  readonly reason: NoRateReason;
}

const LONGEST_WORD = 20;

/**
 * The words of one table: its formulas know them all, so that they keep one shape from row to row. Dashes need no
 * word, and a word with line breaks is left to a person.
 */
export function marksOf(table: KpiTable): readonly Mark[] {
  const marks = new Map<string, Mark>();
  for (const indicator of table.indicators) {
    for (const input of ["actual", "target"] as const) {
      for (const slot of input === "actual" ? indicator.actuals : indicator.targets) {
        const mark = markOf(input, slot);
        if (mark) marks.set(`${input} ${mark.word}`, mark);
      }
    }
  }
  return [...marks.values()].sort((a, b) => (a.input + a.word < b.input + b.word ? -1 : 1));
}

function markOf(input: Mark["input"], slot: YearSlot): Mark | undefined {
  if (slot.reading.kind !== "missing" || typeof slot.value !== "string") return undefined;
  const word = slot.value;
  if (word.length < 2 || word.length > LONGEST_WORD || word.trim() !== word) return undefined;
  if (/[\p{Cc}"]/u.test(word) || /^[=<>]/u.test(word)) return undefined;
  const state = readState(input, slot, undefined);
  return state.kind === "none" ? { input, word, reason: reasonOf(state.cause) } : undefined;
}
