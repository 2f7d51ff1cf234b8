import { formatFor } from "../../../../src/core/reading/value/keep-look";
import { readValue } from "../../../../src/core/reading/value/read-value";
import { displayValue } from "../../../../src/core/workbook/display";
import { typed } from "./say";

const keep = (text: string) => formatFor(readValue(typed(text)), text);

describe("the number and the format that show the same text", () => {
  it.each([
    ["2,365", 2365, "#,##0"],
    ["６３", 63, "0"],
    ["7,000以上", 7000, '#,##0"以上"'],
    ["2,325\n（H24）", 2325, '#,##0"（H24）"'],
    ["16,125人", 16125, '#,##0"人"'],
    ["１7０人", 170, '0"人"'],
    ["▲37", -37, '#,##0;"▲"#,##0'],
    ["▲1,394人", -1394, '#,##0"人";"▲"#,##0"人"'],
    ["▲1394", -1394, '0;"▲"0'],
    ["－５", -5, '0;"－"0'],
    ["-37", -37, "0"],
    ["約-5", -5, '"約"0;"約"-0'],
    ["(5)", -5, "0;(0)"],
    ["（1,234）", -1234, "#,##0;(#,##0)"],
    ["+12", 12, "+0;-0;0"],
    ["10.82 日", 10.82, '0.00" 日"'],
    ["10.82　日", 10.82, '0.00" 日"'],
    ["957.04㎥", 957.04, '0.00"㎥"'],
    ["20.10%", 0.201, "0.00%"],
    ["29％", 0.29, "0%"],
    ["103 %", 1.03, "0%"],
    ["約31％", 0.31, '"約"0%'],
    ["80％以上", 0.8, '0%"以上"'],
    ["5%ポイント", 5, '0"%ポイント"'],
    ["2,496※1", 2496, '#,##0"※1"'],
    ["約500人", 500, '"約"0"人"'],
    ["36件／4か年", 36, '0"件／4か年"'],
    ["3.5億円", 3.5, '0.0"億円"'],
    ["¥1,234", 1234, '"¥"#,##0'],
    [" 65 ", 65, "0"],
    ['5"件', undefined, undefined],
    ['5件（"仮"）', 5, '0"件（"\\""仮"\\""）"'],
  ])("%j → %p with %j", (text, value, numberFormat) => {
    expect(keep(text)).toEqual(value === undefined ? undefined : { value, numberFormat });
  });

  it.each(["３億５千万円", "―", "5校\n175名", "目標120／実績98", "#N/A", ""])("%j has none", (text) => {
    expect(keep(text)).toBeUndefined();
  });

  const plain = (text: string) => text.normalize("NFKC").replace(/\s/g, "");

  it.each([
    "2,365",
    "６３",
    "１，２３４．５",
    "7,000以上",
    "7,000人以上",
    "2,325\n（H24）",
    "895（平成26年度）",
    "16,125人",
    "１7０人",
    "▲37",
    "▲３７万人",
    "△1,394",
    "−5",
    "(5)",
    "（1,234）人",
    "+12",
    "10.82　日",
    "957.04㎥",
    "20.10%",
    "１００％",
    "-226%",
    "▲2.5%",
    "約500人",
    "33億円程度",
    "≧80%",
    "2,496※1",
    "494＊1",
    "61人増加",
    "250人増加/4年",
    "17件／１か年",
    "年間120件",
    "6,766（概算値）",
    "（H24）2,325",
    "R5：120人",
    "120人（社）",
    "43,069円/人",
    "100%（達成）",
    "1日あたり120人",
    "宿泊者数\n170人",
    "5％減",
    ".5",
    "0",
    "▲0.5ポイント",
    "0.00%",
    "-0.4%",
    "12,345,678千円",
    "‐8",
    "1.50",
  ])("%j looks the same", (text) => {
    const kept = keep(text);
    expect(kept && plain(displayValue(kept.value, kept.numberFormat, false))).toBe(plain(text));
  });

  it("reads as before, with nothing typed", () => {
    for (const text of ["7,000以上", "2,325（H24）", "16,125人", "▲37", "20.10%", "36件／4か年", "約500人", "494※2"]) {
      const kept = keep(text);
      if (!kept) throw new Error(text);
      const shown = displayValue(kept.value, kept.numberFormat, false);
      const before = readValue(typed(text));
      expect(readValue({ value: kept.value, text: shown, numberFormat: kept.numberFormat })).toEqual({
        ...before,
        writing: [],
      });
    }
  });
});
