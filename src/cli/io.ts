/** What a command may touch of the world outside: handed in, so that a test can watch it. */
export interface Io {
  out(text: string): void;
  error(line: string): void;
  /** Progress: shown on a terminal and gone afterwards, silent everywhere else. */
  progress(text: string): void;
  readBytes(path: string): Promise<Uint8Array>;
  readonly isTerminal: boolean;
  readonly useColor: boolean;
  /** Width of the terminal in half-width characters. */
  readonly width: number;
}
