import type { Workbook } from "../../core/index";
import type { Run } from "../commands/command";
import type { Sentence } from "../language";
import { UsageError } from "../usage-error";
import { openWorkbook } from "./open-workbook";
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
  const { io, language, debug } = run;
  const paths = run.arguments.operands;
  if (paths.length === 0) throw noFile(run.command);
  const failures: Failure[] = [];
  for (const [at, path] of paths.entries()) {
    io.progress(progressLine(at, paths.length, path));
    const cause = await handleOne(run, path, handle, reading);
    if (!cause) continue;
    failures.push({ path, why: cause.why });
    io.progress("");
    io.error(`${printable(path)}: ${cause.why[language]}`);
    if (debug && cause.error instanceof Error) io.error(cause.error.stack ?? "");
  }
  io.progress("");
  return failures;
}

async function handleOne(
  run: Run,
  path: string,
  handle: (workbook: Workbook, path: string) => void,
  reading: { readonly looks?: boolean },
): Promise<{ readonly why: Sentence; readonly error: unknown } | undefined> {
  const opened = await openWorkbook(path, run.io, reading);
  if ("failure" in opened) return { why: opened.failure, error: opened.error };
  try {
    handle(opened.workbook, path);
    return undefined;
  } catch (error) {
    return { why: unexpected(error), error };
  }
}

/** A defect of ours: it costs the one file, not the call. */
export function unexpected(error: unknown): Sentence {
  const [detail = ""] = (error instanceof Error ? error.message : String(error)).split("\n");
  return {
    ja: `予期しない問題で処理できません（${detail}）。ファイルは変更していません。--debug を付けて実行すると詳しい内容が表示されますので、それを添えてお知らせください。`,
    en: `an unexpected problem stopped the work (${detail}). The file was not changed. Run again with --debug for the details and report them.`,
  };
}

function noFile(command: string): UsageError {
  return new UsageError({
    ja: `ファイルの指定がありません。例：tassei ${command} 進捗報告.xlsx`,
    en: `No file was named. Example: tassei ${command} report.xlsx`,
  });
}

/** A name may hold a line break; one cause is one line all the same. */
function printable(path: string): string {
  return path.replace(/[\u0000-\u001f\u007f-\u009f]+/g, " ");
}
