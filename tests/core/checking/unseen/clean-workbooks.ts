import { check } from "../../../../src/core/checking/check";
import type { Finding, RuleId } from "../../../../src/core/checking/registry";
import { readTables } from "../../../../src/core/reading/read-tables";
import { makeExamination } from "../../reading/layout/examiner/make-examination";
import type { Examination, TrueIndicator, TrueSlot } from "../../reading/layout/examiner/truth";

/**
 * The examiner draws its numbers without a thought for what they mean: a 累計 may fall, two sheets may give one name
 * two numbers, a rate may stand over a dash, ratings are drawn blind. Whoever finds that is right; everything else that
 * is called an error on these workbooks is a false alarm. Judged from what the examiner wrote, not from what was read.
 */
const RIGHTLY: Partial<Record<RuleId, (finding: Finding, examination: Examination) => boolean>> = {
  "indicator/cumulative-falls": (finding, { truth }) => {
    const one = ownerOf(finding, truth);
    return one !== undefined && one.name.includes("累計") && falls(one.slots);
  },
  "rate/without-actual": hasUnmeasuredYear,
  "rate/mismatch": hasUnmeasuredYear,
  "workbook/same-indicator-differs": ({ at, related = [] }) =>
    related.some((other) => other.sheet !== at.sheet || other.row !== at.row),
  "workbook/amount-differs": ({ at, related = [] }) =>
    related.some((other) => other.sheet !== at.sheet || other.row !== at.row),
  "rate/rating-mismatch": () => true,
};

export function cleanWorkbook(seed: number): Examination | undefined {
  const examination = makeExamination(seed);
  // The only sheet name with a year is drawn without looking at the table's years.
  return examination.workbook.sheets.some(({ name }) => name === "R6") ? undefined : examination;
}

/** Errors that are none. */
export function falseErrors(examination: Examination): readonly Finding[] {
  const { workbook } = examination;
  return check(workbook, readTables(workbook))
    .filter(({ severity }) => severity === "error")
    .filter((finding) => RIGHTLY[finding.rule]?.(finding, examination) !== true);
}

/** The examiner works rates out before it decides that an actual is only a dash. */
function hasUnmeasuredYear(finding: Finding, { truth }: Examination): boolean {
  const one = ownerOf(finding, truth);
  return one !== undefined && one.slots.some(({ kind, value }) => kind === "actual" && "missing" in value);
}

function ownerOf({ at }: Finding, truth: readonly TrueIndicator[]): TrueIndicator | undefined {
  return truth.find(({ slots }) =>
    slots.some((slot) => slot.at.sheet === at.sheet && slot.at.row === at.row && slot.at.column === at.column),
  );
}

function falls(slots: readonly TrueSlot[]): boolean {
  const values = slots
    .filter(({ kind }) => kind === "baseline" || kind === "actual")
    .flatMap(({ value, years }) => ("number" in value ? [{ year: years.at(-1) ?? 0, number: value.number }] : []))
    .sort((a, b) => a.year - b.year);
  return values.some(({ number }, at) => values.slice(0, at).some((before) => before.number > number));
}
