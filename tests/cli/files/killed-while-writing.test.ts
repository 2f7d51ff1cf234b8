import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const ROOT = join(__dirname, "../../..");
const WHOLE = 64 * 1024 * 1024;

describe("a call that is killed while it writes", () => {
  it.each([0, 5, 20, 60])(
    "leaves the old file or the new one, whole (%d ms in)",
    async (wait) => {
      const folder = mkdtempSync(join(tmpdir(), "tassei-killed-"));
      const output = join(folder, "out.xlsx");
      writeFileSync(output, "前の結果");
      const old = statSync(output).size;
      const child = spawn(process.execPath, ["scripts/run.mjs", "tests/tools/write-without-end.ts", output], {
        cwd: ROOT,
        stdio: "ignore",
      });
      const ended = new Promise((done) => child.once("exit", done));
      await until(() => readdirSync(folder).some((name) => name.startsWith(".tassei-")));
      await pause(wait);
      child.kill("SIGKILL");
      await ended;
      expect([old, WHOLE]).toContain(statSync(output).size);
      rmSync(folder, { recursive: true });
    },
    30_000,
  );
});

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await pause(2);
}

function pause(time: number): Promise<void> {
  return new Promise((done) => setTimeout(done, time));
}
