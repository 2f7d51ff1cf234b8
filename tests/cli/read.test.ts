import { join } from "node:path";
import { createXlsx } from "../../src/hosts/xlsx";
import { parseFixture } from "../fixtures/sheet";
import { runCli } from "./run-cli";

const BOOK = createXlsx(
  parseFixture(
    `# 読取
## sheet: 施策1
A1: 基本目標１ 働く場をつくる
@ A3
| 指標名 | 単位 | 基準値（H26） | 目標値（R6） | R6実績 | 達成率 | 担当課 |
| 市内総生産額 | 十億円 | "2,325⏎（H24）" | "2,400以上" | 2334 [#,##0] | =E4/2400 → 0.9725 [0.0%] | 商工課 |
| 相談件数（累計） | 件 | ― | "36件／4か年" | · | · | 市民課⏎総務課 |
| 新卒者の定着率（％） | · | 7.7% | "目標120／実績98" | #DIV/0! | 103 | · |
## sheet: メモ
A1: 会議は10月
`.replace("7.7%", "0.077 [0.00%]"),
  ).workbook,
);

describe("read --format json", () => {
  it("is the contract, to the key", async () => {
    const { code, out } = await runCli(["read", "--format", "json", "a.xlsx"], { "a.xlsx": BOOK });
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchSnapshot();
  });

  it("is one object for one file, an array for several, and the same bytes every time", async () => {
    const one = await runCli(["read", "--format", "json", "a.xlsx"], { "a.xlsx": BOOK });
    const two = await runCli(["read", "--format", "json", "a.xlsx", "b.xlsx"], { "a.xlsx": BOOK, "b.xlsx": BOOK });
    expect(JSON.parse(two.out)).toHaveLength(2);
    expect(JSON.parse(two.out)[0]).toEqual(JSON.parse(one.out));
    expect((await runCli(["read", "--format", "json", "a.xlsx"], { "a.xlsx": BOOK })).out).toBe(one.out);
  });
});

describe("a rate in JSON is a ratio", () => {
  it.each([
    ["達成率", '"103%"', 1.03],
    ["達成率", '"１０３％"', 1.03],
    ["達成率", "1.03 [0%]", 1.03],
    ["達成率", "1.03", 1.03],
    ["達成率", "103", 1.03],
    ["達成率（％）", "103", 1.03],
    ["達成率（％）", "0.5", 0.005],
    ["達成率", "=D2/C2 → 0.5 [0.0%]", 0.5],
    ["達成率", "-2.26 [0%]", -2.26],
    ["達成率", '"▲226%"', -2.26],
    ["達成率", "0", 0],
  ])("%s: %s → %d", async (head, cell, value) => {
    const text = `# 率\n## sheet: a\n@ A1\n| 指標名 | 単位 | 目標値（R6） | R6実績 | ${head} |\n| 件数 | 件 | 10 | 5 | ${cell} |\n`;
    const files = { "a.xlsx": createXlsx(parseFixture(text).workbook) };
    const { out } = await runCli(["read", "--format", "json", "a.xlsx"], files);
    expect(JSON.parse(out).tables[0].indicators[0].rate.value).toBeCloseTo(value, 12);
  });
});

describe("every reason for no number has its word", () => {
  it.each([
    ['"―"', { missing: "dash" }],
    ["·", { missing: "blank" }],
    ['"未集計"', { missing: "pending" }],
    ['"調査なし"', { missing: "not-applicable" }],
    ['"対象外"', { missing: "not-applicable" }],
    ["#REF!", { problem: "error", error: "#REF!" }],
    ['"5校⏎175名"', { problem: "several" }],
    ['"よくわからない文"', { problem: "unreadable" }],
  ])("%s → %j", async (cell, words) => {
    const text = `# 値\n## sheet: a\n@ A1\n| 指標名 | 単位 | 目標値（R6） | R6実績 |\n| 件数 | 件 | 10 | ${cell} |\n| 人数 | 人 | 10 | 7 |\n`;
    const files = { "a.xlsx": createXlsx(parseFixture(text).workbook) };
    const { out } = await runCli(["read", "--format", "json", "a.xlsx"], files);
    const [actual] = JSON.parse(out).tables[0].indicators[0].actuals;
    expect(actual).toMatchObject({ year: 2024, cell: "D2", ...words });
    expect(actual).not.toHaveProperty("value");
  });
});

describe("read for people", () => {
  it("shows each table with the cells it was read from", async () => {
    const { out } = await runCli(["read", "a.xlsx"], { "a.xlsx": BOOK });
    expect(out).toMatchSnapshot();
  });

  it("speaks English when asked", async () => {
    const { out } = await runCli(["read", "--lang", "en", "a.xlsx"], { "a.xlsx": BOOK });
    expect(out).toContain("1 KPI tables, 3 indicators");
  });
});

describe("a file that cannot be read", () => {
  it.each([
    ["nowhere.xlsx", {}, "nowhere.xlsx: ファイルが見つかりません。"],
    [__dirname, {}, "フォルダーは読めません。"],
    ["empty.xlsx", { "empty.xlsx": new Uint8Array(0) }, "empty.xlsx: ファイルの中身が空"],
    ["text.xlsx", { "text.xlsx": new TextEncoder().encode("指標,目標\n") }, "text.xlsx: "],
    ["cut.xlsx", { "cut.xlsx": BOOK.slice(0, BOOK.length - 300) }, "cut.xlsx: "],
    [
      "old.xls",
      {
        "old.xls": Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(600).fill(0)]),
      },
      "old.xls: ",
    ],
  ])("%s gives one line and exit code 2, and the others are read all the same", async (path, files, start) => {
    const { code, out, errors } = await runCli(["read", path, "good.xlsx"], { ...files, "good.xlsx": BOOK });
    expect(code).toBe(2);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toContain(start);
    expect(errors[0]).not.toMatch(/\n| at .*:\d+:\d+/);
    expect(out).toContain("good.xlsx");
  });

  it("keeps a hostile name from breaking the output", async () => {
    const { code } = await runCli(["read", join("__proto__", "constructor.xlsx")]);
    expect(code).toBe(2);
  });
});
