import { readTables } from "../../../../src/core";
import { tableMapping, type TableMapping } from "../../../../src/core/reading/layout/mapping";
import { readMapped } from "../../../../src/core/reading/layout/read-mapped";
import { parseFixture } from "../../../fixtures/sheet";

const { workbook } = parseFixture(`# heads that no list of words knows
## sheet: 様式
A1: 働く場づくり
@ A2
| なまえ | ものさし | はじめ | めざす | できた |
| 雇用創出数 | 人 | 61 | 250 | 70 |
| 相談件数 | 件 | 46 | 80 | 75 |
`);

const MAPPING: TableMapping = {
  sheet: "様式",
  turned: false,
  header: { from: 1, to: 1 },
  body: { from: 2, to: 3 },
  columns: [
    { column: 0, role: "name" },
    { column: 1, role: "unit" },
    { column: 2, role: "baseline", year: 2023 },
    { column: 3, role: "target", year: 2027, stage: "final" },
    { column: 4, role: "actual", year: 2024 },
  ],
};

describe("a mapping given by a person", () => {
  it("reads a table that recognition leaves alone", () => {
    expect(readTables(workbook).tables).toEqual([]);
    const [table] = readTables(workbook, { mappings: [MAPPING] }).tables;
    expect(
      table?.indicators.map(({ name, unit, baseline, targets, actuals }) => [
        name,
        unit?.text,
        baseline?.value,
        targets.map((slot) => [slot.year, slot.value, slot.stage]),
        actuals.map((slot) => [slot.year, slot.value]),
      ]),
    ).toEqual([
      ["雇用創出数", "人", 61, [[2027, 250, "final"]], [[2024, 70]]],
      ["相談件数", "件", 46, [[2027, 80, "final"]], [[2024, 75]]],
    ]);
  });

  it("takes the place of what would be recognised there", () => {
    const { workbook: known } = parseFixture(`# two columns mixed up in the heads
## sheet: 様式
| 指標 | 基準値 | R6目標 | R6実績 |
| 相談件数 | 46 | 75 | 80 |
`);
    const [found] = readTables(known).tables;
    const swapped: TableMapping = {
      ...(found as { mapping: TableMapping }).mapping,
      columns: [
        { column: 0, role: "name" },
        { column: 1, role: "baseline" },
        { column: 2, role: "actual", year: 2024 },
        { column: 3, role: "target", year: 2024 },
      ],
    };
    const { tables } = readTables(known, { mappings: [swapped] });
    expect(tables).toHaveLength(1);
    expect(tables[0]?.indicators[0]?.targets.map(({ value }) => value)).toEqual([80]);
  });

  it("is stored as JSON and checked when it comes back", () => {
    expect(tableMapping.parse(JSON.parse(JSON.stringify(MAPPING)))).toEqual(MAPPING);
    expect(tableMapping.safeParse({ ...MAPPING, columns: [] }).success).toBe(false);
    expect(tableMapping.safeParse({ ...MAPPING, surprise: 1 }).success).toBe(false);
  });

  it("that was recognised reads the same when given back", () => {
    const { tables } = readTables(workbook, { mappings: [MAPPING] });
    const again = tables.map(({ mapping }) => readMapped(workbook, mapping));
    expect(again).toEqual(tables);
  });
});
