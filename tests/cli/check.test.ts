import { join } from "node:path";
import { createXlsx } from "../../src/hosts/xlsx";
import { parseFixture } from "../fixtures/sheet";
import { runCli } from "./run-cli";

/** A table with one error (an error value), two warnings (numbers as text) and one clean indicator. */
const BOOK = createXlsx(
  parseFixture(
    `# 検証
## sheet: 施策1
@ A3
| 指標名 | 単位 | 基準値（R5） | 目標値（R6） | R6実績 | 達成率 | 担当課 |
| 相談件数 | 件 | 120 | "7,000以上" | #DIV/0! | · | 市民課 |
| 出生数 | 人 | 100 | "１20" | 110 | =E5/120 → 0.9167 [0.0%] | 子ども課 |
| 来館者数 | 人 | 1000 | 1200 | 1260 | =E6/D6 → 1.05 [0.0%] | 図書館 |
`,
  ).workbook,
);
const CELLS = ["--only", "cell"];

async function checkJson(words: readonly string[], files: Readonly<Record<string, Uint8Array>> = {}) {
  const result = await runCli(["check", "--format", "json", ...words], { "a.xlsx": BOOK, ...files });
  return { ...result, json: JSON.parse(result.out) };
}

describe("tassei check", () => {
  it("prints the findings in the order of the workbook, and the sum", async () => {
    const { json, code } = await checkJson([...CELLS, "a.xlsx"]);
    const places = json.files[0].findings.map((one: { rule: string; cell: string }) => `${one.cell} ${one.rule}`);
    expect(places).toEqual(["D4 cell/qualifier-in-value", "E4 cell/error-value", "D5 cell/full-width-digits"]);
    expect(json.summary).toEqual({ error: 1, warning: 2, info: 0 });
    expect(code).toBe(1);
  });

  it("speaks both languages, about the same findings", async () => {
    const ja = await checkJson([...CELLS, "a.xlsx"]);
    const en = await checkJson([...CELLS, "--lang", "en", "a.xlsx"]);
    expect(ja.json.files[0].findings[0].message).toContain("7,000以上");
    expect(en.json.files[0].findings[0].message).toMatch(/^[ -~]*7,000以上[ -~]*$/);
    expect(en.json.summary).toEqual(ja.json.summary);
  });

  it("gives the same bytes for the same input, in every format", async () => {
    for (const format of ["pretty", "json", "csv", "sarif", "html"]) {
      const words = ["check", "--format", format, ...CELLS, "a.xlsx"];
      const [first, second] = [await runCli(words, { "a.xlsx": BOOK }), await runCli(words, { "a.xlsx": BOOK })];
      expect(first.out).toBe(second.out);
      expect(first.out).toContain("D4");
    }
  });

  it.each([
    [["--fail-on", "error"], 1],
    [["--fail-on", "never"], 0],
    [["--skip", "cell/error-value"], 0],
    [["--skip", "cell/error-value", "--fail-on", "warning"], 1],
    [["--only", "cell/triangle-negative", "--fail-on", "info"], 0],
  ])("%j gives exit code %d", async (words, code) => {
    const only = words.includes("--only") ? [] : CELLS;
    expect((await runCli(["check", ...only, ...words, "a.xlsx"], { "a.xlsx": BOOK })).code).toBe(code);
  });

  it("takes rules and scopes, by commas or one by one", async () => {
    const one = await checkJson(["--only", "cell/error-value,cell/full-width-digits", "a.xlsx"]);
    const two = await checkJson(["--only", "cell/error-value", "--only", "cell/full-width-digits", "a.xlsx"]);
    expect(one.json.summary).toEqual({ error: 1, warning: 1, info: 0 });
    expect(two.out).toBe(one.out);
  });

  it.each([
    [["--only", "cell/eror-value"], "規則「cell/eror-value」はありません。「cell/error-value」ではありませんか。"],
    [["--skip", "error-value"], "規則「error-value」はありません。「cell/error-value」ではありませんか。"],
    [["--year", "いつか"], "「いつか」を年度として読めません。R6、令和6年度、2024 のように書いてください。"],
    [["--fail-on", "errors"], /「--fail-on」の値「errors」は使えません/],
    [["--accept", "nowhere.json"], /^nowhere\.json: ファイルが見つかりません。/],
    [[], "ファイルの指定がありません。例：tassei check 進捗報告.xlsx"],
  ])("%j: one line, exit code 2", async (words, line) => {
    const { code, errors, out } = await runCli(["check", ...words, ...(words.length > 0 ? ["a.xlsx"] : [])], {
      "a.xlsx": BOOK,
    });
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatch(line);
  });

  it("checks the other files when one cannot be read, and exit code 2 wins", async () => {
    const { code, errors, json } = await checkJson([...CELLS, "nowhere.xlsx", "a.xlsx"]);
    expect(code).toBe(2);
    expect(errors).toHaveLength(1);
    expect(json.files.map(({ file }: { file: string }) => file)).toEqual(["a.xlsx"]);
  });
});

