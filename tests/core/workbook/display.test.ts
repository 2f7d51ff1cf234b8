import fc from "fast-check";
import { displayValue } from "../../../src/core/workbook/display";

const show = (value: number | string | boolean | null, code: string, date1904 = false) =>
  displayValue(value, code, date1904);

describe("General", () => {
  it.each<[number, string]>([
    [0, "0"],
    [-0, "0"],
    [2365, "2365"],
    [-147, "-147"],
    [0.1 + 0.2, "0.3"],
    [957.04, "957.04"],
    [1234567.891234, "1234567.891"],
    [12345678901.5, "12345678902"],
    [12345678901, "12345678901"],
    [123456789012, "1.23457E+11"],
    [99999999999.9, "1E+11"],
    [1e20, "1E+20"],
    [0.00001, "0.00001"],
    [0.00012345678912, "0.000123457"],
    [0.0000123456789, "1.23457E-05"],
    [-1234.5678912345, "-1234.567891"],
    [1 / 3, "0.333333333"],
  ])("%p is %s", (value, text) => expect(show(value, "General")).toBe(text));
});

describe("numbers", () => {
  it.each<[number, string, string]>([
    [2365, "#,##0", "2,365"],
    [1234567, "#,##0", "1,234,567"],
    [999, "#,##0", "999"],
    [0, "#,##0", "0"],
    [-1394, "#,##0", "-1,394"],
    [60.7, "0.0", "60.7"],
    [10.82, '0.00" 日"', "10.82 日"],
    [11.3, '0.00" 日"', "11.30 日"],
    [0.201, "0.00%", "20.10%"],
    [0.6714285714285714, "0.00%", "67.14%"],
    [-2.2615384615384615, "0%", "-226%"],
    [15473, '#,##0"人"', "15,473人"],
    [15473, "#,##0人", "15,473人"],
    [7000, '#,##0"以上"', "7,000以上"],
    [2325, '#,##0"（H24）"', "2,325（H24）"],
    [-37, '#,##0;"▲"#,##0', "▲37"],
    [-37, "#,##0;△ #,##0", "△ 37"],
    [-5, "0;(0)", "(5)"],
    [-5, "(0)", "-(5)"],
    [5, '"R"0', "R5"],
    [8600001, "000-0000", "860-0001"],
    [7, "00", "07"],
    [1234567, "0000,000", "1,234,567"],
    [5, "0,000", "0,005"],
    [0, "#", ""],
    [0, "#,###", ""],
    [0.5, ".00", ".50"],
    [1.5, "#.##", "1.5"],
    [1, "0.0?", "1.0"],
    [5, "0.", "5."],
    [12345, "#,##0,", "12"],
    [256000000, '#,##0,"千円"', "256,000千円"],
    [1234567890, '0.0,,"百万円"', "1234.6百万円"],
    [0.5, "0%%", "5000%%"],
    [1e18, "#,##0", "1,000,000,000,000,000,000"],
    [123456789012345680, "0", "123456789012346000"],
    [0.13, "0.00人/km", "0.13人/km"],
  ])("%p with %s is %s", (value, code, text) => expect(show(value, code)).toBe(text));

  it.each<[number, string, string]>([
    [2.5, "0", "3"],
    [-2.5, "0", "-3"],
    [1.005, "0.00", "1.01"],
    [5.25, "0.0", "5.3"],
    [1.075, "0%", "108%"],
    [0.7875, "0%", "79%"],
    [0.0005, "0.0%", "0.1%"],
    [0.99999999, "0.00", "1.00"],
    [999.5, "#,##0", "1,000"],
    [-0.4, "0", "0"],
    [-0.4, "0;-0", "-0"],
  ])("rounds half up as Excel does: %p with %s is %s", (value, code, text) => expect(show(value, code)).toBe(text));

  it.each<[number, string, string]>([
    [1234, '_ * #,##0_ ;_ * -#,##0_ ;_ * "-"_ ;_ @_ ', "1,234"],
    [-1234, '_ * #,##0_ ;_ * -#,##0_ ;_ * "-"_ ;_ @_ ', "-1,234"],
    [0, '_ * #,##0_ ;_ * -#,##0_ ;_ * "-"_ ;_ @_ ', "-"],
    [1234, '_ "¥"* #,##0_ ;_ "¥"* -#,##0_ ', "¥1,234"],
    [-37, "#,##0_ ;[Red]-#,##0 ", "-37 ".trimEnd()],
    [37, "#,##0_ ;[赤]-#,##0", "37"],
    [37, "[Color10]0", "37"],
    [1234, "[$¥-411]#,##0", "¥1,234"],
    [1234, "[$€-x-euro2] #,##0", "€ 1,234"],
  ])("leaves padding and colours out: %p with %s is %s", (value, code, text) =>
    expect(show(value, code).trim()).toBe(text),
  );

  it.each<[number, string, string]>([
    [-3, '[<0]"△"0;0', "△3"],
    [3, '[<0]"△"0;0', "3"],
    [12345, '[>=1000]#,##0,"千";0', "12千"],
    [-5, '[>=1000]#,##0,"千";0', "-5"],
    [999, '[>=1000]#,##0,"千";0', "999"],
    [0, '[=0]"なし";[<1]0.00;0', "なし"],
    [0.5, '[=0]"なし";[<1]0.00;0', "0.50"],
    [7, '[=0]"なし";[<1]0.00;0', "7"],
    [3, "[>5]0;[<2]0.0", "######"],
    [5, ";;;", ""],
    [-5, ";;;", ""],
    [-5, "0;", ""],
    [0, '#,##0;-#,##0;"―"', "―"],
    [0, "0;;;@", ""],
    [5, '"未集計"', "未集計"],
  ])("chooses the section: %p with %s is %s", (value, code, text) => expect(show(value, code)).toBe(text));

  it.each<[number, string, string]>([
    [12345, "0.00E+00", "1.23E+04"],
    [1.5, "# ?/?", "1 1/2"],
    [0.5, "?/?", "1/2"],
    [5, 'General"円"', "5円"],
    [-5.5, '"第"General"号"', "-第5.5号"],
    [5, "G/標準", "5"],
    [5, '0;-0;0;"「"@"」"', "5"],
    [1234.5, "@", "1234.5"],
  ])("%p with %s is %s", (value, code, text) => expect(show(value, code)).toBe(text));

  it.each<[number, string, string]>([
    [1234, "[DBNum1]General", "千二百三十四"],
    [10010, "[DBNum1][$-411]General", "一万十"],
    [354000000, "[DBNum1]General", "三億五千四百万"],
    [0, "[DBNum1]General", "〇"],
    [1234, "[DBNum1]0", "一二三四"],
    [1234, "[DBNum1]#,##0", "一,二三四"],
    [1234, "[DBNum2]General", "壱阡弐百参拾四"],
    [1234, "[DBNum3]0", "１２３４"],
    [1234, '[DBNum3]#,##0"人"', "１,２３４人"],
    [-12, "[DBNum1]General", "-十二"],
  ])("writes kanji numbers: %p with %s is %s", (value, code, text) => expect(show(value, code)).toBe(text));
});

