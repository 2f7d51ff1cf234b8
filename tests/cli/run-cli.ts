import { readFile } from "node:fs/promises";
import type { Io } from "../../src/cli/io";
import { createXlsx, editXlsx, readXlsx } from "../../src/hosts/xlsx";
import { main } from "../../src/cli/main";

export interface CliResult {
  readonly code: number;
  readonly out: string;
  readonly errors: readonly string[];
  /** What was written, by path. */
  readonly written: Readonly<Record<string, Uint8Array>>;
}

/** Runs one command line in this process. `files` stand in for the disk; other paths are read from it. */
export async function runCli(
  words: readonly string[],
  files: Readonly<Record<string, Uint8Array>> = {},
  changes: Partial<Io> = {},
): Promise<CliResult> {
  let out = "";
  const errors: string[] = [];
  const written: Record<string, Uint8Array> = {};
  const io: Io = {
    out: (text) => void (out += text),
    error: (line) => void errors.push(line),
    progress: () => undefined,
    readBytes: async (path) => files[path] ?? readFile(path),
    openWorkbook: (bytes, options) => readXlsx(bytes, options),
    editWorkbook: (bytes, edits) => editXlsx(bytes, edits),
    createWorkbook: (workbook) => createXlsx(workbook),
    write: async (path, bytes) => {
      written[path] = bytes;
      return Promise.resolve();
    },
    useColor: false,
    width: undefined,
    ...changes,
  };
  const code = await main(words, io, "1.2.3");
  return { code, out, errors, written };
}
