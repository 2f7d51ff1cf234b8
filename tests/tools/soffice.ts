import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const isInstalled = spawnSync("soffice", ["--version"], { stdio: "ignore" }).status === 0;

/**
 * Tests that ask LibreOffice, as a judge that shares no line of code with us. On a PC without it they are skipped with
 * a word why; CI installs it and therefore never skips.
 */
export function describeWithOffice(name: string, tests: () => void): void {
  if (isInstalled) describe(name, tests);
  else if (process.env["CI"])
    it(`${name}: LibreOffice (soffice) is missing, and CI never skips`, () => expect(isInstalled).toBe(true));
  else describe.skip(`${name} (skipped: needs LibreOffice, soffice)`, tests);
}

/** Converts files in one start of LibreOffice; the bytes come back under their names with the new extension. */
export function convertWithOffice(
  files: Readonly<Record<string, Uint8Array>>,
  to: string,
): ReadonlyMap<string, Buffer> {
  const folder = mkdtempSync(join(tmpdir(), "tassei-office-"));
  try {
    for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
    const out = join(folder, "out");
    execFileSync(
      "soffice",
      [
        `-env:UserInstallation=file://${join(folder, "profile")}`,
        "--headless",
        "--convert-to",
        to,
        "--outdir",
        out,
        ...Object.keys(files).map((name) => join(folder, name)),
      ],
      { stdio: "ignore", timeout: 240_000 },
    );
    const extension = to.split(":")[0] ?? to;
    return new Map(
      Object.keys(files).map((name) => [name, readFileSync(join(out, name.replace(/\.\w+$/, `.${extension}`)))]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
