import type { Workbook } from "../../core/index";
import type { Run } from "../commands/command";
import { UsageError } from "../usage-error";
import { openWorkbook } from "./open-workbook";

/**
 * Does the same with every file named, one after the other. A file that cannot be read gives one line on stderr and
 * never keeps the others from being read.
 */
export async function eachWorkbook<T>(
  run: Run,
  handle: (workbook: Workbook, path: string) => T,
): Promise<{ readonly results: readonly T[]; readonly failures: number }> {
  const paths = run.arguments.operands;
  if (paths.length === 0) {
    throw new UsageError({
      ja: "ファイルの指定がありません。例：tassei read 進捗報告.xlsx",
      en: "No file was named. Example: tassei read report.xlsx",
    });
  }
  const results: T[] = [];
  let failures = 0;
  for (const [at, path] of paths.entries()) {
    run.io.progress(`${at + 1}/${paths.length} ${path}`);
    const opened = await openWorkbook(path, run);
    if ("workbook" in opened) {
      results.push(handle(opened.workbook, path));
      continue;
    }
    failures++;
    run.io.progress("");
    run.io.error(`${path}: ${opened.failure[run.language]}`);
    if (run.debug && opened.cause instanceof Error) run.io.error(opened.cause.stack ?? "");
  }
  run.io.progress("");
  return { results, failures };
}
