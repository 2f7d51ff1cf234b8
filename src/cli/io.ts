import type { Workbook } from "../core/index";

/** What a command may touch of the world outside: handed in, so that a test can watch it. */
export interface Io {
  out(text: string): void;
  error(line: string): void;
  /** Progress: shown on a terminal and gone afterwards, silent everywhere else. */
  progress(text: string): void;
  /** "-" is the standard input. */
  readBytes(path: string): Promise<Uint8Array>;
  /** The host; throws a HostError with a sentence for the user. */
  openWorkbook(bytes: Uint8Array): Workbook;
  readonly useColor: boolean;
  /** Width of the terminal in half-width characters; undefined where the output goes elsewhere. */
  readonly width: number | undefined;
}
