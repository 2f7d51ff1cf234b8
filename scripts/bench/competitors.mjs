// The libraries that are compared: installed for the bench only, outside the repository, once.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";

const PACKAGES = { "@e965/xlsx": "0.20.3", exceljs: "4.4.0", "read-excel-file": "9.3.17" };
/** One version of this has vanished from some registries. */
const OVERRIDES = { "typedarray.prototype.slice": "1.0.5" };

/** The folder from which they can be required; undefined when they cannot be installed. BENCH_PACKAGES names another. */
export function installCompetitors() {
  const folder = process.env.BENCH_PACKAGES ?? path.join(tmpdir(), "tassei-bench-packages");
  const isThere = () => Object.keys(PACKAGES).every((name) => existsSync(path.join(folder, "node_modules", name)));
  if (isThere()) return folder;
  mkdirSync(folder, { recursive: true });
  const manifest = { private: true, dependencies: PACKAGES, overrides: OVERRIDES };
  writeFileSync(path.join(folder, "package.json"), JSON.stringify(manifest));
  console.error("Installing the libraries to compare with (once) …");
  const words = ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--silent"];
  spawnSync("npm", words, { cwd: folder, stdio: "inherit", shell: process.platform === "win32" });
  return isThere() ? folder : undefined;
}

export function loadCompetitor(folder, name) {
  return createRequire(path.join(folder, "package.json"))(name);
}

export const VERSIONS = PACKAGES;
