import { RULES, selectRules, SEVERITIES, type Severity } from "../../core/index";
import type { Option } from "../arguments/option";
import { parseRuleNames } from "../arguments/rule-names";
import { readAcceptances } from "../files/read-acceptances";
import { readPrevious } from "../files/read-previous";
import { readSurveyOptions } from "../files/survey-options";
import { checkFile, type CheckSettings } from "../jobs/check-file";
import { JOBS } from "../jobs/count-jobs";
import { eachFile } from "../jobs/each-file";
import { ONLY, PLAN, SKIP, YEAR } from "../arguments/shared-options";
import { CHECK_FORMATS, CHECK_FORMAT_NAMES, REPORTING_FORMATS, type CheckFormatName } from "../formats/check/registry";
import { allFindings, countsOf, type CheckedFile, type CheckReport } from "../formats/check/report";
import type { Command, Run } from "./command";

const FAIL_ON = [...SEVERITIES, "never"] as const;

const OPTIONS: readonly Option[] = [
  {
    name: "format",
    value: CHECK_FORMAT_NAMES.join("|"),
    choices: CHECK_FORMAT_NAMES,
    help: { ja: "出力の形式（標準は pretty）", en: "Output format (default pretty)" },
  },
  YEAR,
  PLAN,
  {
    name: "previous",
    value: "OLD.xlsx",
    help: {
      ja: "前回のブック。過去の実績が変わっていないか調べます",
      en: "Last time's workbook: have past actuals changed?",
    },
  },
  ONLY,
  SKIP,
  {
    name: "accept",
    value: "accepted.json",
    help: {
      ja: "承認済みの指摘の一覧。数値が変わらない限り表示しません",
      en: "List of accepted findings, silent until their figures change",
    },
  },
  {
    name: "fail-on",
    value: FAIL_ON.join("|"),
    choices: FAIL_ON,
    help: {
      ja: "終了コードを 1 にする指摘の区分（標準は error）",
      en: "Level of findings that gives exit code 1 (default error)",
    },
  },
  JOBS,
];

export const check: Command = {
  name: "check",
  operands: "FILE...",
  summary: { ja: "KPI表を検証し、指摘を表示します", en: "Checks the KPI tables and prints the findings" },
  options: OPTIONS,
  examples: [
    "tassei check 進捗報告.xlsx",
    "tassei check --year R6 --fail-on warning *.xlsx",
    "tassei check --plan 計画.json --previous 昨年度.xlsx 進捗報告.xlsx",
    "tassei check --format html 進捗報告.xlsx > 指摘.html",
    "tassei check --only indicator,rate/mismatch --format csv *.xlsx > 指摘.csv",
  ],
  run: runCheck,
};

async function runCheck(run: Run): Promise<number> {
  const { io, language } = run;
  const { values } = run.arguments;
  const format = (values.get("format") ?? "pretty") as CheckFormatName;
  const settings = await settingsOf(run, REPORTING_FORMATS.includes(format));
  const files: CheckedFile[] = [];
  let isPlanUnread = false;
  const failures = await eachFile(run, checkFile, settings, ({ file, planProblems }, path) => {
    for (const problem of planProblems) io.error(`${path}: ${problem[language]}`);
    isPlanUnread ||= planProblems.length > 0;
    files.push(file);
  });
  const report: CheckReport = {
    files,
    unread: failures.map(({ path, why }) => ({ file: path, why: why[language] })),
    rules: selectRules(settings.check.only, settings.check.skip),
    language,
    version: run.version,
  };
  io.out(CHECK_FORMATS[format](report, io));
  // A sheet 計画定義 with faults means that nothing was checked against the plan: that must not look like success.
  if (failures.length > 0 || isPlanUnread) return 2;
  return fails(report, (values.get("fail-on") ?? "error") as Severity | "never") ? 1 : 0;
}

async function settingsOf(run: Run, reports: boolean): Promise<CheckSettings> {
  const { io, language } = run;
  const { values } = run.arguments;
  const ids = RULES.map(({ id }) => id);
  const [only, skip, previous, accept] = ["only", "skip", "previous", "accept"].map((name) => values.get(name));
  return {
    survey: await readSurveyOptions(run),
    check: {
      ...(only !== undefined && { only: parseRuleNames(only, ids) }),
      ...(skip !== undefined && { skip: parseRuleNames(skip, ids) }),
      ...(accept !== undefined && { accepted: await readAcceptances(accept, io) }),
    },
    ...(previous !== undefined && { previous: await readPrevious(previous, io) }),
    reports,
    language,
  };
}

function fails(report: CheckReport, line: Severity | "never"): boolean {
  if (line === "never") return false;
  const counts = countsOf(allFindings(report));
  return SEVERITIES.slice(0, SEVERITIES.indexOf(line) + 1).some((severity) => counts[severity] > 0);
}
