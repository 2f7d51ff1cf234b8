import { z } from "zod";
import { fingerprintOf } from "../checking/accept";
import type { Severity } from "../checking/finding";
import { hashText } from "../checking/hash-text";
import type { Finding } from "../checking/registry";
import type { MemoEdit } from "../workbook/edit";
import type { Workbook } from "../workbook/workbook";
import { keepMemo, type MemoResult, readMemo } from "./read-memo";

const counts = z.strictObject({
  error: z.number().int(),
  warning: z.number().int(),
  info: z.number().int(),
});

const lastCheckSchema = z.strictObject({
  /** When, as the clock of the PC said: "2026-11-20T14:02". */
  time: z.string(),
  counts,
  /** One for every finding, so that the next check can tell what is new. */
  findings: z.array(z.string()),
});

export type LastCheck = z.output<typeof lastCheckSchema>;

/** What the last check found: enough to say what has changed since, too little to show it again. */
export function keptLastCheck(workbook: Workbook): MemoResult<LastCheck> {
  return readMemo(workbook, "last-check", lastCheckSchema);
}

export function keepLastCheck(workbook: Workbook, last: LastCheck): MemoEdit {
  return keepMemo(workbook, "last-check", last);
}

export function lastCheckOf(findings: readonly Finding[], time: string): LastCheck {
  return { time, counts: countBySeverity(findings), findings: findings.map(identityOf) };
}

export interface SinceLastCheck {
  readonly appeared: readonly Finding[];
  /** How many of the last check's findings are gone. */
  readonly gone: number;
}

export function sinceLastCheck(findings: readonly Finding[], last: LastCheck): SinceLastCheck {
  const before = new Set(last.findings);
  const now = new Set(findings.map(identityOf));
  return {
    appeared: findings.filter((finding) => !before.has(identityOf(finding))),
    gone: last.findings.filter((identity) => !now.has(identity)).length,
  };
}

export function countBySeverity(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const found: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) found[severity]++;
  return found;
}

/** By what it says, not by where it stands: a row inserted above makes no finding new. */
function identityOf(finding: Finding): string {
  return hashText(`${finding.rule} ${finding.indicator ?? finding.at.sheet} ${fingerprintOf(finding)}`);
}
