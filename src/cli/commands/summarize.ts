import {
  apply,
  fillOptionsOf,
  FORM_NAMES,
  planPrintedForm,
  planSummary,
  type Edit,
  type FormName,
  type Survey,
} from "../../core/index";
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
  options: [
    OUTPUT,
    FORCE,
    YEAR,
    PLAN,
    {
      name: "form",
      value: FORM_NAMES.join("|"),
      choices: FORM_NAMES,
      help: {
        ja: "すべての表を1つの様式に組み直したシートも加えます（paired: 目標値と実績値の2段、single: 1指標1行）",
        en: "Also sets every table anew in one form (paired: target above actual, single: one row each)",
      },
    },
  ],
  examples: [
    "tassei summarize 進捗報告.xlsx -o 進捗報告_集計.xlsx",
    "tassei summarize 進捗報告.xlsx --plan hitoyoshi-3 -o 集計.xlsx",
    "tassei summarize 進捗報告.xlsx --form paired -o 資料.xlsx",
  ],
  run: runSummarize,
};

function runSummarize(run: Run): Promise<number> {
  const form = FORM_NAMES.find((name) => name === run.arguments.values.get("form"));
  return editFile(run, (known) => {
    const edits = editsFor(known, form);
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

/** The form stands beside the summary, so it is planned against a workbook that has it. */
function editsFor(known: Survey, form: FormName | undefined): readonly Edit[] {
  const { workbook, tables } = known;
  const options = fillOptionsOf(known);
  const summary = planSummary(workbook, tables.tables, { ...options, sparklines: true });
  if (form === undefined) return summary;
  return [...summary, ...planPrintedForm(apply(workbook, summary), tables.tables, form, options)];
}
