import { check } from "../../../../src/core/checking/check";
import { viewPlan } from "../../../../src/core/checking/view-plan";
import { readTables } from "../../../../src/core/reading/read-tables";
import { buildTemplate } from "../../../../src/core/reporting/template/build-template";
import type { TemplateOptions } from "../../../../src/core/reporting/template/options";
import type { Workbook } from "../../../../src/core/workbook/workbook";
import { planOf } from "../../plan/plans";

/** A plan without anything odd in it: whatever is found in its template is the template's. */
const plan = planOf({
  tassei: 1,
  title: "第1期試験市総合戦略",
  period: { from: "R6", to: "R8" },
  evaluationYear: "R6",
  defaults: { tolerancePercent: 2 },
  departments: ["商工観光課", "環境課"],
  goals: [{ id: "1", label: "基本目標１", title: "安心して働けるまち" }],
  measures: [{ id: "1-1", label: "施策①", title: "雇用の場の拡大", under: "1" }],
  indicators: [
    ["新規就業者数", "人", "higher", 100, [110, 120, 130]],
    ["就職率", "%", "higher", 7.7, [9.5, 12, 15]],
    ["ごみ排出量", "t", "lower", 900, [880, 860, 840]],
    ["店舗数", "店舗", "maintain", 50, [50, 50, 50]],
    ["年間販売額", "億円", "higher", 3.5, [4, 4.5, 5]],
  ].map(([name, unit, direction, baseline, targets], index) => ({
    id: `A${index}`,
    name,
    unit,
    direction,
    kind: "kpi",
    under: "1-1",
    accumulation: "yearly",
    method: direction === "maintain" ? "met" : direction === "lower" ? "inverse" : "ratio",
    baseline: { value: baseline, asOf: 2022 },
    targets: (targets as number[]).map((value, at) => ({ year: 2024 + at, value })),
    decimals: unit === "%" ? 1 : unit === "億円" ? 1 : 0,
    departments: [index % 2 === 0 ? "商工観光課" : "環境課"],
  })),
});

const OPTIONS: readonly TemplateOptions[] = [{}, { rows: "single" }, { sheets: "department" }];

function rulesFound(workbook: Workbook): readonly string[] {
  const findings = check(workbook, readTables(workbook), { plan: viewPlan(plan), year: 2024 });
  return [...new Set(findings.map(({ rule }) => rule as string))];
}

test.each(OPTIONS)("an empty template %j lacks nothing but its actuals", (options) => {
  expect(rulesFound(buildTemplate(plan, options)).filter((rule) => rule !== "indicator/missing-actual")).toEqual([]);
});
