import { nearest } from "../arguments/nearest";
import { FORCE, OUTPUT } from "../arguments/shared-options";
import { UsageError } from "../usage-error";
import type { Command, Run } from "./command";
import { checkPlan } from "./plan/check";
import { diffPlans } from "./plan/diff";
import { inferPlans } from "./plan/infer";
import { placePlanSheet } from "./plan/sheet";

/** What can be done with a plan, by the word behind "plan". The run they get names only the operands behind it. */
const ACTIONS: Readonly<Record<string, (run: Run) => Promise<number>>> = {
  infer: inferPlans,
  check: checkPlan,
  sheet: placePlanSheet,
  diff: diffPlans,
};

export const plan: Command = {
  name: "plan",
  operands: "infer|check|sheet|diff ...",
  summary: {
    ja: "計画の定義を推定、点検、配置、比較します",
    en: "Proposes, checks, places or compares a plan",
  },
  options: [
    OUTPUT,
    FORCE,
    {
      name: "format",
      value: "pretty|json",
      choices: ["pretty", "json"],
      help: { ja: "比較の出力の形式（標準は pretty）", en: "Format of the comparison (default pretty)" },
    },
  ],
  examples: [
    "tassei plan infer 進捗報告.xlsx -o 計画.json",
    "tassei plan check 計画.json",
    "tassei plan sheet 計画.json 進捗報告.xlsx -o 進捗報告_計画.xlsx",
    "tassei plan diff kumamoto-1 kumamoto-2",
  ],
  run: runPlan,
};

function runPlan(run: Run): Promise<number> {
  const [word = "", ...operands] = run.arguments.operands;
  const action = Object.hasOwn(ACTIONS, word) ? ACTIONS[word] : undefined;
  if (!action) throw unknownAction(word);
  return action({
    ...run,
    command: `plan ${word}`,
    arguments: { operands, values: run.arguments.values, has: run.arguments.has },
  });
}

function unknownAction(word: string): UsageError {
  const names = Object.keys(ACTIONS);
  const near = nearest(word, names);
  return new UsageError({
    ja: `「plan」の後に ${names.join("、")} のどれかを書いてください。${near ? `（「${near}」ではありませんか。）` : ""}`,
    en: `Write one of ${names.join(", ")} behind "plan".${near ? ` Did you mean "${near}"?` : ""}`,
  });
}
