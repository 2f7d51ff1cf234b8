import { check, checkOptionsOf, planClearing, planFlags, RULES, type Finding } from "../../core/index";
import { parseRuleNames } from "../arguments/rule-names";
import { DRY_RUN, FORCE, ONLY, OUTPUT, PLAN, SKIP, YEAR } from "../arguments/shared-options";
import { editFile, type PlannedChange } from "../files/edit-file";
import type { Command, Run } from "./command";

export const flag: Command = {
  name: "flag",
  operands: "FILE",
  summary: { ja: "指摘のあるセルに印を付けます", en: "Flags the cells that have findings" },
  options: [
    OUTPUT,
    FORCE,
    DRY_RUN,
    { name: "clear", help: { ja: "印をすべて消します", en: "Take all flags away" } },
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
      const edits = planClearing(known.workbook);
      return {
        edits,
        report: "",
        done: { ja: "印をすべて消しました。", en: "All flags were taken away." },
      };
    }
    const findings = check(known.workbook, known.tables, {
      ...checkOptionsOf(known),
      ...(only !== undefined && { only: parseRuleNames(only, ids) }),
      ...(skip !== undefined && { skip: parseRuleNames(skip, ids) }),
    });
    const edits = planFlags(known.workbook, findings);
    return {
      edits,
      report: countsLine(findings, run),
      done: { ja: "印を付けました。", en: "The cells were flagged." },
    };
  });
}

function countsLine(findings: readonly Finding[], { language }: Run): string {
  const cells = new Set(findings.map(({ at }) => JSON.stringify(at))).size;
  return language === "ja"
    ? `指摘 ${String(findings.length)}件、印を付けるセル ${String(cells)}か所\n`
    : `${String(findings.length)} findings in ${String(cells)} cells\n`;
}
