import {
  apply,
  fillOptionsOf,
  gatherWorkbooks,
  FORM_NAMES,
  planPrintedForm,
  planSummary,
  survey,
  type Edit,
  type FormName,
  type Survey,
  type Workbook,
} from "../../core/index";
import { FORCE, OUTPUT, PLAN, YEAR } from "../arguments/shared-options";
import { eachWorkbook } from "../files/each-workbook";
import { editFile, outputOf } from "../files/edit-file";
import { readSurveyOptions } from "../files/survey-options";
import type { Sentence } from "../language";
import { UsageError } from "../usage-error";
import type { Command, Run } from "./command";

export const summarize: Command = {
  name: "summarize",
  operands: "FILE...",
  summary: {
    ja: "達成状況一覧と総括表のシートを加えます。ファイルが複数なら、1つの新しいブックにまとめます",
    en: "Adds the list of achievement and the summary; several files are gathered in one new workbook",
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
    "tassei summarize 各課/*.xlsx -o 全庁集計.xlsx",
    "tassei summarize 進捗報告.xlsx --form paired -o 資料.xlsx",
  ],
  run: runSummarize,
};

function runSummarize(run: Run): Promise<number> {
  const form = FORM_NAMES.find((name) => name === run.arguments.values.get("form"));
  if (run.arguments.operands.length > 1) return summarizeTogether(run, form);
  return editFile(run, (known) => {
    const edits = editsFor(known, form);
    return { edits, report: "", done: doneWith(edits) };
  });
}

/** Several files become one new workbook: copies of their sheets as values, and the sums over all of them. */
async function summarizeTogether(run: Run, form: FormName | undefined): Promise<number> {
  const { io, language } = run;
  const output = outputOf(run);
  const options = await readSurveyOptions(run);
  const workbooks: Workbook[] = [];
  const inputs = run.arguments.operands;
  const failures = await eachWorkbook(run, (workbook) => workbooks.push(workbook), { looks: true });
  if (new Set(workbooks.map(({ date1904 }) => date1904)).size > 1) throw new UsageError(TWO_CALENDARS);
  const gathered = gatherWorkbooks(workbooks);
  const edits = editsFor(survey(gathered, options), form);
  if (edits.length === 0) {
    io.out(`${NOTHING[language]}\n`);
    return failures.length > 0 ? 2 : 0;
  }
  await io.write(output, io.createWorkbook(apply(gathered, edits)), { force: run.arguments.has("force"), inputs });
  io.out(`${output}: ${doneWith(edits)[language]}\n`);
  return failures.length > 0 ? 2 : 0;
}

const NOTHING: Sentence = {
  ja: "集計する指標がありません。ファイルは作成していません。",
  en: "There are no indicators to summarise; no file was written.",
};
const TWO_CALENDARS: Sentence = {
  ja: "日付の数え方（1900年から、1904年から）が違うファイルは1つにまとめられません。別々に集計してください。",
  en: "Files that count dates from 1900 and from 1904 cannot be gathered; summarise them apart.",
};

function doneWith(edits: readonly Edit[]): Sentence {
  const names = edits.flatMap((edit) => (edit.kind === "sheet" ? [edit.name] : []));
  return {
    ja: `シート ${names.map((name) => `「${name}」`).join("")} を作りました。`,
    en: `the sheets ${names.join(", ")} were made.`,
  };
}

/** The form stands beside the summary, so it is planned against a workbook that has it. */
function editsFor(known: Survey, form: FormName | undefined): readonly Edit[] {
  const { workbook, tables } = known;
  const options = fillOptionsOf(known);
  const summary = planSummary(workbook, tables.tables, { ...options, sparklines: true });
  if (form === undefined) return summary;
  return [...summary, ...planPrintedForm(apply(workbook, summary), tables.tables, form, options)];
}
