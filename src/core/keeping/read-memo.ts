import type { z } from "zod";
import { editMemo, memoOf } from "../workbook/edits/edit-memo";
import type { MemoEdit } from "../workbook/edit";
import type { Workbook } from "../workbook/workbook";
import type { MemoKey } from "./memo-keys";

export type MemoResult<T> =
  | { readonly kind: "kept"; readonly value: T }
  | { readonly kind: "none" }
  /** Another program, or a later version of this one, wrote what cannot be understood. It is left as it is. */
  | { readonly kind: "damaged" };

export function readMemo<T>(workbook: Workbook, key: MemoKey, schema: z.ZodType<T>): MemoResult<T> {
  const text = memoOf(workbook, key);
  if (text === null) return { kind: "none" };
  const parsed = schema.safeParse(parse(text));
  return parsed.success ? { kind: "kept", value: parsed.data } : { kind: "damaged" };
}

/** An empty list is not worth a memo: forgetting the last entry leaves the workbook as it was before the first. */
export function keepMemo(workbook: Workbook, key: MemoKey, value: unknown): MemoEdit {
  const isEmpty = value === null || (Array.isArray(value) && value.length === 0);
  return editMemo(workbook, key, isEmpty ? null : JSON.stringify(value));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
