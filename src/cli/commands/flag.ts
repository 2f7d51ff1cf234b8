import {
  check,
  checkOptionsOf,
  planClearing,
  planFindingsSheet,
  planFlags,
  removeFindingsSheet,
  RULES,
  type Finding,
} from "../../core/index";
import { parseRuleNames } from "../arguments/rule-names";
import { DRY_RUN, FORCE, ONLY, OUTPUT, PLAN, SKIP, YEAR } from "../arguments/shared-options";
import { editFile, type PlannedChange } from "../files/edit-file";
import type { Command, Run } from "./command";

export const flag: Command = {
  name: "flag",
  operands: "FILE",
  summary: {
    ja: "指摘のあるセルに印を付け、検証結果のシートを作ります",
    en: "Flags the cells that have findings and lists them on a sheet",
  },
  options: [
    OUTPUT,
    FORCE,
    DRY_RUN,
    {
      name: "clear",
      help: { ja: "印と検証結果のシートを消します", en: "Take the flags and the sheet of findings away" },
    },
    ONLY,
    SKIP,
    YEAR,
    PLAN,
  ],
  examples: [
    "tassei flag 進捗報告.xlsx -o 進捗報告_印.xlsx",
    "tassei flag --clear 進捗報告_印.xlsx -o 進捗報告_印なし.xlsx",
  ],
  run: runFlag,
};

function runFlag(run: Run): Promise<number> {
  const ids = RULES.map(({ id }) => id);
  const [only, skip] = ["only", "skip"].map((name) => run.arguments.values.get(name));
  return editFile(run, (known): PlannedChange => {
    if (run.arguments.has("clear")) {
      const edits = [...planClearing(known.workbook), ...removeFindingsSheet(known.workbook)];
      return {
        edits,
        report: "",
        done: {
          ja: "印と、シート「検証結果」を消しました。",
          en: "The flags and the sheet of findings were taken away.",
        },
      };
    }
    const findings = check(known.workbook, known.tables, {
      ...checkOptionsOf(known),
      ...(only !== undefined && { only: parseRuleNames(only, ids) }),
      ...(skip !== undefined && { skip: parseRuleNames(skip, ids) }),
    });
    return {
      edits: [...planFlags(known.workbook, findings), ...planFindingsSheet(known.workbook, findings)],
      report: countsLine(findings, run),
      done: {
        ja: "印を付け、シート「検証結果」に一覧を作りました。",
        en: "The cells were flagged, and the findings listed on a sheet.",
      },
    };
  });
}

function countsLine(findings: readonly Finding[], { language }: Run): string {
  const cells = new Set(findings.map(({ at }) => JSON.stringify(at))).size;
  return language === "ja"
    ? `指摘 ${String(findings.length)}件、印を付けるセル ${String(cells)}か所\n`
    : `${String(findings.length)} findings in ${String(cells)} cells\n`;
}
