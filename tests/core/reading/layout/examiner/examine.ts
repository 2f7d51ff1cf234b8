import { readTables } from "../../../../../src/core/reading/read-tables";
import type { Tables } from "../../../../../src/core/reading/table";
import { compare, type Result } from "./compare";
import { makeExamination } from "./make-examination";

export function examine(seed: number): { readonly result: Result; readonly tables: Tables } {
  const examination = makeExamination(seed);
  const tables = readTables(examination.workbook);
  return { result: compare(examination, tables), tables };
}
