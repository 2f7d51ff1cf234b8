import { placePlan } from "../../../core/index";
import { editFile } from "../../files/edit-file";
import { readPlanFile } from "../../files/read-plan";
import { UsageError } from "../../usage-error";
import type { Run } from "../command";

/** Puts a plan onto the sheet 計画定義 of a workbook. */
export async function placePlanSheet(run: Run): Promise<number> {
  const [planPath, ...files] = run.arguments.operands;
  if (planPath === undefined || files.length !== 1) throw wrongOperands();
  const plan = await readPlanFile(planPath, run.io);
  return editFile({ ...run, arguments: { ...run.arguments, operands: files } }, (known) => {
    const edit = placePlan(known.workbook, plan);
    return {
      edits: [edit],
      report: "",
      done: {
        ja: `シート「${edit.name}」に「${plan.title}」の計画（指標 ${String(plan.indicators.length)}件）を置きました。`,
        en: `the plan of ${String(plan.indicators.length)} indicators stands on the sheet ${edit.name}.`,
      },
    };
  });
}

function wrongOperands(): UsageError {
  return new UsageError({
    ja: "計画とブックを一つずつ指定してください。例：tassei plan sheet 計画.json 進捗報告.xlsx -o 結果.xlsx",
    en: "Name a plan and a workbook, as in: tassei plan sheet plan.json report.xlsx -o result.xlsx",
  });
}
