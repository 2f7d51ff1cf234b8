import type { Arguments, Option } from "../arguments/option";
import type { Io } from "../io";
import type { Language, Sentence } from "../language";

export interface Run {
  /** Name of the command. */
  readonly command: string;
  readonly version: string;
  readonly arguments: Arguments;
  readonly language: Language;
  readonly io: Io;
  readonly debug: boolean;
}

/** One command: what it is called, what it does in one line, and the doing. */
export interface Command {
  readonly name: string;
  readonly operands: string;
  readonly summary: Sentence;
  readonly options: readonly Option[];
  readonly examples: readonly string[];
  /** Returns the exit code. */
  run(run: Run): Promise<number>;
}
