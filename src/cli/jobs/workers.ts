import type { Sentence } from "../language";

/** What came of one file; plain data, so that it can come from another thread. */
export type Answer<Result> =
  { readonly result: Result } | { readonly failure: Sentence; readonly stack: string | undefined };

/** Another thread that works on files as this one would. */
export interface FileWorker {
  /** One file after the other. A thread that breaks down answers with a failure, and to every later file, too. */
  work(path: string): Promise<Answer<unknown>>;
  readonly isBroken: boolean;
  stop(): void;
}

/** What the platform has to offer for several files at once. */
export interface Workers {
  /** How many threads the machine runs at once. */
  readonly available: number;
  sizeOf(path: string): Promise<number | undefined>;
  start(task: string, settings: unknown): FileWorker;
}
