import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { readPlan } from "../../../src/core/plan/schema/read-plan";

const folder = join(__dirname, "../../../assets/plans");
const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), "utf8"));
const presets = readdirSync(folder).filter((name) => name.endsWith(".json") && name !== "plan.schema.json");

test.each(presets)("the preset %s validates", (name) => {
  const result = readPlan(read(name));
  expect("problems" in result && result.problems).toBe(false);
});

function presetNamed(name: string) {
  const result = readPlan(read(name));
  if ("problems" in result) throw new Error(name);
  return result.plan;
}

test.each([
  ["kumamoto-1.json", { goals: 3, measures: 9, projects: 0, indicators: 17 }],
  ["kumamoto-2.json", { goals: 3, measures: 9, projects: 0, indicators: 5 }],
  ["kumamoto-action-r6.json", { goals: 10, measures: 32, projects: 104, indicators: 0 }],
  ["hitoyoshi-3.json", { goals: 4, measures: 17, projects: 76, indicators: 83 }],
])("the preset %s holds the whole plan", (name, counts) => {
  const plan = presetNamed(name);
  const { goals, measures, projects, indicators } = plan;
  expect({
    goals: goals.length,
    measures: measures.length,
    projects: projects.length,
    indicators: indicators.length,
  }).toEqual(counts);
});

test("the budgets of the visions add up to what the city's list adds up to", () => {
  const { projects } = presetNamed("kumamoto-action-r6.json");
  const listed = projects.filter(({ id }) => id.startsWith("V"));
  const total = listed.flatMap(({ budgets }) => budgets.filter(({ year }) => year === 2024));
  expect(total.reduce((sum, { amount }) => sum + amount, 0)).toBe(28_551_953);
});

test.each(presets)("every KPI of %s says why it was declared as it is", (name) => {
  const silent = presetNamed(name).indicators.filter(({ kind, note }) => kind !== "project" && note === undefined);
  expect(silent.map((indicator) => indicator.name)).toEqual([]);
});
