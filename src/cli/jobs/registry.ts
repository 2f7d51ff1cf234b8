import { checkFile } from "./check-file";
import type { FileTask } from "./file-task";
import { readFile } from "./read-file";

/** Every task that another thread can be given. */
const FILE_TASKS = [checkFile, readFile];

export function findTask(name: string): FileTask<unknown, unknown> | undefined {
  // Whoever orders a task sends the settings that belong to it.
  return FILE_TASKS.find((task) => task.name === name) as FileTask<unknown, unknown> | undefined;
}
