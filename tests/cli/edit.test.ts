import { flaggedRule, survey, type Workbook } from "../../src/core";
import { createXlsx, editXlsx, readXlsx } from "../../src/hosts/xlsx";
import { parseFixture } from "../fixtures/sheet";
import { shown } from "../hosts/xlsx/write/shown";
import { runCli } from "./run-cli";

const BOOK = createXlsx(
  parseFixture(`# 進捗
## sheet: 施策1
| 指標名 | 単位 | 基準値（R5） | 目標値（R6） | R6実績 | 達成率 |
| --- | --- | --- | --- | --- | --- |
| 相談件数 | 件 | 46 | 80 | 75 | · |
| 来館者数 | 人 | 1000 | "7,000以上" | "６,５00人" | · |
| 会員数 | 人 | 100 | 120 | 110 | 0.5 [0%] |
`).workbook,
);

async function run(words: string, file: Uint8Array = BOOK) {
  const result = await runCli(words.split(" "), { "a.xlsx": file });
  const bytes = result.written["out.xlsx"];
  return { ...result, workbook: bytes && readXlsx(bytes) };
}

function row(workbook: Workbook | undefined, index: number) {
  return workbook?.sheets[0]?.rows.find((each) => each.index === index);
}

describe("tassei fill", () => {
  it("writes formulas with their results, and says what it left alone and why", async () => {
    const { code, out, workbook } = await run("fill a.xlsx -o out.xlsx");
    expect(code).toBe(0);
    expect(row(workbook, 1)?.values.at(-1)).toBeCloseTo(0.9375);
    expect(row(workbook, 1)?.formulas?.at(-1)).toContain("E2/D2");
    expect(row(workbook, 3)?.values.at(-1)).toBe(0.5);
    expect(out).toMatch(/会員数.*手で入力/);
    expect(out).toMatch(/out\.xlsx: 達成率の数式を 1件/);
  });

  it("replaces typed rates when asked, by the method asked for", async () => {
    const { workbook } = await run("fill a.xlsx --replace --method progress -o out.xlsx");
    expect(row(workbook, 3)?.values.at(-1)).toBeCloseTo(0.5);
    expect(row(workbook, 3)?.formulas?.at(-1)).toBeDefined();
    expect(row(workbook, 1)?.values.at(-1)).toBeCloseTo(29 / 34);
  });

  it("writes nothing on a dry run", async () => {
    const { written, out, code } = await run("fill a.xlsx --dry-run");
    expect(written).toEqual({});
    expect(out).toContain("相談件数");
    expect(code).toBe(0);
  });
});

describe("tassei fix", () => {
  it("lists each change with before and after, and makes it", async () => {
    const { out, workbook } = await run("fix a.xlsx -o out.xlsx");
    expect(out).toMatch(/D3\s+7,000以上\s+7000\s+7,000以上/);
    expect(row(workbook, 2)?.values.slice(3, 5)).toEqual([7000, 6500]);
    const again = await run("fix a.xlsx -o out.xlsx", (await run("fix a.xlsx -o out.xlsx")).written["out.xlsx"]);
    expect(again.written).toEqual({});
    expect(again.out).toContain("変更するところはありません");
  });

  it("mends only the rules asked for", async () => {
    const { workbook } = await run("fix a.xlsx --only cell/qualifier-in-value -o out.xlsx");
    expect(row(workbook, 2)?.values.slice(3, 5)).toEqual([7000, "６,５00人"]);
  });
});

describe("tassei flag", () => {
  it("flags cells and lists the findings, and takes both away again", async () => {
    const flagged = await run("flag a.xlsx -o out.xlsx");
    expect(flagged.workbook?.sheets[0]?.conditionalFormats.map(flaggedRule)).toContain("cell/qualifier-in-value");
    const cleared = await run("flag --clear a.xlsx -o out.xlsx", flagged.written["out.xlsx"]);
    expect(flagged.workbook?.sheets.map(({ name }) => name)).toEqual(["施策1", "検証結果"]);
    expect(cleared.workbook && shown(cleared.workbook)).toEqual(shown(readXlsx(BOOK)));
  });
});

