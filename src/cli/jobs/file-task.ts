import type { Workbook } from "../../core/index";

/** What is done with one file apart from all others: in this thread or in another. */
export interface FileTask<Settings, Result> {
  /** By which another thread finds the task. */
  readonly name: string;
  /** Called once a thread. Settings and results travel between threads, so both are plain data. */
  begin(settings: Settings): (workbook: Workbook, path: string) => Result;
}
