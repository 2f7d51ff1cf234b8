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
