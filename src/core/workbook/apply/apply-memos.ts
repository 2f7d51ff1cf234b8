import type { MemoEdit } from "../edit";
import type { Memo, Workbook } from "../workbook";
import { memoChanged } from "./refuse";

/** Memos stand by key; a workbook without any has no list, as one that never had. */
export function applyMemos(workbook: Workbook, edits: readonly MemoEdit[]): Workbook {
  const texts = new Map((workbook.memos ?? []).map(({ key, text }) => [key, text]));
  for (const { key, before, after } of edits) {
    if ((texts.get(key) ?? null) !== before) throw memoChanged();
    if (after === null) texts.delete(key);
    else texts.set(key, after);
  }
  const changed: Omit<Workbook, "memos"> & { memos?: readonly Memo[] } = { ...workbook, memos: sorted(texts) };
  if (texts.size === 0) delete changed.memos;
  return changed;
}

function sorted(texts: ReadonlyMap<string, string>): readonly Memo[] {
  return [...texts].map(([key, text]) => ({ key, text })).sort((a, b) => (a.key < b.key ? -1 : 1));
}
