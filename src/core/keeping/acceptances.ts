import { type Acceptance, acceptancesSchema } from "../checking/accept";
import type { MemoEdit } from "../workbook/edit";
import type { Workbook } from "../workbook/workbook";
import { keepMemo, type MemoResult, readMemo } from "./read-memo";

/** Findings a person lets stand in this workbook, with the reasons. */
export function keptAcceptances(workbook: Workbook): MemoResult<Acceptance[]> {
  return readMemo(workbook, "accepted", acceptancesSchema);
}

export function keepAcceptances(workbook: Workbook, acceptances: readonly Acceptance[]): MemoEdit {
  return keepMemo(workbook, "accepted", acceptances);
}

/** One more; the same finding accepted again takes the new reason. */
export function withAcceptance(acceptances: readonly Acceptance[], added: Acceptance): readonly Acceptance[] {
  return [...withoutAcceptance(acceptances, added), added];
}

export function withoutAcceptance(acceptances: readonly Acceptance[], gone: Acceptance): readonly Acceptance[] {
  return acceptances.filter((one) => !isSame(one, gone));
}

function isSame(a: Acceptance, b: Acceptance): boolean {
  return a.rule === b.rule && a.indicator === b.indicator && a.sheet === b.sheet && a.fingerprint === b.fingerprint;
}
