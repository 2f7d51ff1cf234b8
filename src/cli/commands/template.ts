import { buildTemplate } from "../../core/index";
import { FORCE, OUTPUT } from "../arguments/shared-options";
import { onlyFile, outputOf } from "../files/edit-file";
import { readPlanFile } from "../files/read-plan";
import type { Command, Run } from "./command";

const SHEETS = ["measure", "department"] as const;
const ROWS = ["paired", "single"] as const;

export const template: Command = {
  name: "template",
  operands: "PLAN",
  summary: { ja: "計画から入力用のブックを作ります", en: "Makes an empty input workbook from a plan" },
  options: [
    OUTPUT,
    FORCE,
    {
      name: "sheets",
      value: SHEETS.join("|"),
      choices: SHEETS,
      help: { ja: "シートの分け方。施策ごと（標準）か担当課ごと", en: "One sheet a measure (default) or a department" },
    },
    {
      name: "rows",
      value: ROWS.join("|"),
      choices: ROWS,
      help: {
        ja: "目標と実績を別の行にする（paired）か、一行にまとめる（single）か",
        en: "Targets and actuals in rows of their own, or in one",
      },
    },
  ],
  examples: ["tassei template 計画.json -o 様式.xlsx", "tassei template hitoyoshi-3 --sheets department -o 様式.xlsx"],
  run: runTemplate,
};

async function runTemplate(run: Run): Promise<number> {
  const { io, language } = run;
  const { values, has } = run.arguments;
  const path = onlyFile(run);
  const output = outputOf(run);
  const plan = await readPlanFile(path, io);
  const sheets = SHEETS.find((one) => one === values.get("sheets"));
  const rows = ROWS.find((one) => one === values.get("rows"));
  const workbook = buildTemplate(plan, { ...(sheets && { sheets }), ...(rows && { rows }) });
  await io.write(output, io.createWorkbook(workbook), { force: has("force"), inputs: [path] });
  const count = plan.indicators.length;
  io.out(
    language === "ja"
      ? `${output}: 「${plan.title}」の入力様式を作りました（シート ${String(workbook.sheets.length)}枚、指標 ${String(count)}件）。\n`
      : `${output}: template of ${String(count)} indicators on ${String(workbook.sheets.length)} sheets.\n`,
  );
  return 0;
}
