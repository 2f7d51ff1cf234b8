import type { Sentence } from "./language";

/** The command line was not understood: one sentence, exit code 2. */
export class UsageError extends Error {
  constructor(readonly sentence: Sentence) {
    super(sentence.ja);
  }
}
