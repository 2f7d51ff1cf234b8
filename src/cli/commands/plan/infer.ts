import { basename } from "node:path";
import { inferPlan, joinWorkbooks, readTables, type Plan, type Workbook } from "../../../core/index";
import { eachWorkbook } from "../../files/each-workbook";
import { outputOf } from "../../files/edit-file";
import { behind } from "../../files/read-json";
import type { Language } from "../../language";
import { UsageError } from "../../usage-error";
import type { Run } from "../command";

/** A plan proposed from workbooks, and everything in it that a person still has to confirm. */
export async function inferPlans(run: Run): Promise<number> {
  const { io, language } = run;
  const output = outputOf(run);
  const inputs = run.arguments.operands;
  const workbooks: Workbook[] = [];
  const failures = await eachWorkbook(run, (workbook) => workbooks.push(workbook));
  if (workbooks.length === 0) return 2;
  const workbook = joinWorkbooks(workbooks);
  const [first = ""] = inputs;
  const result = inferPlan(readTables(workbook), workbook, { fileName: basename(first) });
  if ("problems" in result)
    throw new UsageError(
      behind(first, { ja: "計画を推定できるKPI表がありません。", en: "there is no KPI table to propose a plan from." }),
      ...result.problems.map(({ message }) => message),
    );
  const json = new TextEncoder().encode(`${JSON.stringify(result.plan, null, 2)}\n`);
  await io.write(output, json, { force: run.arguments.has("force"), inputs });
  io.out(`${output}: ${summary(result.plan, language)}\n${openQuestions(result.plan, language)}`);
  return failures.length > 0 ? 2 : 0;
}

function summary({ title, indicators }: Plan, language: Language): string {
  const count = String(indicators.length);
  return language === "ja"
    ? `「${title}」の計画を推定しました（指標 ${count}件）。次の項目は推定です。確認して直し、unconfirmed から消してください。`
    : `a plan of ${count} indicators was proposed. Confirm these guesses and take them out of "unconfirmed".`;
}

/** By field, not by indicator: thirty directions to confirm are one task, not thirty lines. */
function openQuestions(plan: Plan, language: Language): string {
  const lines = plan.unconfirmed.map(({ field, why }) => `  ${field}: ${why}`);
  const fields = new Map<string, string[]>();
  for (const { name, unconfirmed } of plan.indicators) {
    for (const { field } of unconfirmed) fields.set(field, [...(fields.get(field) ?? []), name]);
  }
  for (const [field, names] of fields) {
    const shown = names.slice(0, 3).join(language === "ja" ? "、" : ", ");
    const more = names.length > 3 ? (language === "ja" ? ` ほか${String(names.length - 3)}件` : " …") : "";
    lines.push(`  indicators.${field} (${String(names.length)}): ${shown}${more}`);
  }
  return lines.map((line) => `${line}\n`).join("");
}