describe("tassei summarize", () => {
  test.each([
    ["paired", "資料１"],
    ["single", "進捗状況"],
  ])("--form %s adds the sheet %s", async (form, name) => {
    const { workbook, code } = await run(`summarize a.xlsx -o out.xlsx --form ${form}`);
    expect([code, workbook?.sheets.map((sheet) => sheet.name).slice(-3)]).toEqual([
      0,
      ["達成状況一覧", "総括表", name],
    ]);
  });

  it("adds the list of achievement and the summary, and finds nothing to do the second time", async () => {
    const { workbook, written, code } = await run("summarize a.xlsx -o out.xlsx");
    expect(code).toBe(0);
    expect(workbook?.sheets.map(({ name }) => name)).toEqual(["施策1", "達成状況一覧", "総括表"]);
    const again = await run("summarize a.xlsx -o out.xlsx", written["out.xlsx"]);
    expect(again.written).toEqual({});
  });
});

describe("tassei summarize with several files", () => {
  test("one new workbook: copies of the sheets, and the sums over all of them", async () => {
    const { workbook, code, out } = await run("summarize a.xlsx a.xlsx -o out.xlsx");
    expect([code, workbook?.sheets.map(({ name }) => name)]).toEqual([
      0,
      ["施策1", "施策1(2)", "達成状況一覧", "総括表"],
    ]);
    expect(out).toContain("out.xlsx: シート 「達成状況一覧」「総括表」 を作りました。");
    const alone = survey((await run("summarize a.xlsx -o out.xlsx")).workbook as Workbook).tables.tables;
    const together = survey(workbook as Workbook).tables.tables;
    expect(together.flatMap(({ indicators }) => indicators)).toHaveLength(
      2 * alone.flatMap(({ indicators }) => indicators).length,
    );
  });

  test("one bad file does not stop the others, and is told", async () => {
    const { workbook, code, errors } = await run("summarize a.xlsx missing.xlsx -o out.xlsx");
    expect([code, workbook?.sheets.length]).toEqual([2, 3]);
    expect(errors.join("\n")).toContain("missing.xlsx: ファイルが見つかりません");
  });
});

describe("what every writing command refuses", () => {
  it.each([
    ["fill a.xlsx", "書き込み先の指定がありません"],
    ["fill a.xlsx b.xlsx -o out.xlsx", "ファイルを一つだけ"],
    ["fix missing.xlsx -o out.xlsx", "ファイルが見つかりません"],
    ["flag a.xlsx -o out.xlsx --only cell/nothing", "規則"],
    ["template missing.json -o out.xlsx", "ファイルが見つかりません"],
    ["plan", "infer、check、sheet、diff"],
    ["plan infre a.xlsx -o out.json", "「infer」ではありませんか"],
    ["plan sheet a.xlsx -o out.xlsx", "計画とブックを一つずつ"],
    ["plan check a.xlsx", "計画定義のシートがありません"],
  ])("%s", async (words, sentence) => {
    const { code, errors, written } = await run(words);
    expect(code).toBe(2);
    expect(errors.join("\n")).toContain(sentence);
    expect(written).toEqual({});
  });

  it("a workbook that no longer holds what was read", async () => {
    const result = await runCli(
      ["fill", "a.xlsx", "-o", "out.xlsx"],
      { "a.xlsx": BOOK },
      {
        editWorkbook: (_, edits) =>
          editXlsx(
            createXlsx(parseFixture("# 別\n| 指標名 | 値 |\n| --- | --- |\n| 相談件数 | 1 |\n").workbook),
            edits,
          ),
      },
    );
    expect(result.code).toBe(2);
    expect(result.errors.join("")).toContain("何も書き込んでいません");
    expect(result.written).toEqual({});
  });
});
