import { describeTable, proposeMapping, readTables } from "../../../../src/core";
import { parseFixture } from "../../../fixtures/sheet";

const { workbook } = parseFixture(`# doubtful
| 指標     | 単位 | 基準値 | 目標値 | R5実績 | 参考 | R6実績 |
| -------- | ---- | ------ | ------ | ------ | ---- | ------ |
| 相談件数 | 件   | 46     | 80     | 60     | 12   | 75     |
| 来館者数 | 人   | 100    | 150    | 120    | 14   | 別紙   |
| 講座数   | 回   | 10     | 20     | 14     | 16   | 別紙   |
`);

describe("a reading laid open", () => {
  const [table] = readTables(workbook).tables;
  if (!table) throw new Error("no table");

  it("says of every column what it was taken for, what stands in it and what is doubtful", () => {
    const { columns, confidence } = describeTable(workbook, table);
    expect(columns.map(({ head, mapping, doubts }) => [head, mapping?.role ?? null, doubts])).toEqual([
      ["指標", "name", []],
      ["単位", "unit", []],
      ["基準値", "baseline", []],
      ["目標値", "target", ["undated-target"]],
      ["R5実績", "actual", []],
      ["参考", null, ["unused-numbers"]],
      ["R6実績", "actual", ["unreadable"]],
    ]);
    expect(columns[0]?.samples).toEqual(["相談件数", "来館者数", "講座数"]);
    expect(confidence).toBe("low");
  });

  it("is sure of a table in which one target has no year, and not of one in which one of two has none", () => {
    const confidenceOf = (heads: string) => {
      const { workbook: book } = parseFixture(
        `# years\n| 指標 | ${heads} | R6実績 |\n| --- | --- | --- | --- |\n| 相談件数 | 80 | 90 | 75 |\n| 講座数 | 8 | 9 | 7 |\n`,
      );
      const [read] = readTables(book).tables;
      return read && describeTable(book, read).confidence;
    };
    expect(confidenceOf("基準値 | 目標値")).toBe("high");
    expect(confidenceOf("R6目標値 | 目標値")).toBe("medium");
  });

  it("trusts what a person gave", () => {
    expect(describeTable(workbook, table, [table.mapping]).confidence).toBe("given");
  });
});

describe("a mapping for cells somebody pointed at", () => {
  it("is the recogniser's where it knows them", () => {
    const [table] = readTables(workbook).tables;
    expect(proposeMapping(workbook, "Sheet1", { top: 0, bottom: 3, left: 0, right: 6 })).toEqual(table?.mapping);
  });

  it("comes from the heads word by word where nothing is recognised", () => {
    const { workbook: odd } = parseFixture(`# odd heads
| 事項     | 令和6年度 | めざす値 |
| -------- | --------- | -------- |
| 相談件数 | 75        | 80       |
| 来館者数 | 120       | 150      |
`);
    expect(readTables(odd).tables).toEqual([]);
    expect(proposeMapping(odd, "Sheet1", { top: 0, bottom: 2, left: 0, right: 2 })).toEqual({
      sheet: "Sheet1",
      turned: false,
      header: { from: 0, to: 0 },
      body: { from: 1, to: 2 },
      columns: [
        { column: 0, role: "name" },
        { column: 1, role: "actual", year: 2024 },
      ],
    });
  });

  it("holds the names alone where the heads say nothing, to be mended from there", () => {
    const { workbook: own } = parseFixture(
      "# own words\n| 取り組むこと | めざす数 | できた数 |\n|---|---|---|\n| 相談の受付 | 80 | 75 |\n| 来館 | 150 | 120 |",
    );
    expect(proposeMapping(own, "Sheet1", { top: 0, bottom: 2, left: 0, right: 2 })).toMatchObject({
      header: { from: 0, to: 0 },
      body: { from: 1, to: 2 },
      columns: [{ column: 0, role: "name" }],
    });
  });

  it("is none where the cells say nothing", () => {
    expect(proposeMapping(workbook, "Sheet1", { top: 20, bottom: 22, left: 0, right: 1 })).toBeNull();
    expect(proposeMapping(workbook, "どこにもない", { top: 0, bottom: 2, left: 0, right: 1 })).toBeNull();
  });
});