describe("dates", () => {
  // 2023-03-15, a Wednesday
  const DAY = 45000;

  it.each<[number, string, string]>([
    [DAY, "yyyy/m/d", "2023/3/15"],
    [DAY, 'yyyy"年"m"月"d"日"', "2023年3月15日"],
    [DAY, 'yyyy"年"m"月"d"日";@', "2023年3月15日"],
    [DAY, "yyyy年m月d日", "2023年3月15日"],
    [DAY, 'm"月"d"日"(aaa)', "3月15日(水)"],
    [DAY, "aaaa", "水曜日"],
    [DAY, "ddd", "Wed"],
    [DAY, "[$-411]dddd", "水曜日"],
    [DAY, "[$-F800]dddd, mmmm dd, yyyy", "Wednesday, March 15, 2023"],
    [DAY, 'ggge"年"m"月"d"日"', "令和5年3月15日"],
    [DAY, '[$-411]ggge"年"m"月"d"日";@', "令和5年3月15日"],
    [DAY, "[$-411]ge.m.d;@", "R5.3.15"],
    [DAY, "gge.mm", "令5.03"],
    [DAY, "gee/mm/dd", "R05/03/15"],
    [DAY, "r.m.d", "05.3.15"],
    [DAY, "rr", "令和05"],
    [43586, 'ggge"年"', "令和1年"],
    [43586, '[$-ja-JP-x-gannen]ggge"年"m"月"d"日";@', "令和元年5月1日"],
    [43586, '[$-ja-JP-x-gannen,80]ggge"年"', "令和元年"],
    [43585, "ge", "H31"],
    [32516, "ge.m.d", "H1.1.8"],
    [32515, "ge.m.d", "S64.1.7"],
    [1, "ge.m.d", "M33.1.1"],
    [60, "yyyy/m/d", "1900/2/29"],
    [DAY, '[DBNum1][$-411]ggge"年"m"月"d"日"', "令和五年三月十五日"],
    [DAY, '[DBNum1]yyyy"年"m"月"', "二〇二三年三月"],
    [DAY, '[DBNum3]yyyy"年"m"月"', "２０２３年３月"],
    [0.5, "h:mm", "12:00"],
    [0.75, "h:mm AM/PM", "6:00 PM"],
    [0.75, "[$-411]AM/PM h:mm", "午後 6:00"],
    [0.5, 'h"時"mm"分"', "12時00分"],
    [1.5, "[h]:mm", "36:00"],
    [1.5, "[mm]:ss", "2160:00"],
    [0.001, "mm:ss.0", "01:26.4"],
    [45000.99999999, "yyyy/mm/dd hh:mm:ss", "2023/03/16 00:00:00"],
    [DAY + 0.5, "m/d h:mm", "3/15 12:00"],
  ])("%p with %s is %s", (value, code, text) => expect(show(value, code)).toBe(text));

  it.each<[number, string]>([
    [-1, "yyyy/m/d"],
    [-0.5, "[h]:mm"],
    [2958466, "ggge"],
  ])("%p with %s is outside the calendar", (value, code) => expect(show(value, code)).toBe("######"));

  it("counts from 1904 where the workbook does", () => {
    expect(show(DAY - 1462, "ge.m.d", true)).toBe("R5.3.15");
    expect(show(DAY - 1462, "#,##0", true)).toBe("43,538");
  });
});

