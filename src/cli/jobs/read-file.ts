import { readTables } from "../../core/index";
import { readJson } from "../formats/read/json";
import { readPretty } from "../formats/read/pretty";
import type { Language } from "../language";
import type { FileTask } from "./file-task";

export interface ReadSettings {
  readonly format: "pretty" | "json";
  readonly language: Language;
  readonly useColor: boolean;
  readonly width: number | undefined;
}

/** What `read` prints of one file. */
export const readFile: FileTask<ReadSettings, string> = {
  name: "read",
  begin:
    ({ format, ...look }) =>
    (workbook, path) => {
      const tables = readTables(workbook);
      return format === "json" ? JSON.stringify(readJson(path, tables), null, 2) : readPretty(path, tables, look);
    },
};
