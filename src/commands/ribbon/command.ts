import type { Desk } from "../../taskpane/jobs/desk";
import type { Language } from "../../taskpane/texts/language";
import type { Answer } from "../answer/answer";
import type { CommandTexts } from "../texts/ja";

/** Where a command works: a desk of its own each time, because the workbook may have changed since the last press. */
export interface Counter {
  readonly desk: Desk;
  readonly texts: CommandTexts;
  readonly language: Language;
}

/** Null where what was made on a sheet is shown already and says everything. */
export type Command = (counter: Counter) => Promise<Answer | null>;

/** What the job last said: why it failed, or what it did. */
export function sentenceOf({ desk }: Counter): string {
  return desk.store.state().notice?.text ?? "";
}

export function failureOf(counter: Counter): Answer {
  return { title: counter.texts.failed, lines: [sentenceOf(counter)] };
}

export function noTablesOf({ texts }: Counter): Answer {
  return { title: texts.noTables, lines: [texts.howTablesLook] };
}
