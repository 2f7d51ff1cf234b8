// npm start: until the workbench exists, the main job is reading workbooks: the samples, or those named after "--".
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const samples = join(root, "assets/samples");
const named = process.argv.slice(2);
const files = readdirSync(samples)
  .filter((name) => name.endsWith(".xlsx"))
  .sort()
  .map((name) => join("assets/samples", name));
const words = ["read", ...(named.length > 0 ? named : files)];
const result = spawnSync(process.execPath, [join(root, "dist/cli/tassei.js"), ...words], {
  cwd: named.length > 0 ? process.cwd() : root,
  stdio: "inherit",
});
process.exit(result.status ?? 2);
