import { readFileSync } from "node:fs";
import { join } from "node:path";

import { readXlsx } from "../../../../../src/hosts/xlsx/read-xlsx";
import { preset, PRESETS } from "../../../plan/plans";
import { runPlanRules } from "./run-plan-rules";

const SAMPLES = {
  "kumamoto-1": "熊本市_H27-H31_検証.xlsx",
  "kumamoto-2": "熊本市_2020-2023_数値目標.xlsx",
  "kumamoto-action-r6": "熊本市_令和6年度_アクションプラン.xlsx",
  "hitoyoshi-3": "人吉市_令和6年度_進捗報告.xlsx",
} as const;

/** Every difference between a plan and its document, and what in the document it is. */
const DIFFERENCES: Readonly<Record<keyof typeof SAMPLES, readonly string[]>> = {
  "kumamoto-1": [
    // 7,039 → 7,000以上, printed on two pages
    "総括!I11 plan/target-not-above-start",
    "基本目標2施策1!I10 plan/target-not-above-start",
    // 55,436 → 55,302: the fall is only to be slowed
    "基本目標3施策1!I12 plan/target-not-above-start",
  ],
  "kumamoto-2": [
    // 494 → 400
    "数値目標!D6 plan/target-not-above-start",
    // 6,766 was provisional when it became the baseline
    "数値目標!C7 plan/baseline-from-provisional",
  ],
  "kumamoto-action-r6": [],
  "hitoyoshi-3": [
    // KPIs that come back under a short name in the project tables
    "1-①!B16 plan/name-differs",
    "1-⑤!B10 plan/name-differs",
    "1-⑤!B12 plan/name-differs",
    "1-⑦!B12 plan/name-differs",
    "1-⑦!B13 plan/name-differs",
    "2-②!B9 plan/name-differs",
    "2-②!B10 plan/name-differs",
    "3-②!B12 plan/name-differs",
    "4-②!B10 plan/name-differs",
  ],
};

test.each(PRESETS)("the sample of %s differs from its plan only where the document does", (name) => {
  const workbook = readXlsx(readFileSync(join(__dirname, "../../../../../assets/samples", SAMPLES[name])));
  const plan = preset(name);
  const found = runPlanRules(workbook, plan, undefined, plan.evaluationYear);
  expect(found.map(({ sheet, cell, rule }) => `${sheet}!${cell} ${rule}`)).toEqual(DIFFERENCES[name]);
});

test("居住誘導地域, the old name, is known in the new plan, and reported as not its name", () => {
  const workbook = readXlsx(readFileSync(join(__dirname, "../../../../../assets/samples", SAMPLES["kumamoto-1"])));
  const found = runPlanRules(workbook, preset("kumamoto-2"), undefined, 2018);
  expect(found.filter(({ rule }) => rule === "plan/name-differs").map(({ message }) => message)).toContain(
    "「居住誘導地域の人口密度」は、計画の指標「居住誘導区域の人口密度」の別名です。計画の名称に揃えてください。",
  );
});
