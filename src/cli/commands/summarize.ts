import { fillOptionsOf, planSummary } from "../../core/index";
import { FORCE, OUTPUT, PLAN, YEAR } from "../arguments/shared-options";
import { editFile } from "../files/edit-file";
import type { Command, Run } from "./command";

export const summarize: Command = {
  name: "summarize",
  operands: "FILE",
  summary: {
    ja: "達成状況一覧と総括表のシートを加えます",
    en: "Adds the list of achievement and the summary",
  },
  options: [OUTPUT, FORCE, YEAR, PLAN],
  examples: [
    "tassei summarize 進捗報告.xlsx -o 進捗報告_集計.xlsx",
    "tassei summarize 進捗報告.xlsx --plan hitoyoshi-3 -o 集計.xlsx",
  ],
  run: runSummarize,
};

function runSummarize(run: Run): Promise<number> {
  return editFile(run, (known) => {
    const edits = planSummary(known.workbook, known.tables.tables, { ...fillOptionsOf(known), sparklines: true });
    const names = edits.flatMap((edit) => (edit.kind === "sheet" ? [edit.name] : []));
    return {
      edits,
      report: "",
      done: {
        ja: `シート ${names.map((name) => `「${name}」`).join("")} を作りました。`,
        en: `the sheets ${names.join(", ")} were made.`,
      },
    };
  });
}
