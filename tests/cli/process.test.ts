import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createXlsx } from "../../src/hosts/xlsx";
import { parseFixture } from "../fixtures/sheet";

/** The built program as a process: what only a real process shows. `npm test` builds it first. */
const PROGRAM = join(__dirname, "../../dist/cli/tassei.js");

const BOOK = createXlsx(
  parseFixture(`# 過程
## sheet: 施策1
@ A1
| 指標名 | 単位 | 基準値（R5） | 目標値（R6） | R6実績 |
| 出生数 | 人 | 100 | 120 | #REF! |
`).workbook,
);

interface Result {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

describe("the program as a process", () => {
  let folder = "";
  let file = "";

  beforeAll(() => {
    if (!existsSync(PROGRAM)) throw new Error("dist/cli/tassei.js is missing: npm run build");
    folder = mkdtempSync(join(tmpdir(), "tassei-cli-"));
    file = join(folder, "表.xlsx");
    writeFileSync(file, BOOK);
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  function run(words: readonly string[], input?: Uint8Array): Result {
    const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...words], { input, encoding: "utf8" });
    return { code: status, out: stdout, error: stderr };
  }

  it.each([
    [["read"], 0],
    [["check", "--only", "cell"], 1],
    [["check", "--only", "cell", "--fail-on", "never"], 0],
    [["check", "--only", "cell", "nowhere.xlsx"], 2],
  ])("%j ends with exit code %d", (words, code) => {
    expect(run([...words, file]).code).toBe(code);
  });

  it("reads the standard input", () => {
    const { code, out } = run(["read", "-"], BOOK);
    expect(code).toBe(0);
    expect(out).toContain("KPI表 1・指標 1");
  });

  it("is silent on stderr and colourless where nobody watches", () => {
    const { out, error } = run(["check", file]);
    expect(error).toBe("");
    expect(out).not.toContain("\u001b");
  });

  it("shows a stack trace with --debug only", () => {
    expect(run(["read", folder]).error.trim().split("\n")).toHaveLength(1);
    expect(run(["read", "--debug", folder]).error).toMatch(/\n +at /);
  });
});
