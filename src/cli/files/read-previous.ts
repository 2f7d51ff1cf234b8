import { readTables, type Tables } from "../../core/index";
import type { Io } from "../io";
import { UsageError } from "../usage-error";
import { openWorkbook } from "./open-workbook";
import { behind } from "./read-json";

/**
 * What an earlier workbook said of the years past. Other threads are told it, too, and only plain data travels to them:
 * so the slots, which otherwise work out what they say when they are asked, have said it all here.
 */
export async function readPrevious(path: string, io: Io): Promise<Tables> {
  const opened = await openWorkbook(path, io);
  if ("failure" in opened) throw new UsageError(behind(path, opened.failure));
  return JSON.parse(JSON.stringify(readTables(opened.workbook))) as Tables;
}
