import type { ReadabilityRule } from "./diagnosis";
import * as cells from "./rules/cells";
import * as csv from "./rules/csv";
import * as excel from "./rules/excel";
import * as meaning from "./rules/meaning";
import * as structure from "./rules/structure";

/** 行政データにおける機械可読性に関するルール, all thirty, in their order. */
export const READABILITY_RULES: readonly ReadabilityRule[] = [
  structure.fileForm,
  structure.oneTable,
  structure.undivided,
  structure.nothingElse,
  structure.headsPresent,
  cells.noLayoutSpaces,
  cells.oneDatum,
  cells.plainCharacters,
  cells.blankOrZero,
  excel.noObjects,
  excel.noMeaningInFormats,
  excel.noMerges,
  excel.nothingHidden,
  csv.oneRecordALine,
  csv.commasQuoted,
  cells.numbersAreNumbers,
  cells.nothingOmitted,
  structure.headsUnique,
  meaning.choicesAlike,
  meaning.otherApart,
  cells.noFormulas,
  structure.headsFirst,
  meaning.codesGiven,
  cells.marksDefined,
  meaning.unitsGiven,
  meaning.timeAlike,
  meaning.regionGiven,
  structure.sameForm,
  meaning.definitionsGiven,
  structure.longForm,
];
