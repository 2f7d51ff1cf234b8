import { fillOptionsOf, METHOD_NAMES, planFill, type MethodName } from "../../core/index";
import { DRY_RUN, FORCE, OUTPUT, PLAN, YEAR } from "../arguments/shared-options";
import { editFile } from "../files/edit-file";
import { fillLines } from "../formats/changes";
import type { Command, Run } from "./command";

export const fill: Command = {
  name: "fill",
  operands: "FILE",
  summary: { ja: "達成率の数式を書き込みます", en: "Writes achievement formulas" },
  options: [
    OUTPUT,
    FORCE,
    DRY_RUN,
    YEAR,
    PLAN,
    {
      name: "method",
      value: METHOD_NAMES.join("|"),
      choices: METHOD_NAMES,
      help: {
        ja: "計算方法（標準は、計画の定める方法か、表の数式の方法か、実績÷目標）",
        en: "Method (default: the plan's, that of the table's formulas, or actual ÷ target)",
      },
    },
    {
      name: "replace",
      help: {
        ja: "手で入力された達成率と、別の計算の数式も置き換えます",
        en: "Replace typed rates and other formulas, too",
      },
    },
  ],
  examples: [
    "tassei fill 進捗報告.xlsx -o 進捗報告_達成率.xlsx",
    "tassei fill 進捗報告.xlsx --dry-run --replace",
    "tassei fill 進捗報告.xlsx --plan hitoyoshi-3 --year R6 -o 結果.xlsx",
  ],
  run: runFill,
};

function runFill(run: Run): Promise<number> {
  const { values, has } = run.arguments;
  const method = values.get("method") as MethodName | undefined;
  return editFile(run, (known) => {
    const options = fillOptionsOf(known);
    const { edits, items } = planFill(known.tables.tables, known.workbook, {
      ...options,
      replace: has("replace"),
      ...(method && {
        declare: (indicator, table) => ({ ...options.declare?.(indicator, table), method }),
      }),
    });
    const written = items.filter(({ action }) => action === "write" || action === "replace").length;
    return {
      edits,
      report: fillLines(items, run.language),
      done: {
        ja: `達成率の数式を ${String(written)}件 書き込みました（書き込まなかったもの ${String(items.length - written)}件）。`,
        en: `${String(written)} formulas written, ${String(items.length - written)} not.`,
      },
    };
  });
}
