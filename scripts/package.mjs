// Makes dist/packages: everything that is passed on, with hashes and the list of components. Build first, or let
// "npm run package" do it. Another folder: --out FOLDER.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { makeSbom } from "./packages/sbom.mjs";
import { zipFolder } from "./packages/zip-folder.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const { values } = parseArgs({ options: { out: { type: "string" } } });
const out = values.out === undefined ? join(root, "dist/packages") : resolve(values.out);
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

for (const built of [
  "dist/cli/tassei.js",
  "dist/addin/taskpane.html",
  "dist/addin/commands.html",
  "dist/offline/tassei.html",
])
  if (!existsSync(join(root, built))) fail(`${built} がありません。先に npm run build を実行してください。`);

// Only our own folder is emptied: what a person names may hold other things.
if (values.out === undefined) rmSync(out, { recursive: true, force: true });
else if (existsSync(out) && readdirSync(out).length > 0) fail(`${out} は空のフォルダーではありません。`);
mkdirSync(out, { recursive: true });
const site = {
  "manifest.xml": join(root, "manifest.xml"),
  "LICENSE.txt": join(root, "LICENSE"),
  "README.txt": join(root, "scripts/packages/site-readme.txt"),
};
writeFileSync(join(out, `tassei-addin-${version}.zip`), zipFolder(join(root, "dist/addin"), site));
copyFileSync(join(root, "dist/offline/tassei.html"), join(out, `tassei-offline-${version}.html`));
pack();
writeFileSync(join(out, `tassei-${version}.cdx.json`), `${JSON.stringify(makeSbom(root), null, 2)}\n`);
const names = readdirSync(out).sort();
writeFileSync(join(out, "SHA256SUMS"), names.map((name) => `${hashOf(name)}  ${name}\n`).join(""));
console.log([...names, "SHA256SUMS"].map((name) => join(out, name)).join("\n"));

/** The tarball of the command line. Without scripts: "prepare" would build everything again. */
function pack() {
  const result = spawnSync("npm", ["pack", "--ignore-scripts", "--silent", "--pack-destination", out], {
    cwd: root,
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  if (result.status !== 0) fail(`npm pack: ${result.stderr}`);
}

function hashOf(name) {
  return createHash("sha256")
    .update(readFileSync(join(out, name)))
    .digest("hex");
}

function fail(sentence) {
  console.error(sentence);
  process.exit(2);
}