describe("what is not a number", () => {
  it.each<[string | boolean | null, string, string]>([
    ["abc", "#,##0", "abc"],
    ["abc", "General", "abc"],
    ["abc", "@", "abc"],
    ["abc", '@"様"', "abc様"],
    ["abc", '0;-0;0;"「"@"」"', "「abc」"],
    ["abc", "0;-0;0;", ""],
    ["abc", ";;;", ""],
    ["abc", "_ @_ ", "abc"],
    ["abc", 'yyyy"年";@', "abc"],
    [true, "0", "TRUE"],
    [false, "General", "FALSE"],
    [null, "0", ""],
  ])("%p with %s is %s", (value, code, text) => expect(show(value, code)).toBe(text));

  it("shows an error as it is", () => expect(displayValue({ error: "#DIV/0!" }, "0%", false)).toBe("#DIV/0!"));
});

describe("codes nobody understands", () => {
  it.each(["[foo]0", '"open', "[h", "0;0;0;0;0", "\\", "", "[$-411", "bad [<x]0"])("%s counts as General", (code) =>
    expect(show(12.5, code)).toBe("12.5"),
  );

  it("never throws", () => {
    const piece = fc.constantFrom(
      ...'0#?.,%;@[]"\\_*gerayMdhs/:E+-()年 ',
      "General",
      "[DBNum1]",
      "[<0]",
      "[h]",
      "AM/PM",
    );
    const code = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(""));
    const value = fc.oneof(fc.double(), fc.integer(), fc.string());
    fc.assert(
      fc.property(code, value, fc.boolean(), (numberFormat, v, date1904) => {
        expect(typeof displayValue(v, numberFormat, date1904)).toBe("string");
      }),
      { numRuns: 2000 },
    );
  });

  it("reads back what it shows", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.integer({ min: 0, max: 6 }), (whole, places) => {
        const value = whole / 10 ** places;
        const code = places === 0 ? "#,##0" : `#,##0.${"0".repeat(places)}`;
        expect(Number(show(value, code).replaceAll(",", ""))).toBe(value === 0 ? 0 : value);
      }),
    );
  });
});
