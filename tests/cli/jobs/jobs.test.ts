import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArguments } from "../../../src/cli/arguments/parse";
import type { Run } from "../../../src/cli/commands/command";
import { countJobs, JOBS } from "../../../src/cli/jobs/count-jobs";
import { UsageError } from "../../../src/cli/usage-error";
import { createXlsx } from "../../../src/hosts/xlsx";
import { makeExamination } from "../../core/reading/layout/examiner/make-examination";

/** The built program as a process: threads run its one file anew. `npm test` builds it first. */
const PROGRAM = join(__dirname, "../../../dist/cli/tassei.js");

describe("--jobs: same bytes as with one", () => {
  let folder = "";
  const files: string[] = [];

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "tassei-jobs-"));
    for (let seed = 0; seed < 14; seed++) {
      const file = join(folder, `${String(seed)}課.xlsx`);
      writeFileSync(file, createXlsx(makeExamination(seed).workbook));
      files.push(file);
    }
    const broken = join(folder, "壊れた.xlsx");
    writeFileSync(broken, "PK これは違う");
    files.splice(3, 0, broken, join(folder, "ない.xlsx"), "-");
    files.push(folder);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each([
    [["read"]],
    [["read", "--format", "json"]],
    [["check"]],
    [["check", "--format", "json", "--lang", "en"]],
    [["check", "--format", "csv", "--only", "cell", "--year", "R6"]],
    [["check", "--format", "sarif", "--previous", "0課.xlsx", "--plan", "hitoyoshi-3"]],
    [["check", "--format", "html"]],
  ])("%j: what is printed, what is said of bad files, the exit code", (words) => {
    const input = createXlsx(makeExamination(50).workbook);
    const run = (jobs: number) => {
      const all = [PROGRAM, ...words, "--jobs", String(jobs), ...files];
      const { status, stdout, stderr } = spawnSync(process.execPath, all, { input, encoding: "utf8", cwd: folder });
      return { status, stdout, stderr };
    };
    const one = run(1);
    expect(one.status).toBe(2);
    expect(one.stderr.trim().split("\n").length).toBeGreaterThanOrEqual(3);
    expect(run(3)).toEqual(one);
  });
});

describe("how many threads", () => {
  const run = (words: readonly string[], available: number): Run => {
    const workers = { available, sizeOf: () => Promise.resolve(undefined), start: () => never() };
    return { arguments: parseArguments(words, [JOBS]), io: { workers } } as unknown as Run;
  };
  const never = (): never => {
    throw new Error("no thread is wanted here");
  };
  const kilobytes = (count: number, each: number) => Array.from({ length: count }, () => each * 1024);

  it.each<[string, readonly string[], number, readonly number[], number]>([
    ["one file", [], 8, kilobytes(1, 50_000), 1],
    ["a few small files", [], 8, kilobytes(10, 30), 1],
    ["hundreds of small files", [], 8, kilobytes(200, 20), 8],
    ["two big files", [], 8, kilobytes(2, 9000), 2],
    ["a machine with one core", [], 1, kilobytes(200, 20), 1],
    ["as asked for", ["--jobs", "3"], 8, kilobytes(10, 1), 3],
    ["never more than there are files", ["--jobs", "30"], 8, kilobytes(4, 1), 4],
    ["files of unknown size", [], 8, [0, 0, 0], 1],
  ])("%s", (_, words, available, sizes, expected) => {
    expect(countJobs(run(words, available), sizes)).toBe(expected);
  });

  it.each(["0", "-1", "65", "2.5", "many", "", "1e1"])("refuses --jobs %j", (value) => {
    expect(() => countJobs(run([`--jobs=${value}`], 8), [1, 1])).toThrow(UsageError);
  });
});
