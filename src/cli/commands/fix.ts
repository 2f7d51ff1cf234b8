import { planFixes, RULES } from "../../core/index";
import { parseRuleNames } from "../arguments/rule-names";
import { DRY_RUN, FORCE, ONLY, OUTPUT, PLAN, SKIP, YEAR } from "../arguments/shared-options";
import { editFile } from "../files/edit-file";
import { fixLines, placeOf } from "../formats/changes";
import type { Command, Run } from "./command";

export const fix: Command = {
  name: "fix",
  operands: "FILE",
  summary: {
    ja: "機械的に直せる指摘を直します（見た目は変えません）",
    en: "Applies the fixes; what the cells show stays",
  },
  options: [OUTPUT, FORCE, DRY_RUN, ONLY, SKIP, YEAR, PLAN],
  examples: ["tassei fix 進捗報告.xlsx --dry-run", "tassei fix --only cell 進捗報告.xlsx -o 進捗報告_修正.xlsx"],
  run: runFix,
};

function runFix(run: Run): Promise<number> {
  const ids = RULES.map(({ id }) => id);
  const [only, skip] = ["only", "skip"].map((name) => run.arguments.values.get(name));
  return editFile(run, (known) => {
    const { edits, items, locked } = planFixes(known, {
      ...(only !== undefined && { only: parseRuleNames(only, ids) }),
      ...(skip !== undefined && { skip: parseRuleNames(skip, ids) }),
    });
    const left = locked.map(({ at }) => placeOf(at)).join(", ");
    const note =
      left === ""
        ? ""
        : run.language === "ja"
          ? `シートが保護されているため、直さないセル: ${left}\n`
          : `Not mended, the sheet is protected: ${left}\n`;
    return {
      edits,
      report: fixLines(items, run.language) + note,
      done: { ja: `${String(items.length)}か所を直しました。`, en: `${String(items.length)} cells were mended.` },
    };
  });
}
