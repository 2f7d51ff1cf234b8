import { readYear } from "../../../../src/core/reading/year/read-year";
import { displayValue } from "../../../../src/core/workbook/display";

const typed = (text: string) => ({ value: text, text, numberFormat: "General" });
const cell = (value: number, numberFormat: string) => ({
  value,
  text: displayValue(value, numberFormat, false),
  numberFormat,
});

describe("a cell that is a year", () => {
  it.each([
    ["H30", 2018],
    ["Ｒ元", 2019],
    ["Ｈ31/R元", 2019],
    ["令和６年度", 2024],
    [" 令和６年度 ", 2024],
    ["（R6）", 2024],
    ["2019", 2019],
    ["2019年度", 2019],
    ["令和5年度末", 2023],
    ["R6.3末", 2023],
    ["R6.3末現在", 2023],
    ["平成27（2015）年度", 2015],
    ["FY2024", 2024],
  ])("%j is %d", (text, year) => {
    expect(readYear(typed(text))?.year).toBe(year);
  });

  it.each(["R6実績", "目標値（2023年度）", "R6、R7", "第2期", "28", "", "2019人", "1850", "令和6年度の目標を達成した"])(
    "%j is none, or not only one",
    (text) => {
      expect(readYear(typed(text))).toBeUndefined();
    },
  );

  it("is a range where it says so", () => {
    expect(readYear(typed("R2～R4"))).toMatchObject({ from: 2020, year: 2022 });
  });

  it.each([
    [2019, "General", 2019],
    [2019, "0", 2019],
    [2024, '0"年度"', 2024],
    [6, '"R"0', 2024],
    [6, '"令和"0"年度"', 2024],
    [30, '"H"0', 2018],
    [45383, "yyyy/m/d", 2024],
    [45382, "yyyy/m/d", 2023],
    [45383, 'yyyy"年"', 2024],
    [45292, 'yyyy"年"', 2024],
    [45383, 'ggge"年度"', 2024],
    [45292, 'ggge"年度"', 2024],
    [45383, "[$-411]ge", 2024],
    [45383, 'ggge"年"m"月"', 2024],
    [43586, '[$-411]ggge"年"', 2019],
  ])("%d with %s is %d", (value, numberFormat, year) => {
    expect(readYear(cell(value, numberFormat))?.year).toBe(year);
  });

  it.each([
    [28, "General"],
    [1989, "General"],
    [2101, "General"],
    [2019.5, "General"],
    [2019, "#,##0"],
    [2019, '0"人"'],
    [45383, "General"],
    [45383, 'm"月"d"日"'],
    [0.5, "h:mm"],
  ])("%d with %s is none", (value, numberFormat) => {
    expect(readYear(cell(value, numberFormat))).toBeUndefined();
  });

  it("reads the date itself where the column is too narrow to show it", () => {
    expect(readYear({ value: 45383, text: "#####", numberFormat: "yyyy/m/d" })).toMatchObject({ year: 2024, month: 4 });
    expect(readYear({ value: 45383, text: "Apr-24", numberFormat: "mmm-yy" })).toMatchObject({ year: 2024, month: 4 });
  });

  it("is neither empty, nor a truth value, nor an error", () => {
    for (const value of [null, true, { error: "#REF!" }]) {
      expect(readYear({ value, text: "", numberFormat: "General" })).toBeUndefined();
    }
  });
});
