import { basename } from "node:path";
import { check, checkOptionsOf, fillOptionsOf, reportHtml, reportMarkdown, reportOf, survey } from "../../core/index";
import { FORCE, OUTPUT, PLAN, YEAR } from "../arguments/shared-options";
import { eachWorkbook } from "../files/each-workbook";
import { onlyFile, outputOf } from "../files/edit-file";
import { readSurveyOptions } from "../files/survey-options";
import { UsageError } from "../usage-error";
import type { Command, Run } from "./command";

/** The form follows the name people give the file. */
const FORMS: Readonly<Record<string, typeof reportHtml>> = { html: reportHtml, htm: reportHtml, md: reportMarkdown };

export const report: Command = {
  name: "report",
  operands: "FILE",
  summary: {
    ja: "達成状況と指摘の報告書を作ります（HTML、Markdown）",
    en: "Makes a report of achievement and findings (HTML, Markdown)",
  },
  options: [
    { ...OUTPUT, value: "OUT.html|OUT.md" },
    FORCE,
    YEAR,
    PLAN,
    {
      name: "title",
      value: "NAME",
      help: { ja: "報告書の題（標準は計画名かファイル名）", en: "Title (default: the plan's or the file's name)" },
    },
  ],
  examples: ["tassei report 進捗報告.xlsx -o 報告.html", "tassei report 進捗報告.xlsx --plan hitoyoshi-3 -o 報告.md"],
  run: runReport,
};

async function runReport(run: Run): Promise<number> {
  const { io, language } = run;
  const { values, has } = run.arguments;
  const path = onlyFile(run);
  const output = outputOf(run);
  const ending = /\.(\w+)$/.exec(output)?.[1]?.toLowerCase() ?? "";
  const form = Object.hasOwn(FORMS, ending) ? FORMS[ending] : undefined;
  if (!form)
    throw new UsageError({
      ja: `書き込み先「${output}」の形式が分かりません。名前の最後を .html か .md にしてください。`,
      en: `"${output}" names no form; end it in .html or .md.`,
    });
  const options = await readSurveyOptions(run);
  let text = "";
  const failures = await eachWorkbook(run, (workbook) => {
    const known = survey(workbook, options);
    const { tables } = known.tables;
    const title = values.get("title") ?? known.plan?.title ?? basename(path).replace(/\.xls[xm]$/i, "");
    const findings = check(workbook, known.tables, checkOptionsOf(known));
    text = form(reportOf(workbook, tables, findings, { ...fillOptionsOf(known), title }));
  });
  if (failures.length > 0) return 2;
  await io.write(output, new TextEncoder().encode(text), { force: has("force"), inputs: [path] });
  io.out(language === "ja" ? `${output}: 報告書を作りました。\n` : `${output}: the report was made.\n`);
  return 0;
}
