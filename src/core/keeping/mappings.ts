import { z } from "zod";
import { tableMapping, type TableMapping } from "../reading/layout/mapping";
import type { MemoEdit } from "../workbook/edit";
import type { Workbook } from "../workbook/workbook";
import { keepMemo, type MemoResult, readMemo } from "./read-memo";

const mappingsSchema = z.array(tableMapping);

/** Readings of tables that a person corrected. */
export function keptMappings(workbook: Workbook): MemoResult<TableMapping[]> {
  return readMemo(workbook, "mappings", mappingsSchema);
}

export function keepMappings(workbook: Workbook, mappings: readonly TableMapping[]): MemoEdit {
  return keepMemo(workbook, "mappings", mappings);
}

/** One more; it takes the place of those on the same sheet whose rows and columns it shares. */
export function withMapping(mappings: readonly TableMapping[], added: TableMapping): readonly TableMapping[] {
  return [...mappings.filter((one) => !meets(one, added)), added];
}

function meets(a: TableMapping, b: TableMapping): boolean {
  if (a.sheet !== b.sheet || a.turned !== b.turned) return a.sheet === b.sheet;
  const rowsApart = a.body.to < b.header.from || b.body.to < a.header.from;
  const [left, right] = [columnsOf(a), columnsOf(b)];
  return !rowsApart && left.from <= right.to && right.from <= left.to;
}

function columnsOf({ columns }: TableMapping): { readonly from: number; readonly to: number } {
  const numbers = columns.map(({ column }) => column);
  return { from: Math.min(...numbers), to: Math.max(...numbers) };
}
