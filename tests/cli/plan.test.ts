import { readPlanSheet, readTables } from "../../src/core";
import { createXlsx, readXlsx } from "../../src/hosts/xlsx";
import { parseFixture } from "../fixtures/sheet";
import { runCli } from "./run-cli";

const BOOK = createXlsx(
  parseFixture(`# 進捗
## sheet: 施策1
@ A3
| 指標名 | 単位 | 基準値（R5） | 目標値（R6） | R6実績 | 担当課 |
| --- | --- | --- | --- | --- | --- |
| 相談件数 | 件 | 46 | 80 | 75 | 市民課 |
| 来館者数 | 人 | 1000 | 1200 | 1100 | 図書館 |
`).workbook,
);

async function run(words: readonly string[], files: Readonly<Record<string, Uint8Array>> = {}) {
  return runCli(words, { "a.xlsx": BOOK, ...files });
}

describe("tassei plan", () => {
  it("proposes a plan and names what a person has to confirm", async () => {
    const { written, out, code } = await run(["plan", "infer", "a.xlsx", "-o", "p.json"]);
    expect(code).toBe(0);
    const plan = JSON.parse(new TextDecoder().decode(written["p.json"]));
    expect(plan.indicators.map(({ name }: { name: string }) => name)).toEqual(["相談件数", "来館者数"]);
    expect(out).toMatch(/indicators\.direction \(2\): 相談件数、来館者数/);
  });

  it("proposes one plan from several workbooks", async () => {
    const { written } = await run(["plan", "infer", "a.xlsx", "b.xlsx", "-o", "p.json"], {
      "b.xlsx": createXlsx(
        parseFixture(
          "# b\n## sheet: 施策1\n| 指標名 | 単位 | 基準値（R5） | 目標値（R6） | R6実績 |\n| --- | --- | --- | --- | --- |\n| 会員数 | 人 | 4 | 8 | 7 |\n",
        ).workbook,
      ),
    });
    const plan = JSON.parse(new TextDecoder().decode(written["p.json"]));
    expect(plan.indicators.map(({ name }: { name: string }) => name)).toEqual(["相談件数", "来館者数", "会員数"]);
  });

  it("names every fault of a plan at once", async () => {
    const plan = new TextEncoder().encode(JSON.stringify({ tassei: 1, titel: "x", period: { from: 2027, to: 2024 } }));
    const { code, errors } = await run(["plan", "check", "p.json"], { "p.json": plan });
    expect(code).toBe(2);
    expect(errors.length).toBeGreaterThan(1);
    expect(errors.every((line) => line.startsWith("p.json: "))).toBe(true);
  });

  it("says how much of a sound plan waits to be confirmed", async () => {
    const { written } = await run(["plan", "infer", "a.xlsx", "-o", "p.json"]);
    const { out, code } = await run(["plan", "check", "p.json"], written);
    expect(code).toBe(0);
    expect(out).toMatch(/正しい計画定義です.*確認待ちの項目が \d+件/);
  });

  it("places a plan in a workbook, where check and the other commands find it", async () => {
    const { written } = await run(["plan", "infer", "a.xlsx", "-o", "p.json"]);
    const placed = await run(["plan", "sheet", "p.json", "a.xlsx", "-o", "out.xlsx"], written);
    const bytes = placed.written["out.xlsx"] ?? new Uint8Array(0);
    const workbook = readXlsx(bytes);
    expect(readPlanSheet(workbook)).toHaveProperty("plan");
    const saidBy = (book: typeof workbook) => JSON.parse(JSON.stringify(readTables(book).tables)) as unknown;
    expect(saidBy(workbook)).toEqual(saidBy(readXlsx(BOOK)));
    const checked = await run(["check", "out.xlsx", "--format", "json", "--only", "plan"], { "out.xlsx": bytes });
    expect(checked.code).toBe(0);
    const sheet = await run(["plan", "check", "out.xlsx"], { "out.xlsx": bytes });
    expect(sheet.out).toContain("正しい計画定義です");
  });

  it("compares two plans by name", async () => {
    const { out, code } = await run(["plan", "diff", "kumamoto-1", "kumamoto-2"]);
    expect(code).toBe(0);
    expect(out).toContain("# 計画の比較");
    const json = await run(["plan", "diff", "kumamoto-1", "kumamoto-2", "--format", "json"]);
    expect(JSON.parse(json.out)).toHaveProperty("indicators");
  });
});

describe("tassei template", () => {
  it.each([[[]], [["--sheets", "department"]], [["--rows", "paired"]], [["--rows", "single"]]])(
    "makes a workbook that reads as the plan's indicators: %j",
    async (options) => {
      const { written, code } = await run(["template", "hitoyoshi-3", ...options, "-o", "t.xlsx"]);
      expect(code).toBe(0);
      const { tables } = readTables(readXlsx(written["t.xlsx"] ?? new Uint8Array(0)));
      const names = tables.flatMap(({ indicators }) => indicators.map(({ name }) => name));
      expect(names.length).toBeGreaterThanOrEqual(83);
    },
  );
});
