import type { Indicator } from "../../src/core";
import { shownRate } from "../../src/core";
import { numberOf, openSample, squeezed } from "./open-sample";
import hitoyoshi from "./truth/hitoyoshi-r6.json";
import small from "./truth/kumamoto-2020-2023.json";
import action from "./truth/kumamoto-action-r6.json";
import verification from "./truth/kumamoto-h27-h31.json";

/** The figures of the documents, typed out apart from the samples: the reader must find every one of them. */
describe("熊本市 H27–H31: targets and actuals in rows of their own", () => {
  const { tables, shownAt } = openSample("熊本市_H27-H31_検証.xlsx");
  const indicators = tables.tables.flatMap((table) =>
    table.indicators.map((indicator) => ({ sheet: table.sheet, indicator })),
  );

  it("holds the 20 indicators and nothing else", () => {
    expect(indicators.map(({ sheet, indicator }) => `${sheet} ${indicator.name}`).sort()).toEqual(
      verification.map(({ sheet, name }) => `${sheet} ${name}`).sort(),
    );
  });

  it.each(verification.map((row) => [row.id, row] as const))("%s", (_, row) => {
    const found = indicators.find(
      ({ sheet, indicator }) => sheet === row.sheet && indicator.name === row.name,
    )?.indicator;
    expect(found?.unit?.text).toBe(row.unit.normalize("NFKC").replace("m3", "㎥"));
    expect(found?.baseline?.year).toBe(2015);
    expect(found?.baseline?.row).toBe(row.baselineRow === "実績値" ? "actual" : "target");
    expect([numberOf(found?.baseline), asOf(found?.baseline)]).toEqual([row.baseline.value, asOfTruth(row.baseline)]);
    for (const [truth, slots] of [
      [row.targets, found?.targets],
      [row.actuals, found?.actuals],
    ] as const) {
      expect(slots?.map((slot) => [slot.year, numberOf(slot), asOf(slot)])).toEqual(
        truth.map((one) => [one.year, "value" in one ? one.value : null, asOfTruth(one)]),
      );
      expect(slots?.map((slot) => squeezed(shownAt(slot.at)))).toEqual(truth.map(({ text }) => squeezed(text ?? "")));
    }
  });

  it("reads 7,000以上 as at least 7,000", () => {
    const births = indicators.filter(({ indicator }) => indicator.name === "出生数");
    expect(
      births.flatMap(({ indicator }) =>
        indicator.targets.map(({ reading }) => reading.kind === "number" && reading.qualifier),
      ),
    ).toEqual(Array.from({ length: 8 }, () => "gte"));
  });
});

describe("熊本市 2020–2023: units in the names, footnote marks on the numbers", () => {
  const { tables, shownAt } = openSample("熊本市_2020-2023_数値目標.xlsx");

  it("is one table of five indicators", () => {
    expect(tables.tables.map(({ indicators }) => indicators.map(({ name }) => name))).toEqual([
      small.map(({ name }) => name),
    ]);
  });

  it.each(small.map((row) => [row.name, row] as const))("%s", (_, row) => {
    const found = tables.tables[0]?.indicators.find(({ name }) => name === row.name) as Indicator;
    expect(found.unit?.text).toBe(row.unit.normalize("NFKC"));
    expect(numberOf(found.baseline)).toBe(row.baseline.value);
    expect(found.baseline?.reading).toMatchObject(row.baseline.mark === null ? {} : { noteMark: row.baseline.mark });
    expect(found.targets.map((slot) => [slot.year, numberOf(slot), shownAt(slot.at)])).toEqual([
      [row.target.year, row.target.value, row.target.text],
    ]);
    expect(found.targets[0]?.reading).toMatchObject(
      row.target.qualifier === null ? {} : { qualifier: row.target.qualifier },
    );
    expect(found.context.goal?.text).toBe(row.goal);
  });
});

