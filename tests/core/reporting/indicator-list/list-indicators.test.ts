import { listIndicators, readTables, survey, fillOptionsOf } from "../../../../src/core";
import { parseFixture } from "../../../fixtures/sheet";
import { openSample, SAMPLE_FILES } from "../summary/cases";

const { workbook } = parseFixture(`# indicators
| 指標     | 担当課 | 単位 | R元基準値 | R6目標値 | R5実績 | R6実績 |
| -------- | ------ | ---- | --------- | -------- | ------ | ------ |
| 相談件数 | 企画課・総務課 | 件 | 46  | 80       | 60     | 75     |
| 来館者数 | 総務課 | 人   | 100       | 150      | 120    |        |
`);

describe("the list of indicators", () => {
  const [first, second] = listIndicators(workbook, readTables(workbook).tables);

  it("says everything a table shows of an indicator", () => {
    expect(first).toMatchObject({
      name: "相談件数",
      departments: ["企画課", "総務課"],
      unit: "件",
      year: 2024,
      baseline: { text: "46", value: 46 },
      target: { value: 80 },
      actual: { value: 75 },
      rateText: "93.8%",
      method: "ratio",
      rating: "概ね達成",
      tone: "fair",
      why: null,
    });
    expect(first?.series).toEqual([
      { year: 2019, target: null, actual: 46 },
      { year: 2023, target: null, actual: 60 },
      { year: 2024, target: 80, actual: 75 },
    ]);
  });

  it("says why there is no rate", () => {
    expect(second).toMatchObject({ rate: null, rateText: "未集計", why: { ja: "実績が未記入です。" }, tone: "none" });
  });

  it.each(SAMPLE_FILES)("%s: every indicator once", (file) => {
    const known = survey(openSample(file));
    const lines = listIndicators(known.workbook, known.tables.tables, fillOptionsOf(known));
    const count = known.tables.tables.reduce((sum, { indicators }) => sum + indicators.length, 0);
    expect(lines).toHaveLength(count);
    expect(new Set(lines.map(({ key }) => key)).size).toBe(count);
  });
});
