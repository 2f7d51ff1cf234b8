import { basename } from "node:path";
import {
  checkOptionsOf,
  describe,
  fillOptionsOf,
  fingerprintOf,
  recordPast,
  reportOf,
  startChecking,
  survey,
  type CheckOptions,
  type Finding,
  type Survey,
  type SurveyOptions,
  type Tables,
} from "../../core/index";
import type { CheckedFile, ReportedFinding } from "../formats/check/report";
import type { Language, Sentence } from "../language";
import type { FileTask } from "./file-task";

export interface CheckSettings {
  readonly survey: SurveyOptions;
  readonly check: Omit<CheckOptions, "previous">;
  /** What an earlier workbook said. */
  readonly previous?: Tables;
  /** Whether it has to be said how the indicators stand. */
  readonly reports: boolean;
  readonly language: Language;
}

export interface FileChecked {
  readonly file: CheckedFile;
  /** Why its sheet 計画定義 gives no plan. */
  readonly planProblems: readonly Sentence[];
}

/** What `check` finds in one file. */
export const checkFile: FileTask<CheckSettings, FileChecked> = {
  name: "check",
  begin: ({ previous, ...settings }) => {
    const options = { ...settings.check, ...(previous && { previous: recordPast(previous) }) };
    return (workbook, path) => {
      const known = survey(workbook, settings.survey);
      return {
        file: checked(known, path, options, settings),
        planProblems: known.planProblems.map(({ message }) => message),
      };
    };
  },
};

function checked(
  known: Survey,
  file: string,
  options: CheckOptions,
  { language, reports }: Pick<CheckSettings, "language" | "reports">,
): CheckedFile {
  const { workbook, tables, acceptances } = known;
  const { findings, accepted } = startChecking(workbook, tables, {
    ...checkOptionsOf(known),
    ...options,
    accepted: [...acceptances, ...(options.accepted ?? [])],
  });
  return {
    file,
    findings: findings.map((finding) => reported(finding, language)),
    accepted: accepted.length,
    tables: tables.tables.length,
    indicators: tables.tables.reduce((sum, { indicators }) => sum + indicators.length, 0),
    ...(reports && {
      achievement: reportOf(workbook, tables.tables, findings, { ...fillOptionsOf(known), title: basename(file) }),
    }),
  };
}

function reported(finding: Finding, language: Language): ReportedFinding {
  return { ...finding, message: describe(finding, language), fingerprint: fingerprintOf(finding) };
}
