import { spawnSync } from "node:child_process";
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { shellLines } from "./shell-blocks";
import { samplePath, SAMPLES } from "../tools/samples";

const ROOT = join(__dirname, "../..");
const PROGRAM = join(ROOT, "dist/cli/tassei.js");
const GUIDE = join(ROOT, "docs/guide");
const PAGES = readdirSync(GUIDE).filter(
  (name) => name.endsWith(".md") && shellLines(readFileSync(join(GUIDE, name), "utf8")).length > 0,
);

/** A folder as a reader has it: the sample workbooks in it, and the command on the path. */
function reader(): { readonly folder: string; readonly bin: string } {
  const home = mkdtempSync(join(tmpdir(), "tassei-guide-"));
  const [folder, bin] = [join(home, "work"), join(home, "bin")];
  mkdirSync(folder);
  mkdirSync(bin);
  for (const name of SAMPLES) copyFileSync(samplePath(name), join(folder, name));
  const command = join(bin, "tassei");
  writeFileSync(command, `#!/bin/sh\nexec "${process.execPath}" "${PROGRAM}" "$@"\n`);
  chmodSync(command, 0o755);
  return { folder, bin };
}

// The pages are written for a POSIX shell or PowerShell alike; only the former can be asked here.
const describeWithShell = process.platform === "win32" ? describe.skip : describe;

describeWithShell.each(PAGES)("the commands of docs/guide/%s", (page) => {
  let folder = "";
  let bin = "";
  beforeAll(() => {
    if (!existsSync(PROGRAM)) throw new Error("dist/cli/tassei.js is missing: npm run build");
    ({ folder, bin } = reader());
  });
  afterAll(() => rmSync(join(folder, ".."), { recursive: true, force: true }));

  it.each(shellLines(readFileSync(join(GUIDE, page), "utf8")).map(({ command, exitCode }) => [command, exitCode]))(
    "%s ends with %i",
    (command, exitCode) => {
      const env = { ...process.env, PATH: `${bin}${delimiter}${process.env["PATH"] ?? ""}`, NO_COLOR: "1" };
      const { status, stderr } = spawnSync("sh", ["-c", String(command)], { cwd: folder, env, encoding: "utf8" });
      expect(status === exitCode ? "" : `ended with ${String(status)}: ${stderr}`).toBe("");
    },
  );
});

describe("the guide", () => {
  it("has commands to try", () => {
    expect(PAGES.length).toBeGreaterThan(1);
  });

  it("writes commands to try in blocks that are tried", () => {
    expect(
      shellLines("```sh\ntassei check a.xlsx   # 終了コード 1\nnpm install\n```\n\n```\ntassei read x\n```"),
    ).toEqual([{ command: "tassei check a.xlsx", exitCode: 1 }]);
  });
});
