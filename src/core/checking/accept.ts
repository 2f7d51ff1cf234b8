import { z } from "zod";
import { hashText } from "./hash-text";
import type { Finding } from "./registry";

/** A finding a person has looked at and lets stand, with the reason. */
export const acceptanceSchema = z.strictObject({
  rule: z.string().min(1),
  /** Name of the indicator; absent for findings about a table or sheet. */
  indicator: z.string().optional(),
  sheet: z.string().optional(),
  /** Why it may stand. */
  reason: z.string().trim().min(1, "理由を入力してください。"),
  by: z.string().optional(),
  /** The figures as they were accepted. When they change, the finding comes back. */
  fingerprint: z.string().min(1),
});

export const acceptancesSchema = z.array(acceptanceSchema);

export type Acceptance = z.output<typeof acceptanceSchema>;

export function acceptanceOf(finding: Finding, reason: string, by?: string): Acceptance {
  return {
    rule: finding.rule,
    ...(finding.indicator === undefined ? { sheet: finding.at.sheet } : { indicator: finding.indicator }),
    reason,
    ...(by !== undefined && { by }),
    fingerprint: fingerprintOf(finding),
  };
}

/** Short and stable: the rule's figures, not the place, so that a moved row stays accepted. */
export function fingerprintOf(finding: Finding): string {
  return hashText(JSON.stringify([finding.rule, finding.data]));
}

/** Tells the accepted findings from the others. */
export function isAcceptedBy(acceptances: readonly Acceptance[]): (finding: Finding) => boolean {
  if (acceptances.length === 0) return () => false;
  const keys = new Set(acceptances.map((one) => key(one.rule, one.indicator, one.sheet, one.fingerprint)));
  return (finding) => {
    const print = fingerprintOf(finding);
    return (
      keys.has(key(finding.rule, finding.indicator, undefined, print)) ||
      keys.has(key(finding.rule, finding.indicator, finding.at.sheet, print))
    );
  };
}

function key(...parts: readonly (string | undefined)[]): string {
  return JSON.stringify(parts);
}
