import { join } from "node:path";
import {
  check,
  checkOptionsOf,
  departmentWorkbooks,
  fillOptionsOf,
  survey,
  type DepartmentWorkbook,
} from "../../core/index";
import { FORCE, OUTPUT, PLAN, YEAR } from "../arguments/shared-options";
import { eachWorkbook } from "../files/each-workbook";
import { onlyFile, outputOf } from "../files/edit-file";
import { readSurveyOptions } from "../files/survey-options";
import type { Command, Run } from "./command";

export const request: Command = {
  name: "request",
  operands: "FILE",
  summary: {
    ja: "担当課ごとに、入力と修正の依頼のブックを作ります",
    en: "Makes a workbook of requests for each department",
  },
  options: [{ ...OUTPUT, value: "DIR" }, FORCE, YEAR, PLAN],
  examples: ["tassei request 進捗報告.xlsx -o 依頼"],
  run: runRequest,
};

async function runRequest(run: Run): Promise<number> {
  const { io, language } = run;
  const path = onlyFile(run);
  const folder = outputOf(run);
  const options = await readSurveyOptions(run);
  let requests: readonly DepartmentWorkbook[] = [];
  const failures = await eachWorkbook(run, (workbook) => {
    const known = survey(workbook, options);
    const findings = check(workbook, known.tables, checkOptionsOf(known));
    requests = departmentWorkbooks(workbook, known.tables.tables, findings, fillOptionsOf(known));
  });
  if (failures.length > 0) return 2;
  for (const { name, workbook } of requests) {
    const output = join(folder, `${name}.xlsx`);
    await io.write(output, io.createWorkbook(workbook), {
      force: run.arguments.has("force"),
      makeFolder: true,
      inputs: [path],
    });
    io.out(`${output}\n`);
  }
  if (requests.length === 0)
    io.out(language === "ja" ? "依頼することはありません。\n" : "There is nothing to ask for.\n");
  return 0;
}
