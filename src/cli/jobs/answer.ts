import type { Workbook } from "../../core/index";
import { openWorkbook } from "../files/open-workbook";
import { unexpected } from "../files/unexpected";
import type { Io } from "../io";
import type { Answer } from "./workers";

/** Reads one file and works on it. Whatever goes wrong costs this file only. */
export async function answer<Result>(
  path: string,
  work: (workbook: Workbook, path: string) => Result,
  io: Pick<Io, "readBytes" | "openWorkbook">,
  reading: { readonly looks?: boolean } = {},
): Promise<Answer<Result>> {
  const opened = await openWorkbook(path, io, reading);
  if ("failure" in opened) return { failure: opened.failure, stack: stackOf(opened.error) };
  try {
    return { result: work(opened.workbook, path) };
  } catch (error) {
    return { failure: unexpected(error), stack: stackOf(error) };
  }
}

function stackOf(error: unknown): string | undefined {
  return error instanceof Error ? error.stack : undefined;
}
