import type { FindingOf } from "./finding";
import { errorValue } from "./rules/cell/error-value";
import { fullWidthDigits } from "./rules/cell/full-width-digits";
import { hiddenValue } from "./rules/cell/hidden-value";
import { kanjiOneForDash } from "./rules/cell/kanji-one-for-dash";
import { missingMarkVariant } from "./rules/cell/missing-mark-variant";
import { noteMarkInValue } from "./rules/cell/note-mark-in-value";
import { numberAsText } from "./rules/cell/number-as-text";
import { qualifierInValue } from "./rules/cell/qualifier-in-value";
import { severalValues } from "./rules/cell/several-values";
import { straySpace } from "./rules/cell/stray-space";
import { triangleNegative } from "./rules/cell/triangle-negative";
import { unitInValue } from "./rules/cell/unit-in-value";
import { unreadable } from "./rules/cell/unreadable";
import { yearInValue } from "./rules/cell/year-in-value";
import { actualEqualsBaseline } from "./rules/indicator/actual-equals-baseline";
import { actualRepeatsPrevious } from "./rules/indicator/actual-repeats-previous";
import { baselineInTargetRow } from "./rules/indicator/baseline-in-target-row";
import { cumulativeFalls } from "./rules/indicator/cumulative-falls";
import { decimalsDiffer } from "./rules/indicator/decimals-differ";
import { futureActual } from "./rules/indicator/future-actual";
import { inputAsOutcome } from "./rules/indicator/input-as-outcome";
import { missingActual } from "./rules/indicator/missing-actual";
import { missingBaseline } from "./rules/indicator/missing-baseline";
import { missingDepartment } from "./rules/indicator/missing-department";
import { missingName } from "./rules/indicator/missing-name";
import { missingTarget } from "./rules/indicator/missing-target";
import { missingUnit } from "./rules/indicator/missing-unit";
import { outlier } from "./rules/indicator/outlier";
import { percentScale } from "./rules/indicator/percent-scale";
import { periodBasisMismatch } from "./rules/indicator/period-basis-mismatch";
import { provisionalValue } from "./rules/indicator/provisional-value";
import { signChange } from "./rules/indicator/sign-change";
import { targetAgainstDirection } from "./rules/indicator/target-against-direction";
import { targetAlreadyMet } from "./rules/indicator/target-already-met";
import { targetEqualsBaseline } from "./rules/indicator/target-equals-baseline";
import { targetNotMonotone } from "./rules/indicator/target-not-monotone";
import { targetWorseThanBaseline } from "./rules/indicator/target-worse-than-baseline";
import { targetZero } from "./rules/indicator/target-zero";
import { unitMismatch } from "./rules/indicator/unit-mismatch";
import { worseThanBaseline } from "./rules/indicator/worse-than-baseline";
import { yearMismatch } from "./rules/indicator/year-mismatch";
import { baselineDiffers } from "./rules/plan/baseline-differs";
import { baselineFromProvisional } from "./rules/plan/baseline-from-provisional";
import { departmentDiffers } from "./rules/plan/department-differs";
import { indicatorMissing } from "./rules/plan/indicator-missing";
import { indicatorUnknown } from "./rules/plan/indicator-unknown";
import { nameDiffers } from "./rules/plan/name-differs";
import { pastActualChanged } from "./rules/plan/past-actual-changed";
import { targetDiffers } from "./rules/plan/target-differs";
import { targetNotAboveStart } from "./rules/plan/target-not-above-start";
import { unitDiffers } from "./rules/plan/unit-differs";
import { rateDecimalsDiffer } from "./rules/rate/decimals-differ";
import { formulaDiffers } from "./rules/rate/formula-differs";
import { formulaPointsElsewhere } from "./rules/rate/formula-points-elsewhere";
import { handTyped } from "./rules/rate/hand-typed";
import { methodChangesRating } from "./rules/rate/method-changes-rating";
import { rateMismatch } from "./rules/rate/mismatch";
import { rateMissing } from "./rules/rate/missing";
import { ratingMismatch } from "./rules/rate/rating-mismatch";
import { ratioCalledIncrease } from "./rules/rate/ratio-called-increase";
import { roundedAcrossBand } from "./rules/rate/rounded-across-band";
import { withoutActual } from "./rules/rate/without-actual";
import { missWithoutCause } from "./rules/review/miss-without-cause";
import { noSource } from "./rules/review/no-source";
import { overshootWithoutReview } from "./rules/review/overshoot-without-review";
import { repeatedMiss } from "./rules/review/repeated-miss";
import { textContradictsNumber } from "./rules/review/text-contradicts-number";
import { blankRow } from "./rules/table/blank-row";
import { duplicateIndicator } from "./rules/table/duplicate-indicator";
import { growthMismatch } from "./rules/table/growth-mismatch";
import { totalMismatch } from "./rules/table/total-mismatch";
import { yearHeaderGap } from "./rules/table/year-header-gap";
import { yearNotationMixed } from "./rules/table/year-notation-mixed";
import { amountDiffers } from "./rules/workbook/amount-differs";
import { evaluationRepeated } from "./rules/workbook/evaluation-repeated";
import { externalLink } from "./rules/workbook/external-link";
import { goalNumberDiffers } from "./rules/workbook/goal-number-differs";
import { hiddenSheet } from "./rules/workbook/hidden-sheet";
import { nameVariant } from "./rules/workbook/name-variant";
import { sameIndicatorDiffers } from "./rules/workbook/same-indicator-differs";
import { unitDiffersBetweenTables } from "./rules/workbook/unit-differs";

