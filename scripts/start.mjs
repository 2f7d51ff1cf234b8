// npm start: until the workbench exists, the main job is reading the sample workbooks.
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const samples = join(root, "assets/samples");
const files = readdirSync(samples)
  .filter((name) => name.endsWith(".xlsx"))
  .map((name) => join("assets/samples", name));
const result = spawnSync(process.execPath, [join(root, "dist/cli/tassei.js"), "read", ...files], {
  cwd: root,
  stdio: "inherit",
});
process.exit(result.status ?? 2);
