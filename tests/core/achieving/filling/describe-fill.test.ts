import { describeFill, type MethodName, planFill, readTables } from "../../../../src/core";
import { parseFixture } from "../../../fixtures/sheet";

const { workbook } = parseFixture(`# rates
| 指標     | 単位 | 基準値 | 目標値 | R6実績 | 達成率 |
| -------- | ---- | ------ | ------ | ------ | ------ |
| 相談件数 | 件   | 46     | 80     | 75     | · [0%] |
| 商品数   | 件   | 16     | 2000 [#,##0] | 1234.5 [#,##0.0] | · [0.0%] |
| 加盟店数 | 店   | 100    | 0      | 5      |        |
| 来館者数 | 人   | 100    | 150    |        |        |
| 講座数   | 回   | 10     | 20     | 10     | 0.6 [0%] |
`);
const { tables } = readTables(workbook);

function lines(method?: MethodName, decimals?: number) {
  const declare = () => ({
    ...(method && { method }),
    ...(decimals !== undefined && { rounding: { mode: "half-up" as const, decimals } }),
  });
  return describeFill(workbook, planFill(tables, workbook, { declare }));
}

describe("a fill plan in figures and words", () => {
  it("shows the figures of the arithmetic and what each cell will show", () => {
    expect(
      lines().map(({ item, calculation, shown, present }) => [item.indicator.name, calculation, shown, present]),
    ).toEqual([
      ["相談件数", "75 ÷ 80", "94%", ""],
      ["商品数", "1,234.5 ÷ 2,000", "61.7%", ""],
      ["加盟店数", "5 ÷ 0", "目標0", ""],
      ["来館者数", null, "未集計", ""],
      ["講座数", "10 ÷ 20", "50.0%", "60%"],
    ]);
  });

  it("keeps brackets where they change the result, and says how it rounds", () => {
    const [first] = lines("progress", 1);
    expect(first).toMatchObject({ calculation: "(75 − 46) ÷ (80 − 46)", item: { rounding: { decimals: 1 } } });
  });

  it("writes no arithmetic for a method that has none", () => {
    const [first] = lines("met");
    expect(first?.calculation).toBeNull();
  });

  it("passes over a method that asks for a cell the table does not have", () => {
    const { workbook: bare } = parseFixture(`# no baseline
| 指標     | 目標値 | R6実績 | 達成率 |
| -------- | ------ | ------ | ------ |
| 相談件数 | 80     | 75     |        |
`);
    const declare = () => ({ method: "progress", direction: "higher" }) as const;
    const { items } = planFill(readTables(bare).tables, bare, { declare });
    expect(items).toMatchObject([{ action: "skip", why: "unsuited", achievement: { cause: "no-baseline" } }]);
  });
});
