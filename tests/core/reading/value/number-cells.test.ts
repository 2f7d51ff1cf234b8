import { readValue } from "../../../../src/core/reading/value/read-value";
import { displayValue } from "../../../../src/core/workbook/display";
import { say, typed } from "./say";

const cell = (value: number, numberFormat: string) => ({
  value,
  text: displayValue(value, numberFormat, false),
  numberFormat,
});

describe("a number in a value cell", () => {
  it.each([
    [2365, "General", "2365"],
    [60.7, "General", "60.7"],
    [-1394, "General", "-1394"],
    [0, "General", "0"],
    [1 / 3, "General", "0.333333333"],
    [2365, "#,##0", "2365"],
    [60.7, "0.0", "60.7"],
    [60.7, "0.00", "60.70"],
    [60.7, "#,##0", "61"],
    [-37, '#,##0;"▲"#,##0', "-37"],
    [-37, "#,##0;▲ #,##0", "-37"],
    [-37, "#,##0;△#,##0", "-37"],
    [-37, "#,##0_);(#,##0)", "-37"],
    [-37, "#,##0;[Red]-#,##0", "-37"],
    [1234, '_ * #,##0_ ;_ * -#,##0_ ;_ * "-"_ ;_ @_ ', "1234"],
    [0, '_ * #,##0_ ;_ * -#,##0_ ;_ * "-"_ ;_ @_ ', "0"],
    [0, '#,##0;▲#,##0;"―"', "0"],
    [5, "[DBNum3]0", "5"],
    [2365, "[DBNum3]#,##0", "2365"],
    [0.5, "# ?/?", "0.5"],
    [12345, "0.00E+00", "12345"],
    [5, "@", "5"],
    [5, "G/標準", "5"],
  ])("%d with %s is a plain number: %s", (value, numberFormat, expected) => {
    expect(say(readValue(cell(value, numberFormat)))).toBe(expected);
  });

  it.each([
    [0.201, "0.00%", "20.10 %"],
    [0.0762, "0.00%", "7.62 %"],
    [1.03, "0%", "103 %"],
    [0.29, "0%", "29 %"],
    [0.57, "0.0%", "57.0 %"],
    [-2.26, "0%", "-226 %"],
    [0.7349, "0%", "73 %"],
    [45.2, '0.0"%"', "45.2 %"],
    [45.2, "0.0％", "45.2 %"],
    [16125, '#,##0"人"', "16125 人"],
    [16125, "#,##0人", "16125 人"],
    [16125, "#,##0\\人", "16125 人"],
    [0.13, "0.00人/km", "0.13 人/km"],
    [7000, '#,##0"以上"', "7000 gte"],
    [500, '"約"#,##0"人"', "500 人 about"],
    [2325, '#,##0"（H24）"', "2325 @2012"],
    [2496, '#,##0"※1"', "2496 ※1"],
    [33, '0"件／年"', "33 件 /1y"],
    [36, '0"件／4か年"', "36 件 /4y"],
    [61, '0"人増加"', "61 人 increase"],
    [120, '0"人（社）"', "120 人(社)"],
    [10.82, '0.00" 日"', "10.82 日"],
    [1234, '"¥"#,##0', "1234 円"],
    [1234, "[$¥-411]#,##0", "1234 円"],
    [1234, "¥#,##0;¥-#,##0", "1234 円"],
    [2325000000, '#,##0,,"百万円"', "2325 百万円"],
    [12953000, '#,##0,"千円"', "12953 千円"],
    [12953400, '#,##0.0,"千円"', "12953.4 千円"],
    [3.5, '0.0"億円"', "3.5 億円"],
    [-37, '#,##0"人";"▲"#,##0"人"', "-37 人"],
    [-5, '0"人";(0"人")', "-5 人"],
    [5, 'General"人"', "5 人"],
    [5.5, 'G/標準"人"', "5.5 人"],
    [1500, '[>=1000]#,##0"人以上";0"人"', "1500 人 gte"],
    [15, '[>=1000]#,##0"人以上";0"人"', "15 人"],
    [6766, '#,##0"（概算値）"', "6766 provisional"],
    [12, '0"法人"', "12 法人"],
    [12000, '0"億"0000"万円"', "120000000 円"],
  ])("%d with %s reads as it shows: %s", (value, numberFormat, expected) => {
    expect(say(readValue(cell(value, numberFormat)))).toBe(expected);
  });

  it.each([
    [45383, "yyyy/m/d"],
    [45383, 'ggge"年"m"月"d"日"'],
    [45383, "[$-411]ge.m.d"],
    [45383, 'yyyy"年度"'],
    [0.5, "h:mm"],
    [1.5, "[h]:mm"],
    [5, '"第"0"期"'],
    [3, '0"月"'],
  ])("%d with %s is no quantity", (value, numberFormat) => {
    const { text } = cell(value, numberFormat);
    expect(readValue(cell(value, numberFormat))).toEqual({ kind: "unreadable", text });
  });

  it.each([
    [0, '#,##0;-#,##0;""', "missing: blank"],
    [0, "#,##0;-#,##0;;@", "missing: blank"],
    [5, ";;;", "missing: blank"],
    [0, '0;-0;"未集計"', "missing: pending"],
    [9, '"―"', "missing: dash"],
    [5, '0"校"0"名"', "several: 0 校 | 5 名"],
  ])("%d with %s shows something else: %s", (value, numberFormat, expected) => {
    expect(say(readValue(cell(value, numberFormat)))).toBe(expected);
  });

  it("takes the value from the cell and not from what is displayed", () => {
    expect(readValue(cell(0.201456, "0.0%"))).toMatchObject({ value: 20.1456, decimals: 1 });
    expect(readValue({ value: 1234.5, text: "####", numberFormat: '#,##0"人"' })).toMatchObject({
      value: 1234.5,
      unit: "人",
    });
  });

  it("leaves no echo of the binary form", () => {
    expect(readValue(cell(0.29 * 100, "General"))).toMatchObject({ value: 29 });
    expect(readValue(cell(1 - 0.71, "0%"))).toMatchObject({ value: 29 });
    expect(readValue(cell(6 / 7, "0%"))).toMatchObject({ value: 85.71428571428571 });
  });

  it("is no quantity when it is a truth value or an error", () => {
    expect(say(readValue({ value: true, text: "TRUE", numberFormat: "General" }))).toBe("unreadable");
    expect(say(readValue({ value: { error: "#DIV/0!" }, text: "#DIV/0!", numberFormat: "0%" }))).toBe("error: #DIV/0!");
    expect(say(readValue({ value: NaN, text: "", numberFormat: "0" }))).toBe("unreadable");
  });

  it.each([
    ['#,##0"人"', 16125, "16,125人"],
    ['#,##0"以上"', 7000, "7,000以上"],
    ["0.00%", 0.201, "20.10%"],
    ['0"件／4か年"', 36, "36件／4か年"],
    ['#,##0;"▲"#,##0', -37, "▲37"],
  ])("%s reads like the same text typed, but nothing is typed", (numberFormat, value, text) => {
    expect(readValue(cell(value, numberFormat))).toEqual({ ...readValue(typed(text)), writing: [] });
  });
});
