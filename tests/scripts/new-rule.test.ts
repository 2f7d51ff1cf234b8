import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const ROOT = join(__dirname, "../..");
const NEEDED = [
  "src/core",
  "scripts/run.mjs",
  "scripts/new-rule.ts",
  "scripts/new-rule",
  "scripts/make-rule-pages.ts",
  "scripts/rule-pages",
  "docs/rules",
  "tests",
  "assets",
  "package.json",
  "tsconfig.json",
  "jest.config.js",
];
const NEW = ["cell/made-by-test", "indicator/made-by-test", "table/made-by-test", "workbook/made-by-test"];
let copy: string;

const node = (...words: readonly string[]) => spawnSync(process.execPath, words, { cwd: copy, encoding: "utf8" });
const newRule = (...words: readonly string[]) => node("scripts/run.mjs", "scripts/new-rule.ts", ...words);

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), "tassei-new-rule-"));
  for (const path of NEEDED) cpSync(join(ROOT, path), join(copy, path), { recursive: true });
  symlinkSync(join(ROOT, "node_modules"), join(copy, "node_modules"), "junction");
  for (const id of NEW) {
    const made = newRule(id);
    if (made.status !== 0) throw new Error(made.stderr);
  }
}, 60_000);
afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe("the script that begins a rule", () => {
  it.each(NEW)("makes the rule, its fixtures and its page: %s", (id) => {
    for (const path of [
      `src/core/checking/rules/${id}.ts`,
      `tests/core/checking/fixtures/${id}/bad.md`,
      `tests/core/checking/fixtures/${id}/clean.md`,
      `docs/rules/${id}.md`,
    ])
      expect(existsSync(join(copy, path))).toBe(true);
    expect(readFileSync(join(copy, "docs/rules/README.md"), "utf8")).toContain(`(${id}.md)`);
  });

  it("makes what compiles as strictly as the core", () => {
    const files = NEW.map((id) => `src/core/checking/rules/${id}.ts`);
    const project = { extends: "./src/core/tsconfig.json", include: [], files };
    writeFileSync(join(copy, "tsconfig.new.json"), JSON.stringify(project));
    const tsc = node(join(ROOT, "node_modules/typescript/bin/tsc"), "--noEmit", "-p", "tsconfig.new.json");
    expect(tsc.stdout).toBe("");
    expect(tsc.status).toBe(0);
  }, 120_000);

  it("makes what passes the tests of rules, fixtures and pages", () => {
    const names = ["fixtures", "rule-pages"].map((name) => `tests/core/checking/${name}.test.ts`);
    const ours = ["--testNamePattern", "made-by-test|docs/rules"];
    const jest = node(join(ROOT, "node_modules/jest/bin/jest.js"), "--maxWorkers=1", "--silent", ...ours, ...names);
    expect(jest.stderr).toMatch(/Tests: .* passed/);
    expect(jest.stderr).not.toMatch(/Tests: .* failed/);
    expect(jest.status).toBe(0);
  }, 120_000);

  it.each([
    [["cell/made-by-test"], "is there already"],
    [["nonsense"], "scope/name"],
    [["cell/With_Capitals"], "scope/name"],
    [["kitchen/sink"], "There is no scope kitchen"],
    [["cell/another", "--look", "moon"], "--look is one of"],
  ])("refuses %j in a sentence, and changes nothing", (words, sentence) => {
    const before = readFileSync(join(copy, "src/core/checking/registry.ts"), "utf8");
    const { status, stderr } = newRule(...words);
    expect(status).toBe(2);
    expect(stderr).toContain(sentence);
    expect(readFileSync(join(copy, "src/core/checking/registry.ts"), "utf8")).toBe(before);
  });
});
