import { readPlanSheet } from "../../../../src/core/plan/sheet/read";
import { IndicatorMatcher } from "../../../../src/core/plan/matching/match-indicator";
import { targetOf } from "../../../../src/core/plan/lookup/years";
import type { Plan } from "../../../../src/core/plan/plan";
import type { Indicator, KpiTable } from "../../../../src/core/reading/table";
import { readTables } from "../../../../src/core/reading/read-tables";
import type { Reading } from "../../../../src/core/reading/reading";
import { buildTemplate, sheetNames } from "../../../../src/core/reporting/template/build-template";
import type { TemplateOptions } from "../../../../src/core/reporting/template/options";
import { formatAt } from "../../../../src/core/workbook/cells";
import { createXlsx } from "../../../../src/hosts/xlsx/create";
import { readXlsx } from "../../../../src/hosts/xlsx/read-xlsx";
import { preset } from "../../plan/plans";

const CASES: readonly (readonly [string, Plan, TemplateOptions])[] = (
  ["kumamoto-1", "kumamoto-2", "hitoyoshi-3"] as const
).flatMap((name) =>
  (["measure", "department"] as const).flatMap((sheets) =>
    ([undefined, "paired", "single"] as const).map(
      (rows) =>
        [`${name} by ${sheets}, ${rows ?? "usual"} rows`, preset(name), { sheets, ...(rows && { rows }) }] as const,
    ),
  ),
);

function value(reading: Reading | undefined): unknown {
  if (reading?.kind !== "number") return undefined;
  return [reading.value, reading.qualifier, reading.asOf, reading.years];
}

describe.each(CASES)("the template of %s", (_name, plan, options) => {
  const workbook = readXlsx(createXlsx(buildTemplate(plan, options)));
  const { tables } = readTables(workbook);
  const rows = tables.flatMap((table) => table.indicators.map((indicator) => ({ table, indicator })));

  test("reads back as the plan's indicators, each once", () => {
    const names = (list: readonly { readonly name: string }[]) =>
      list.map(({ name }) => name.replace(/\s/gu, "")).sort();
    expect(names(rows.map(({ indicator }) => indicator))).toEqual(names(plan.indicators));
    expect(tables.flatMap(({ doubts }) => doubts)).toEqual([]);
  });

  test("reads back with the plan's units, baselines and targets", () => {
    const matcher = new IndicatorMatcher(plan);
    let compared = 0;
    for (const { table, indicator } of rows) {
      const match = matcher.match({ name: indicator.name, places: placesOf(table, indicator) });
      if (match.kind !== "found") continue;
      const { baseline, unit } = match.indicator;
      expect(indicator.unit?.text.normalize("NFKC")).toBe(unit?.normalize("NFKC"));
      expect(value(indicator.baseline?.reading)).toEqual(
        baseline && [baseline.value, undefined, baseline.asOf, baseline.years],
      );
      for (const slot of indicator.targets) {
        if (slot.year === null) continue;
        const target = targetOf(plan, match.indicator, slot.year);
        expect((value(slot.reading) as unknown[] | undefined)?.slice(0, 2)).toEqual(
          target && [target.value, target.qualifier],
        );
      }
      compared++;
    }
    // Names that several indicators share are told apart by the sheet they stand on, not by the name alone.
    expect(compared).toBeGreaterThan(rows.length * 0.9);
  });

  test("asks for nothing but actuals, words and what belongs to them", () => {
    for (const { indicator } of rows) {
      for (const slot of indicator.actuals) {
        expect(slot.reading.kind === "number" && (plan.evaluationYear ?? 0) <= (slot.year ?? 0)).toBe(false);
        const sheet = workbook.sheets.find(({ name }) => name === slot.at.sheet);
        expect(sheet && formatAt(workbook, sheet, slot.at.row, slot.at.column).locked).toBe(false);
      }
      for (const slot of [
        ...indicator.targets,
        ...(indicator.baseline ? [indicator.baseline] : []),
        ...indicator.rates,
      ]) {
        const sheet = workbook.sheets.find(({ name }) => name === slot.at.sheet);
        expect(sheet && formatAt(workbook, sheet, slot.at.row, slot.at.column).locked).toBe(true);
      }
    }
  });

  test("carries the plan itself", () => {
    expect(readPlanSheet(workbook)).toEqual({ plan });
  });

  test("is protected, prints on A4 across, and refuses words in number cells", () => {
    for (const sheet of workbook.sheets.filter(({ name }) => name !== "計画定義")) {
      expect(sheet).toMatchObject({ isProtected: true });
      expect(
        sheet.validations.some(({ type, formula1 }) => type === "custom" && formula1?.startsWith("OR(ISNUMBER(")),
      ).toBe(true);
    }
    for (const { layout } of buildTemplate(plan, options).sheets) {
      expect(layout?.print).toMatchObject({ landscape: true, paper: 9, fitToWidth: 1 });
    }
  });
});

function placesOf(table: KpiTable, { context }: Indicator): readonly string[] {
  const { goal, measure, project } = { ...table.context, ...context };
  return [goal, measure, project].flatMap((label) => (label ? [label.text] : []));
}

describe("the rate cells", () => {
  const plan = preset("kumamoto-1");
  const workbook = readXlsx(createXlsx(buildTemplate(plan)));
  const rates = readTables(workbook).tables.flatMap((table) =>
    table.indicators.flatMap(({ name, rates: slots }) => slots.map((slot) => ({ name, slot }))),
  );

  test("hold one formula an indicator, each showing that nothing has been reported yet", () => {
    expect(rates.map(({ name, slot }) => [name, slot.formula !== undefined, slot.value])).toEqual(
      rates.map(({ name }) => [name, true, "未集計"]),
    );
    expect(rates).toHaveLength(plan.indicators.length);
  });

  test.each([
    ["市内総生産額", /ROUND\(G\d+\/G\d+,3\)/u, "#,##0.0%"],
    ["年転入超過数", /ROUND\(\(G\d+-D\d+\)\/\(G\d+-D\d+\),3\)/u, "#,##0.0%"],
    ["保育所等利用待機児童数", /IF\(G\d+<=G\d+,"達成","未達"\)/u, "#,##0.0%"],
  ])("of %s compute what the plan declares", (name, formula, numberFormat) => {
    const rate = rates.find((entry) => entry.name === name)?.slot;
    expect(rate?.formula).toMatch(formula);
    expect(rate?.numberFormat).toBe(numberFormat);
  });
});

test("a sheet is named within Excel's limits, and never twice", () => {
  expect(sheetNames(["施策[1]", "施策[1]", "a".repeat(40), "A".repeat(40), "計画定義", "'"])).toEqual([
    "施策 1",
    "施策 1(2)",
    "a".repeat(31),
    `${"A".repeat(28)}(2)`,
    "計画定義(2)",
    "指標",
  ]);
});
