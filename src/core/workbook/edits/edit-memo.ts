import type { MemoEdit } from "../edit";
import type { Workbook } from "../workbook";

export function memoOf(workbook: Workbook, key: string): string | null {
  return workbook.memos?.find((memo) => memo.key === key)?.text ?? null;
}

/** Remembers a text under a key, or forgets it with null. */
export function editMemo(workbook: Workbook, key: string, text: string | null): MemoEdit {
  return { kind: "memo", key, before: memoOf(workbook, key), after: text };
}