describe("accepted findings", () => {
  const accepted = async (): Promise<Uint8Array> => {
    const { json } = await checkJson([...CELLS, "a.xlsx"]);
    const [, { rule, indicator, fingerprint }] = json.files[0].findings;
    return new TextEncoder().encode(`\ufeff${JSON.stringify([{ rule, indicator, fingerprint, reason: "集計中" }])}`);
  };

  it("are silent, and counted", async () => {
    const files = { "a.xlsx": BOOK, "accepted.json": await accepted() };
    const { out, code } = await runCli(["check", ...CELLS, "--accept", "accepted.json", "a.xlsx"], files);
    expect(out).toContain("誤り 0・要確認 2・参考 0（ほかに承認済み 1）");
    expect(code).toBe(0);
  });

  it.each([
    ["{", "accepted.json: JSONとして読めません。"],
    ["{}", "accepted.json: 承認の一覧として読めません。全体の形（一覧）が正しくありません。"],
    ['[{"rule":"cell/error-value"}]', /1番目の項目の (reason|fingerprint) が正しくありません（ほか1か所）/],
  ])("a list %s is refused in one line", async (text, line) => {
    const files = { "a.xlsx": BOOK, "accepted.json": new TextEncoder().encode(text) };
    const { code, errors } = await runCli(["check", "--accept", "accepted.json", "a.xlsx"], files);
    expect(code).toBe(2);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatch(line);
  });
});

describe("against a plan", () => {
  const PRESET = join(__dirname, "../../assets/plans/hitoyoshi-3.json");

  it("finds where the two differ", async () => {
    const words = ["--only", "plan/indicator-unknown", "a.xlsx"];
    const without = await checkJson(words);
    const { json } = await checkJson(["--plan", PRESET, ...words]);
    expect(without.json.files[0].findings).toEqual([]);
    expect(json.files[0].findings.map(({ cell }: { cell: string }) => cell)).toEqual(["A4", "A5", "A6"]);
  });

  it("names every fault of a plan file, a line each", async () => {
    const plan = new TextEncoder().encode('{ "title": "", "x": 1 }');
    const { code, errors, out } = await runCli(["check", "--plan", "p.json", "a.xlsx"], {
      "a.xlsx": BOOK,
      "p.json": plan,
    });
    expect([code, out]).toEqual([2, ""]);
    expect(errors.length).toBeGreaterThan(1);
    expect(errors).toContain("p.json: x：「x」という項目はありません。削除してください。");
  });
});

describe("against last time's workbook", () => {
  const book = (past: number): Uint8Array =>
    createXlsx(
      parseFixture(`# 前回
## sheet: 施策1
@ A3
| 指標名 | 単位 | 基準値（R4） | 目標値（R6） | R5実績 | R6実績 |
| 出生数 | 人 | 100 | 120 | ${past} | 115 |
`).workbook,
    );

  it.each([
    [110, []],
    [111, ["E4"]],
  ])("a past actual of %d: changed in %j", async (past, cells) => {
    const files = { "old.xlsx": book(110), "new.xlsx": book(past) };
    const { json } = await checkJson(["--only", "plan", "--previous", "old.xlsx", "new.xlsx"], files);
    expect(json.files[0].findings.map(({ cell }: { cell: string }) => cell)).toEqual(cells);
  });

  it("ends the call when it cannot be read", async () => {
    const { code, errors, out } = await runCli(["check", "--previous", "nowhere.xlsx", "a.xlsx"], { "a.xlsx": BOOK });
    expect([code, out, errors.length]).toEqual([2, "", 1]);
    expect(errors[0]).toMatch(/^nowhere\.xlsx: ファイルが見つかりません。/);
  });
});

describe("tassei rules", () => {
  it("lists every rule once, by scope", async () => {
    const { out, code } = await runCli(["rules"]);
    expect(code).toBe(0);
    expect(out.match(/cell\/error-value /g)).toHaveLength(1);
    expect(out).toContain("cell/  値のセル");
  });

  it("explains one, or a whole scope", async () => {
    expect((await runCli(["rules", "cell/error-value"])).out).toMatch(/cell\/error-value {2}誤り[^]*なぜ[^]*直し方/);
    expect((await runCli(["rules", "cell"])).out).toContain("cell/year-in-value");
    expect((await runCli(["rules", "cell/error-value", "--lang", "en"])).out).toContain("Why");
  });

  it("offers the nearest for a wrong id", async () => {
    const { code, errors, out } = await runCli(["rules", "rate/error-value"]);
    expect([code, out, errors]).toEqual([
      2,
      "",
      ["規則「rate/error-value」はありません。「cell/error-value」ではありませんか。"],
    ]);
  });
});

describe("the formats to be read as a report say how the indicators stand, too", () => {
  const sample = "assets/samples/熊本市_H27-H31_検証.xlsx";
  it.each([
    ["html", [/<summary>達成状況<\/summary>/, /<svg /, /<h2>基本目標/, /data-rule=/]],
    ["md", [/^# 熊本市/, /^## 基本目標/m, /^## 指摘の一覧/m]],
  ] as const)("%s", async (format, parts) => {
    const { out, code } = await runCli(["check", "--format", format, "--fail-on", "never", sample]);
    expect(code).toBe(0);
    for (const part of parts) expect(out).toMatch(part);
  });
});