describe("人吉市 令和6年度: 17 sheets of three stacked tables", () => {
  const { tables, shownAt } = openSample("人吉市_令和6年度_進捗報告.xlsx");
  const indicators = tables.tables.flatMap((table) =>
    table.indicators.map((indicator) => ({ sheet: table.sheet, indicator })),
  );

  it("holds 31 indicators and 81 project figures", () => {
    expect(indicators).toHaveLength(hitoyoshi.indicators.length);
    const projects = tables.otherTables.flatMap((table) => table.rows);
    expect(projects).toHaveLength(hitoyoshi.projects.length);
  });

  it.each(hitoyoshi.indicators.map((row) => [row.id, row] as const))("%s", (_, row) => {
    const found = indicators.find(
      ({ sheet, indicator }) => sheet === row.sheet && squeezed(indicator.name) === squeezed(row.name),
    )?.indicator;
    expect([numberOf(found?.baseline), numberOf(found?.targets[0]), numberOf(found?.actuals[0])]).toEqual([
      row.baseline.value,
      row.target.value,
      row.actual,
    ]);
    expect(found?.targets.map(({ year }) => year)).toEqual([null]);
    expect(found?.actuals.map(({ year }) => year)).toEqual(row.actuals.map(({ year }) => year));
    const shown = [found?.baseline, ...(found?.targets ?? []), ...(found?.actuals ?? []), ...(found?.rates ?? [])];
    expect(shown.map((slot) => slot && squeezed(shownAt(slot.at)))).toEqual(
      [row.baseline.text, row.target.text, ...row.actuals.map(({ text }) => text), row.rate].map((text) =>
        squeezed(text ?? ""),
      ),
    );
    const printed = row.rate === "-" ? undefined : Number(row.rate.replace("%", "")) / 100;
    if (printed === undefined) expect(shownRate(found?.rates[0])).toBeUndefined();
    else expect(Math.abs((shownRate(found?.rates[0])?.ratio ?? NaN) - printed)).toBeLessThan(0.00501);
  });

  it.each(hitoyoshi.projects.map((row, at) => [`${row.sheet} ${at} ${squeezed(row.name)}`, row] as const))(
    "%s",
    (_, row) => {
      const rows = tables.otherTables.filter(({ sheet }) => sheet === row.sheet).flatMap((table) => table.rows);
      const named = rows.filter(({ name }) => squeezed(name) === squeezed(row.name));
      const found = named.find(({ cells }) => squeezed(cells[0]?.text ?? "") === squeezed(row.text ?? ""));
      expect(found?.cells.map(({ year }) => year)).toEqual([2024, 2025, 2026, 2027]);
      // 5校⏎175名: more than one number, and nothing says which one counts.
      if (row.value === "several") expect(found?.cells[0]?.reading.kind).toBe("several");
      else if (row.value !== null) expect(numberOf(found?.cells[0])).toBe(row.value);
      expect(squeezed(found?.context.department?.text ?? "")).toBe(row.departments.join(""));
    },
  );
});

describe("熊本市 令和6年度アクションプラン: budgets, a trend, wards", () => {
  const { tables } = openSample("熊本市_令和6年度_アクションプラン.xlsx");
  const rows = tables.otherTables.flatMap((table) => table.rows.map((row) => ({ table, row })));

  it("holds no KPI table", () => {
    expect(tables.tables).toEqual([]);
  });

  it.each(action.projects.map((project) => [`${project.sheet} ${project.name}`, project] as const))(
    "%s",
    (_, project) => {
      const found = rows.find(
        ({ table, row }) => table.sheet === project.sheet && squeezed(row.name) === squeezed(project.name),
      );
      expect(numberOf(found?.row.cells.find(({ role }) => role === "amount"))).toBe(project.amount);
    },
  );

  it.each(action.priorities.map((project) => [`${project.sheet} ${project.name}`, project] as const))(
    "%s",
    (_, project) => {
      const found = rows.find(
        ({ table, row }) => table.sheet === project.sheet && squeezed(row.name) === squeezed(project.name),
      );
      expect(numberOf(found?.row.cells.find(({ role }) => role === "amount"))).toBe(project.amount);
      expect(numberOf(found?.row.cells.find(({ role }) => role === "previous-amount"))).toBe(project.previous);
      expect(found?.row.group?.text.replace(/[<>]/g, "")).toBe(project.group);
    },
  );

  it.each(action.trend.map((line) => [line.name, line] as const))("%s", (_, line) => {
    const found = rows.find(({ table, row }) => table.kind === "trend" && row.name === line.name)?.row;
    const byYear = found?.cells
      .filter(({ role }) => role === "value")
      .map(({ year, text }) => [`R${(year ?? 0) - 2018}`, text]);
    expect(Object.fromEntries(byYear ?? [])).toEqual(line.values);
    expect(found?.cells.find(({ role }) => role === "growth")?.text).toBe(line.growth);
  });

  it.each(action.wards.map((project) => [`${project.ward} ${project.name}`, project] as const))("%s", (_, project) => {
    const found = rows.find(({ row }) => row.name === project.name && squeezed(row.group?.text ?? "") === project.ward);
    expect(numberOf(found?.row.cells[0])).toBe(project.amount);
  });
});

function asOf(
  slot: { readonly reading: { readonly kind: string; readonly asOf?: number } } | undefined,
): number | null {
  return slot?.reading.asOf ?? null;
}

function asOfTruth(one: object): unknown {
  return "asOf" in one ? one.asOf : null;
}
