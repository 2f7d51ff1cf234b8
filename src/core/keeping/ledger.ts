import type { Edit, MemoEdit } from "../workbook/edit";
import { editMemo, memoOf } from "../workbook/edits/edit-memo";
import { invert } from "../workbook/invert";
import type { Workbook } from "../workbook/workbook";
import { type LedgerEntry, ledgerSchema, withHoles } from "./ledger-entry";

/**
 * What was done last, kept in the workbook, so that it can be taken back even after saving and opening again. Excel
 * forgets its own undo list whenever a program writes.
 *
 * Kept small: on the web, custom parts of more than about a megabyte fail. The oldest entries go first.
 */
const LIMIT = 400_000;
const ENTRIES = 10;

export type Ledger = readonly LedgerEntry[];

/** An unreadable ledger is an empty one: nothing can be taken back, and nothing is lost. */
export function keptLedger(workbook: Workbook): Ledger {
  const text = memoOf(workbook, "ledger");
  if (text === null) return [];
  try {
    const parsed = ledgerSchema.safeParse(JSON.parse(text, withHoles));
    return parsed.success ? parsed.data : [];
  } catch {
    return [];
  }
}

/**
 * The edits that do a thing and write it down: applied together, so that the ledger never speaks of what did not
 * happen. What is remembered besides (acceptances, corrected readings) can be among them.
 */
export function recordDone(workbook: Workbook, entry: LedgerEntry): readonly Edit[] {
  return [...entry.edits, ...keepLedger(workbook, [...keptLedger(workbook), entry])];
}

export function lastDone(workbook: Workbook): LedgerEntry | null {
  return keptLedger(workbook).at(-1) ?? null;
}

/** The edits that take the last thing back and strike it out; none when there is nothing to take back. */
export function takeBack(workbook: Workbook): readonly Edit[] {
  const ledger = keptLedger(workbook);
  const last = ledger.at(-1);
  return last ? [...invert(last.edits), ...keepLedger(workbook, ledger.slice(0, -1))] : [];
}

/** An action too big to be kept clears the ledger: taking back an older one would undo what it stands on. */
function keepLedger(workbook: Workbook, ledger: Ledger): readonly MemoEdit[] {
  const kept: string[] = [];
  let size = 0;
  for (const entry of ledger.slice(-ENTRIES).reverse()) {
    const text = JSON.stringify(entry);
    size += text.length + 1;
    if (size > LIMIT) break;
    kept.unshift(text);
  }
  const text = kept.length === 0 ? null : `[${kept.join(",")}]`;
  return memoOf(workbook, "ledger") === text ? [] : [editMemo(workbook, "ledger", text)];
}
