import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import packageJson from "../../package.json";
import { HITOYOSHI, samplePath } from "../tools/samples";
import { npm, ROOT } from "./run-script";

const SAMPLE = samplePath(HITOYOSHI);
let folder: string;

/** The command line as it is passed on, in a folder that holds nothing else, without any registry. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "tassei-packed-"));
  const home = join(folder, "home");
  mkdirSync(home);
  const packed = npm(ROOT, "pack", "--ignore-scripts", "--silent", "--pack-destination", folder);
  if (packed.status !== 0) throw new Error(packed.stderr);
  const [tarball = ""] = readdirSync(folder).filter((name) => name.endsWith(".tgz"));
  const installed = npm(home, "install", "--offline", "--no-audit", "--no-fund", join(folder, tarball));
  if (installed.status !== 0) throw new Error(installed.stderr);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function tassei(...words: readonly string[]) {
  const program = join(folder, "home/node_modules/.bin/tassei");
  return spawnSync(program, words, { cwd: folder, encoding: "utf8", shell: process.platform === "win32" });
}

describe("the packed command line", () => {
  it("needs no other package", () => {
    expect(packageJson).not.toHaveProperty("dependencies");
    const installed = readdirSync(join(folder, "home/node_modules")).filter((name) => !name.startsWith("."));
    expect(installed).toEqual(["tassei"]);
  });

  it("brings the plans, the licences and what people read, and neither sources nor tests", () => {
    const at = join(folder, "home/node_modules/tassei");
    for (const name of [
      "dist/cli/LICENSES.txt",
      "assets/plans/hitoyoshi-3.json",
      "LICENSE",
      "README.md",
      "CHANGELOG.md",
    ])
      expect(existsSync(join(at, name))).toBe(true);
    for (const name of ["src", "tests", "node_modules", "dist/workbench"])
      expect(existsSync(join(at, name))).toBe(false);
  });

  it("says its version", () => {
    expect(tassei("--version").stdout.trim()).toContain(packageJson.version);
  });

  it("checks a workbook, by a plan that came with it", () => {
    const { status, stdout } = tassei("check", "--format", "json", "--plan", "hitoyoshi-3", SAMPLE);
    expect(status).toBe(1);
    const { files } = JSON.parse(stdout) as { readonly files: readonly { readonly findings: readonly unknown[] }[] };
    expect(files[0]?.findings.length).toBeGreaterThan(0);
  });

  it("writes a new workbook", () => {
    const out = join(folder, "集計.xlsx");
    expect(tassei("summarize", SAMPLE, "-o", out).status).toBe(0);
    expect(existsSync(out)).toBe(true);
  });
});
