import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createXlsx } from "../../../src/hosts/xlsx";
import { parseFixture } from "../../fixtures/sheet";

/** The built program: what only a real process and a real disk show. `npm test` builds it first. */
export const PROGRAM = join(__dirname, "../../../dist/cli/tassei.js");

/** A workbook that has something to fill, to fix and to flag. */
export const BOOK = createXlsx(
  parseFixture(`# 障害
## sheet: 施策1
@ A1
| 指標名 | 単位 | 基準値（R5） | 目標値（R6） | R6実績 | 達成率 |
| 出生数 | 人 | 100 | 120 | 110人 | |
| 相談件数 | 件 | 40 | 50 | #REF! | |
`).workbook,
);

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  /** Lines on stderr. */
  readonly errors: readonly string[];
}

/** A folder with an input and an older output, a program to be run in it, and what is left there. */
export class Place {
  readonly folder = mkdtempSync(join(tmpdir(), "tassei-fault-"));
  static readonly OLD = "前の結果";

  constructor() {
    if (!existsSync(PROGRAM)) throw new Error("dist/cli/tassei.js is missing: npm run build");
    writeFileSync(this.path("in.xlsx"), BOOK);
    writeFileSync(this.path("old.xlsx"), Place.OLD);
  }

  path(name: string): string {
    return join(this.folder, name);
  }

  run(words: readonly string[], input?: Uint8Array): Ended {
    return ended(spawnSync(process.execPath, [PROGRAM, ...words], { cwd: this.folder, input, encoding: "utf8" }));
  }

  /** The same through a shell; $TASSEI is the program. */
  shell(script: string, more: { readonly uid?: number } = {}): Ended {
    const env = { ...process.env, TASSEI: `"${process.execPath}" "${PROGRAM}"` };
    const line = script.replaceAll("$TASSEI", env.TASSEI);
    return ended(spawnSync("sh", ["-c", line], { cwd: this.folder, env, encoding: "utf8", ...more }));
  }

  /** Names of what is there, half-made files among them. */
  names(): readonly string[] {
    return readdirSync(this.folder).sort();
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

function ended({
  status,
  stdout,
  stderr,
}: {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}): Ended {
  return { code: status, out: stdout, errors: stderr.split("\n").filter((line) => line !== "") };
}

/** What only a Unix shell can stage. */
export const onUnix = process.platform === "win32" ? it.skip : it;
export const onLinux = process.platform === "linux" ? it : it.skip;
