import { createXlsx, readXlsx } from "../../src/hosts/xlsx";
import { parseFixture } from "../fixtures/sheet";
import { runCli } from "./run-cli";

function book(name: string): Uint8Array {
  return createXlsx(
    parseFixture(`# 進捗
## sheet: 施策1
| 指標名 | 単位 | 基準値（R5） | 目標値（R6） | R6実績 |
| --- | --- | --- | --- | --- |
| ${name} | 件 | 46 | 80 | 75 |
`).workbook,
  );
}

const WHO = ["--municipality", "熊本市", "--code", "431001", "--date", "2026-03-31"];

async function publish(words: readonly string[], name = "相談件数") {
  return runCli(["publish", "a.xlsx", ...words, "-o", "公表"], { "a.xlsx": book(name) });
}

describe("tassei publish", () => {
  it("writes a workbook, a CSV and the definitions, and says how readable they are", async () => {
    const { written, out, code } = await publish(WHO);
    expect(code).toBe(0);
    expect(Object.keys(written)).toEqual(["公表/a.xlsx", "公表/a.csv", "公表/a.json"]);
    expect(out).toMatch(/写しの機械判読性：適合 \d+、不適合 0、/);
    const csv = new TextDecoder("utf-8", { ignoreBOM: true }).decode(written["公表/a.csv"]);
    expect(csv.startsWith("\ufeff全国地方公共団体コード,地方公共団体名")).toBe(true);
    expect(csv).toMatch(/431001,熊本市,.*相談件数,実績値,2024,令和6年度,75,件/);
    expect(readXlsx(written["公表/a.xlsx"] ?? new Uint8Array(0)).sheets.map(({ name }) => name)).toContain("データ");
    expect(JSON.parse(new TextDecoder().decode(written["公表/a.json"]))).toBeDefined();
  });

  it("gives the same bytes for the same input and date", async () => {
    expect((await publish(WHO)).written).toEqual((await publish(WHO)).written);
  });

  it("writes Shift_JIS when asked, and nothing where a character would be lost", async () => {
    const { written } = await publish([...WHO, "--encoding", "shift_jis"]);
    expect(new TextDecoder("shift_jis").decode(written["公表/a.csv"])).toContain("相談件数");
    const lost = await publish([...WHO, "--encoding", "shift_jis"], "𠮷野家の件数");
    expect(lost.code).toBe(2);
    expect(lost.errors.join("")).toContain("𠮷");
    expect(lost.written).toEqual({});
  });

  it("refuses a date it cannot read", async () => {
    expect((await publish([...WHO.slice(0, 4), "--date", "令和8年"])).errors.join("")).toContain("2026-03-31");
  });
});

describe("tassei report", () => {
  it.each([
    ["報告.html", "<!doctype html>"],
    ["報告.md", "# "],
  ])("takes the form that the name asks for: %s", async (name, start) => {
    const { written, code } = await runCli(["report", "a.xlsx", "-o", name], { "a.xlsx": book("相談件数") });
    expect(code).toBe(0);
    const text = new TextDecoder().decode(written[name]);
    expect(text.toLowerCase().startsWith(start)).toBe(true);
    expect(text).toContain("相談件数");
  });

  it("asks for a form it knows", async () => {
    const { errors, code } = await runCli(["report", "a.xlsx", "-o", "報告.pdf"], { "a.xlsx": book("相談件数") });
    expect(code).toBe(2);
    expect(errors.join("")).toContain(".html か .md");
  });
});

describe("tassei request", () => {
  it("writes a workbook for each department that has something to mend", async () => {
    const file = createXlsx(
      parseFixture(`# 進捗
## sheet: 施策1
| 指標名 | 単位 | 基準値（R5） | 目標値（R6） | R6実績 | 担当課 |
| --- | --- | --- | --- | --- | --- |
| 相談件数 | 件 | 46 | 80 | · | 市民課 |
| 来館者数 | 人 | 1000 | "1,200以上" | 1100 | 図書館 |
| 会員数 | 人 | 100 | 120 | 110 | 図書館 |
`).workbook,
    );
    const { written, code } = await runCli(["request", "a.xlsx", "-o", "依頼"], { "a.xlsx": file });
    expect(code).toBe(0);
    expect(Object.keys(written).sort()).toEqual(["依頼/依頼_図書館.xlsx", "依頼/依頼_市民課.xlsx"]);
  });
});
