import {
  describe,
  fingerprintOf,
  readTables,
  RULES,
  selectRules,
  SEVERITIES,
  startChecking,
  viewPlan,
  type CheckOptions,
  type Finding,
  type Severity,
  type Workbook,
} from "../../core/index";
import type { Option } from "../arguments/option";
import { parseRuleNames } from "../arguments/rule-names";
import { parseYear } from "../arguments/year";
import { eachWorkbook } from "../files/each-workbook";
import { readAcceptances } from "../files/read-acceptances";
import { readPlanFile } from "../files/read-plan";
import { readPrevious } from "../files/read-previous";
import { CHECK_FORMATS, CHECK_FORMAT_NAMES, type CheckFormatName } from "../formats/check/registry";
import {
  allFindings,
  countsOf,
  type CheckedFile,
  type CheckReport,
  type ReportedFinding,
} from "../formats/check/report";
import type { Language } from "../language";
import type { Command, Run } from "./command";

const FAIL_ON = [...SEVERITIES, "never"] as const;

const OPTIONS: readonly Option[] = [
  {
    name: "format",
    value: CHECK_FORMAT_NAMES.join("|"),
    choices: CHECK_FORMAT_NAMES,
    help: { ja: "出力の形式（標準は pretty）", en: "Output format (default pretty)" },
  },
  {
    name: "year",
    value: "R6",
    help: {
      ja: "評価する年度（標準は、実績のある最新の年度）",
      en: "Fiscal year to evaluate (default: the latest with actuals)",
    },
  },
  {
    name: "plan",
    value: "plan.json",
    help: { ja: "計画の定義。計画との照合もします", en: "The plan, to check against" },
  },
  {
    name: "previous",
    value: "OLD.xlsx",
    help: {
      ja: "前回のブック。過去の実績が変わっていないか調べます",
      en: "Last time's workbook: have past actuals changed?",
    },
  },
  {
    name: "only",
    value: "RULE,...",
    several: true,
    help: {
      ja: "この規則（または cell のような区分）だけで検証します",
      en: "Only these rules, or scopes such as cell",
    },
  },
  {
    name: "skip",
    value: "RULE,...",
    several: true,
    help: { ja: "この規則（または区分）を除いて検証します", en: "Not these rules or scopes" },
  },
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
  const { values } = run.arguments;
  const options = await optionsOf(run);
  const files: CheckedFile[] = [];
  const failures = await eachWorkbook(run, (workbook, path) => {
    files.push(checkOne(workbook, path, options, run.language));
  });
  const report: CheckReport = {
    files,
    unread: failures.map(({ path, why }) => ({ file: path, why: why[run.language] })),
    rules: selectRules(options.only, options.skip),
    language: run.language,
    version: run.version,
  };
  const format = (values.get("format") ?? "pretty") as CheckFormatName;
  run.io.out(CHECK_FORMATS[format](report, run.io));
  if (failures.length > 0) return 2;
  return fails(report, (values.get("fail-on") ?? "error") as Severity | "never") ? 1 : 0;
}

async function optionsOf({ arguments: { values }, io }: Run): Promise<CheckOptions> {
  const ids = RULES.map(({ id }) => id);
  const [only, skip, year, accept] = ["only", "skip", "year", "accept"].map((name) => values.get(name));
  const [plan, previous] = ["plan", "previous"].map((name) => values.get(name));
  return {
    ...(only !== undefined && { only: parseRuleNames(only, ids) }),
    ...(skip !== undefined && { skip: parseRuleNames(skip, ids) }),
    ...(year !== undefined && { year: parseYear(year) }),
    ...(plan !== undefined && { plan: viewPlan(await readPlanFile(plan, io)) }),
    ...(previous !== undefined && { previous: await readPrevious(previous, io) }),
    ...(accept !== undefined && { accepted: await readAcceptances(accept, io) }),
  };
}

function checkOne(workbook: Workbook, file: string, options: CheckOptions, language: Language): CheckedFile {
  const read = readTables(workbook);
  const { findings, accepted } = startChecking(workbook, read, options);
  return {
    file,
    findings: findings.map((finding) => reported(finding, language)),
    accepted: accepted.length,
    tables: read.tables.length,
    indicators: read.tables.reduce((sum, { indicators }) => sum + indicators.length, 0),
  };
}

function reported(finding: Finding, language: Language): ReportedFinding {
  return { ...finding, message: describe(finding, language), fingerprint: fingerprintOf(finding) };
}

function fails(report: CheckReport, line: Severity | "never"): boolean {
  if (line === "never") return false;
  const counts = countsOf(allFindings(report));
  return SEVERITIES.slice(0, SEVERITIES.indexOf(line) + 1).some((severity) => counts[severity] > 0);
}
