import { inferPlan, readPlan, survey } from "../../src/core";
import { createXlsx, editXlsx, readXlsx } from "../../src/hosts/xlsx";
import { editMemo } from "../../src/core";
import { runCli } from "../cli/run-cli";
import { filesOf } from "../hosts/xlsx/build-package";
import { rawZip } from "../hosts/xlsx/raw-zip";
import { hostileBytes, hostileWorkbook } from "./hostile-book";

const NAMES = ["__proto__", "constructor", "prototype", "toString", "valueOf", "hasOwnProperty", "__defineGetter__"];
const own = Object.getOwnPropertyNames(Object.prototype).sort();
const ownOfFunctions = Object.getOwnPropertyNames(Function.prototype).sort();

afterEach(() => {
  expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(own);
  expect(Object.getOwnPropertyNames(Function.prototype).sort()).toEqual(ownOfFunctions);
  expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
});

/** What comes out where an object's inheritance is taken for an entry of a table. */
const SLIPPED = /\[native code\]|\[object |function Object|undefined|NaN/;

describe("prototype pollution: names that mean something to JavaScript are names like others", () => {
  describe.each(NAMES)("%s", (name) => {
    const files = { "in.xlsx": hostileBytes([name, `${name}2`, "人"], name), [`${name}.xlsx`]: hostileBytes([name]) };

    it.each([
      ["read"],
      ["read --format json"],
      ["check"],
      ["check --format json"],
      ["check --format sarif"],
      ["check --format csv"],
      ["check --format html"],
      ["check --format md"],
      ["fill -o out.xlsx --replace"],
      ["fix -o out.xlsx"],
      ["flag -o out.xlsx"],
      ["summarize -o out.xlsx"],
      ["request -o out"],
      ["report -o out.html"],
      ["publish -o out --date 2026-03-31"],
      ["plan infer -o plan.json"],
    ])("as sheet, indicator, unit, department and heading: %s", async (words) => {
      const { out, errors, written } = await runCli([...words.split(" "), "in.xlsx"], files);
      expect(errors).toEqual([]);
      expect(out).not.toMatch(SLIPPED);
      for (const [path, bytes] of Object.entries(written)) {
        if (!path.endsWith(".xlsx")) expect(new TextDecoder().decode(bytes)).not.toMatch(SLIPPED);
        else expect(JSON.stringify(readXlsx(bytes).sheets.map(({ rows }) => rows))).not.toMatch(SLIPPED);
      }
    });

    it.each([
      [[name]],
      [["help", name]],
      [["rules", name]],
      [["plan", name]],
      [["check", "in.xlsx", `--${name}`]],
      [["check", "in.xlsx", "--format", name]],
      [["check", "in.xlsx", "--plan", name]],
      [["check", "in.xlsx", "--year", name]],
      [["check", "in.xlsx", "--only", name]],
      [["check", "in.xlsx", "--fail-on", name]],
      [["fill", "in.xlsx", "--method", name, "-o", "x"]],
      [["report", "in.xlsx", "-o", `out.${name}`]],
    ])("as a word of the command line: %j", async (words) => {
      const { code, errors, written } = await runCli(words, files);
      expect(code).toBe(2);
      expect(errors.length).toBeGreaterThan(0);
      expect(errors.join("\n")).not.toMatch(/予期しない|unexpected|\[native code\]|\[object /);
      expect(written).toEqual({});
    });

    it("as the id of what a plan holds", () => {
      const plan = {
        ...JSON.parse(
          JSON.stringify(inferPlan(survey(hostileWorkbook([name, "人口"], name)).tables, hostileWorkbook([name]))),
        ),
      } as Record<string, unknown>;
      const renamed = JSON.parse(JSON.stringify(plan).replaceAll(/"id":"[^"]*"/g, `"id":"${name}"`)) as unknown;
      expect(JSON.stringify(readPlan(renamed))).not.toMatch(/\[native code\]|\[object /);
    });
  });

  it("as keys of a plan, of acceptances and of what is remembered in a workbook", async () => {
    const poison = `{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"a":[{"__proto__":{"polluted":1}}]}`;
    const encode = (text: string) => new TextEncoder().encode(text);
    const files = {
      "in.xlsx": hostileBytes(["人口"]),
      "poison.json": encode(poison),
      "list.json": encode(`[${poison}]`),
    };
    expect("problems" in readPlan(JSON.parse(poison))).toBe(true);
    for (const [option, file] of [
      ["--plan", "poison.json"],
      ["--accept", "poison.json"],
      ["--accept", "list.json"],
    ] as const) {
      const { code, errors } = await runCli(["check", "in.xlsx", option, file], files);
      expect([code, errors.length > 0]).toEqual([2, true]);
    }
    const workbook = readXlsx(files["in.xlsx"]);
    for (const key of ["accepted", "mappings", "ledger", "__proto__"]) {
      const bytes = editXlsx(files["in.xlsx"], [editMemo(workbook, key, poison)]);
      const { out, errors } = await runCli(["check", "remembered.xlsx"], { "remembered.xlsx": bytes });
      expect(errors.join("")).not.toMatch(/予期しない/);
      expect(out).not.toMatch(SLIPPED);
    }
  });

  it("as names of zip entries, sheets and defined names in a package", () => {
    const parts = Object.entries(
      filesOf({
        sheets: `<sheets><sheet name="__proto__" sheetId="1" r:id="rId1"/></sheets><definedNames><definedName name="constructor">1</definedName></definedNames>`,
        rows: `<row r="1"><c r="A1"><v>1</v></c></row>`,
      }),
    );
    const entries = [...parts, ...NAMES.map((name) => [name, "x"] as const), ["xl/__proto__/x.xml", "x"] as const];
    const workbook = readXlsx(rawZip(entries.map(([name, content]) => ({ name, content }))));
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["__proto__"]);
    expect(readXlsx(createXlsx(workbook)).names.map(({ name }) => name)).toEqual(["constructor"]);
  });
});