/** Every rule, in the order people read them: from the cell to the whole verification. */
export const RULES = [
  numberAsText,
  fullWidthDigits,
  unitInValue,
  qualifierInValue,
  yearInValue,
  noteMarkInValue,
  triangleNegative,
  severalValues,
  missingMarkVariant,
  kanjiOneForDash,
  errorValue,
  straySpace,
  hiddenValue,
  unreadable,
  missingActual,
  missingTarget,
  missingBaseline,
  missingUnit,
  missingName,
  missingDepartment,
  futureActual,
  baselineInTargetRow,
  targetWorseThanBaseline,
  targetEqualsBaseline,
  targetZero,
  targetAgainstDirection,
  targetNotMonotone,
  targetAlreadyMet,
  signChange,
  worseThanBaseline,
  actualEqualsBaseline,
  actualRepeatsPrevious,
  cumulativeFalls,
  periodBasisMismatch,
  unitMismatch,
  percentScale,
  outlier,
  yearMismatch,
  decimalsDiffer,
  provisionalValue,
  inputAsOutcome,
  rateMissing,
  rateMismatch,
  handTyped,
  formulaPointsElsewhere,
  formulaDiffers,
  rateDecimalsDiffer,
  roundedAcrossBand,
  ratingMismatch,
  methodChangesRating,
  withoutActual,
  ratioCalledIncrease,
  duplicateIndicator,
  yearHeaderGap,
  yearNotationMixed,
  totalMismatch,
  growthMismatch,
  blankRow,
  sameIndicatorDiffers,
  nameVariant,
  unitDiffersBetweenTables,
  amountDiffers,
  goalNumberDiffers,
  evaluationRepeated,
  hiddenSheet,
  externalLink,
  indicatorMissing,
  indicatorUnknown,
  nameDiffers,
  unitDiffers,
  baselineDiffers,
  targetDiffers,
  departmentDiffers,
  pastActualChanged,
  baselineFromProvisional,
  targetNotAboveStart,
  missWithoutCause,
  overshootWithoutReview,
  repeatedMiss,
  textContradictsNumber,
  noSource,
] as const;

export type Rule = (typeof RULES)[number];
export type RuleId = Rule["id"];

type DataOf<R> = R extends { readonly messages: { readonly ja: (data: infer D) => string } } ? D : never;
type Findings<R> = R extends { readonly id: infer Id extends string } ? FindingOf<Id, DataOf<R>> : never;

/** One finding of any rule; `rule` tells which data it carries. */
export type Finding = Findings<Rule>;

const BY_ID = new Map<string, Rule>(RULES.map((rule) => [rule.id, rule]));

export function ruleOf(id: RuleId): Rule {
  const rule = BY_ID.get(id);
  if (!rule) throw new Error(`There is no rule ${id}.`);
  return rule;
}

export function findRule(id: string): Rule | undefined {
  return BY_ID.get(id);
}
