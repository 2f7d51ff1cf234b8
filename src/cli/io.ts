import type { Edit, Workbook } from "../core/index";
import type { OutputOptions } from "./files/write-output";
import type { Workers } from "./jobs/workers";

/** What a command may touch of the world outside: handed in, so that a test can watch it. */
export interface Io {
  out(text: string): void;
  error(line: string): void;
  /** Progress: shown on a terminal and gone afterwards, silent everywhere else. */
  progress(text: string): void;
  /** "-" is the standard input. */
  readBytes(path: string): Promise<Uint8Array>;
  /** The host; throws a HostError with a sentence for the user. */
  openWorkbook(bytes: Uint8Array, options?: { readonly looks?: boolean }): Workbook;
  /** The bytes of a workbook after the edits; throws a HostError with a sentence for the user. */
  editWorkbook(bytes: Uint8Array, edits: readonly Edit[]): Uint8Array;
  /** The bytes of a new workbook. */
  createWorkbook(workbook: Workbook): Uint8Array;
  /** Whole or not at all; throws an OutputError with a sentence for the user. */
  write(path: string, bytes: Uint8Array, options: OutputOptions): Promise<void>;
  /** Other threads, where there are any. */
  readonly workers?: Workers;
  readonly useColor: boolean;
  /** Width of the terminal in half-width characters; undefined where the output goes elsewhere. */
  readonly width: number | undefined;
}
