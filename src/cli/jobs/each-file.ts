import type { Run } from "../commands/command";
import { eachWorkbook, noFile, tellFailure, type Failure } from "../files/each-workbook";
import { progressLine } from "../files/progress-line";
import { answer } from "./answer";
import { countJobs } from "./count-jobs";
import type { FileTask } from "./file-task";
import { spread } from "./spread";
import type { Workers } from "./workers";

/**
 * Does a task with every file named and hands the results on in their order. With several threads the same comes out, in
 * the same order, only sooner.
 */
export async function eachFile<Settings, Result>(
  run: Run,
  task: FileTask<Settings, Result>,
  settings: Settings,
  take: (result: Result, path: string) => void,
): Promise<readonly Failure[]> {
  const paths = run.arguments.operands;
  if (paths.length === 0) throw noFile(run.command);
  const { workers } = run.io;
  const sizes = workers && paths.length > 1 ? await Promise.all(paths.map((path) => sizeOf(path, workers))) : [0];
  const jobs = countJobs(run, sizes);
  const work = task.begin(settings);
  if (!workers || jobs === 1) {
    return eachWorkbook(run, (workbook, path) => take(work(workbook, path), path));
  }
  const failures: Failure[] = [];
  const start = () => workers.start(task.name, settings);
  // The standard input belongs to this thread.
  const here = (path: string) => (path === "-" ? () => answer(path, work, run.io) : undefined);
  run.io.progress(progressLine(0, paths.length, paths[0] ?? ""));
  await spread({ paths, sizes, jobs, start, here }, (found, at) => {
    const path = paths[at] ?? "";
    // Every result of this task has the task's own type.
    if ("result" in found) take(found.result as Result, path);
    else failures.push(tellFailure(run, path, found.failure, found.stack));
    if (at + 1 < paths.length) run.io.progress(progressLine(at + 1, paths.length, paths[at + 1] ?? ""));
  });
  run.io.progress("");
  return failures;
}

async function sizeOf(path: string, workers: Workers): Promise<number> {
  return (await workers.sizeOf(path)) ?? 0;
}
