import { bandsCoverEveryRate } from "./bands";
import type { CrossCheck } from "./cross-check";
import {
  accumulationIsComplete,
  directionAndAccumulationAreDeclared,
  maintainHasATolerance,
  methodFitsTheDirection,
} from "./declarations";
import { idsAreUnique } from "./ids";
import { municipalityCodeAddsUp } from "./municipality";
import { namesAreUnique } from "./names";
import { departmentsAreListed, measuresFormATree, referencesExist } from "./references";
import {
  baselineIsNotInTheFuture,
  finalAgreesWithItsYear,
  periodRunsForward,
  recordedYearsStandOnce,
  targetYearsFitThePlan,
  yearsFitThePeriod,
} from "./years";

/** Everything the parts of a plan must agree on. */
export const CROSS_CHECKS: readonly CrossCheck[] = [
  municipalityCodeAddsUp,
  periodRunsForward,
  yearsFitThePeriod,
  idsAreUnique,
  namesAreUnique,
  referencesExist,
  measuresFormATree,
  departmentsAreListed,
  directionAndAccumulationAreDeclared,
  maintainHasATolerance,
  accumulationIsComplete,
  methodFitsTheDirection,
  targetYearsFitThePlan,
  recordedYearsStandOnce,
  finalAgreesWithItsYear,
  baselineIsNotInTheFuture,
  bandsCoverEveryRate,
];
