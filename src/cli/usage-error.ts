import type { Sentence } from "./language";

/** The call as a whole makes no sense: a line for each cause, exit code 2. */
export class UsageError extends Error {
  readonly sentences: readonly Sentence[];

  constructor(...sentences: readonly Sentence[]) {
    super(sentences.map(({ ja }) => ja).join("\n"));
    this.sentences = sentences;
  }
}
