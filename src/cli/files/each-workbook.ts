import type { Workbook } from "../../core/index";
import type { Run } from "../commands/command";
import { answer } from "../jobs/answer";
import type { Sentence } from "../language";
import { UsageError } from "../usage-error";
import { progressLine } from "./progress-line";

/** A file that gave no result, with the one sentence why. */
export interface Failure {
  readonly path: string;
  readonly why: Sentence;
}

/**
 * Does the same with every file named, one after the other, and keeps nothing of a file once it is handled. A file that
 * cannot be read gives one line on stderr and never keeps the others from being read.
 */
export async function eachWorkbook(
  run: Run,
  handle: (workbook: Workbook, path: string) => void,
  reading: { readonly looks?: boolean } = {},
): Promise<readonly Failure[]> {
  const { io } = run;
  const paths = run.arguments.operands;
  if (paths.length === 0) throw noFile(run.command);
  const failures: Failure[] = [];
  for (const [at, path] of paths.entries()) {
    io.progress(progressLine(at, paths.length, path));
    const found = await answer(path, handle, io, reading);
    if ("failure" in found) failures.push(tellFailure(run, path, found.failure, found.stack));
  }
  io.progress("");
  return failures;
}

/** One line, and with --debug what a programmer wants to know. */
export function tellFailure({ io, language, debug }: Run, path: string, why: Sentence, stack?: string): Failure {
  io.progress("");
  io.error(`${printable(path)}: ${why[language]}`);
  if (debug && stack !== undefined) io.error(stack);
  return { path, why };
}

export function noFile(command: string): UsageError {
  return new UsageError({
    ja: `ファイルの指定がありません。例：tassei ${command} 進捗報告.xlsx`,
    en: `No file was named. Example: tassei ${command} report.xlsx`,
  });
}

/** A name may hold a line break; one cause is one line all the same. */
function printable(path: string): string {
  return path.replace(/[\u0000-\u001f\u007f-\u009f]+/g, " ");
}
