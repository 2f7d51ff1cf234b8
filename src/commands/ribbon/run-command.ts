import type { LiveHost } from "../../core/index";
import { createDesk } from "../../taskpane/jobs/create-desk";
import { sentenceOf } from "../../taskpane/jobs/desk";
import { type Language, languageOf, type Words } from "../../taskpane/texts/language";
import type { Answer } from "../answer/answer";
import { EN } from "../texts/en";
import { JA } from "../texts/ja";
import type { Command, Counter } from "./command";

const TEXTS: Words<Counter["texts"]> = { ja: JA, en: EN };

export interface Surroundings {
  readonly host: LiveHost;
  /** The PC's clock as "2026-11-20T14:02". */
  now(): string;
  show(answer: Answer, language: Language): Promise<unknown>;
}

/** Runs a command and says its answer. `completed` is called whatever happens: until then Excel keeps all buttons waiting. */
export async function runCommand(
  command: Command,
  surroundings: Surroundings,
  event: { completed(): void },
): Promise<void> {
  try {
    const language = languageOf(surroundings.host.features);
    const answer = await answerOf(command, surroundings, language);
    if (answer !== null) await surroundings.show(answer, language);
  } catch {
    // Only the showing can have failed, and there is no other place to say so; the work itself is done or undone.
  } finally {
    event.completed();
  }
}

async function answerOf(command: Command, { host, now }: Surroundings, language: Language): Promise<Answer | null> {
  const texts = TEXTS[language];
  const desk = createDesk(host, { now, presets: [] });
  try {
    return await command({ desk, texts, language });
  } catch (error) {
    return { title: texts.failed, lines: [sentenceOf(error, desk.texts)] };
  }
}
