import { readTables } from "../../../../src/core";
import { parseFixture } from "../../../fixtures/sheet";

/** Somewhere between 1900 and 2100 every growing number looks like a year. */
describe("numbers that pass through the years", () => {
  const rows = (write: (at: number) => string): string =>
    Array.from({ length: 260 }, (_, at) => write(1880 + at)).join("\n");

  it.each([
    [
      "one row an indicator",
      "| 指標 | 単位 | 基準値 | R6目標 | R6実績 |",
      (n: number) => `| 利用者${n}番 | 人 | ${n} | ${n + 1} | ${n + 2} |`,
      260,
    ],
    [
      "no unit column",
      "| 指標 | 基準値 | R6目標 | R6実績 |",
      (n: number) => `| 利用者${n}番 | ${n} | ${n + 1} | ${n + 1} |`,
      260,
    ],
    [
      "numbers typed as text",
      "| 指標 | 基準値 | R6目標 | R6実績 |",
      (n: number) => `| 利用者${n}番 | "${n}" | "${n + 1}" | "${n + 1}" |`,
      260,
    ],
    [
      "steps of five",
      "| 指標 | 単位 | 基準値 | R6目標 | R6実績 |",
      (n: number) => `| 利用者${n}番 | 人 | ${n} | ${n + 10} | ${n + 5} |`,
      260,
    ],
    [
      "paired rows",
      "| 指標 | 区分 | R5 | R6 | R7 |",
      (n: number) => `| 利用者${n}番 | 目標値 | ${n} | ${n + 1} | ${n + 2} |\n| ↕ | 実績値 | ${n + 1} | ${n + 2} | · |`,
      260,
    ],
  ])("are read to the end: %s", (_, head, row, count) => {
    const { workbook } = parseFixture(`# 長い表\n## sheet: 一覧\n${head}\n${rows(row)}\n`);
    const { tables } = readTables(workbook);
    expect(tables.map(({ indicators }) => indicators.length)).toEqual([count]);
  });
});
