import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { cellName, check, describe as describeFinding, readPlan, readTables, viewPlan } from "../../../src/core";
import { readXlsx } from "../../../src/hosts/xlsx";

const ROOT = join(__dirname, "../../..");
const GOLDEN = join(__dirname, "golden");

/** Each sample alone, and beside its plan. Refreshed with UPDATE_GOLDEN=1 and reviewed as a diff. */
const SAMPLES: readonly (readonly [string, string])[] = [
  ["熊本市_H27-H31_検証", "kumamoto-1"],
  ["熊本市_2020-2023_数値目標", "kumamoto-2"],
  ["熊本市_令和6年度_アクションプラン", "kumamoto-action-r6"],
  ["人吉市_令和6年度_進捗報告", "hitoyoshi-3"],
];

function findingsOf(sample: string, plan?: string): string {
  const workbook = readXlsx(readFileSync(join(ROOT, "assets/samples", `${sample}.xlsx`)));
  const findings = check(workbook, readTables(workbook), plan === undefined ? {} : { plan: planView(plan) });
  const lines = findings.map(
    (finding) =>
      `${finding.at.sheet}!${cellName(finding.at)} ${finding.severity} ${finding.rule} ${describeFinding(finding)}`,
  );
  return `${lines.join("\n")}\n`;
}

function planView(plan: string) {
  const read = readPlan(JSON.parse(readFileSync(join(ROOT, "assets/plans", `${plan}.json`), "utf8")));
  if ("problems" in read) throw new Error(`${plan} does not validate`);
  return viewPlan(read.plan);
}

describe.each(SAMPLES)("%s", (sample, plan) => {
  it.each([
    ["alone", sample, undefined],
    ["with its plan", `${sample}+plan`, plan],
  ] as const)("has these findings %s", (_, file, withPlan) => {
    const path = join(GOLDEN, `${file}.txt`);
    const found = findingsOf(sample, withPlan);
    if (process.env["UPDATE_GOLDEN"] === "1") {
      mkdirSync(GOLDEN, { recursive: true });
      writeFileSync(path, found);
    }
    expect(found).toBe(readFileSync(path, "utf8"));
  });
});
