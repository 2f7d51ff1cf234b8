// Makes the checkout ready to run: installs the packages when they are missing (--packages) and builds the bundles that
// are older than their sources (--build). Plain Node, because it runs before anything is installed.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const wanted = new Set(process.argv.slice(2));

const [major] = process.versions.node.split(".").map(Number);
if (major < 20)
  fail(`Node.js 20 or newer is needed; this is ${process.versions.node}. Please install it from nodejs.org.`);

if (wanted.has("--packages") && packagesAreStale()) {
  console.error("Installing the packages (once) …");
  // --ignore-scripts: the build below follows anyway; no package here needs an install script.
  run(
    "npm",
    ["ci", "--ignore-scripts", "--no-audit", "--no-fund"],
    "The packages could not be installed: is the npm registry reachable?",
  );
}
if (wanted.has("--build") && existsSync(join(root, "node_modules/webpack"))) build(staleBundles());

function packagesAreStale() {
  const installed = join(root, "node_modules/.package-lock.json");
  return !existsSync(installed) || statSync(installed).mtimeMs < statSync(join(root, "package-lock.json")).mtimeMs;
}

function staleBundles() {
  const require = createRequire(import.meta.url);
  const { fileOf } = require("./webpack/remember-inputs");
  const names = require("../webpack.config.js").map(({ name }) => name);
  // How bundles are made counts for each of them.
  const rules = newest([...filesUnder("scripts/webpack"), "package.json", "package-lock.json", "webpack.config.js"]);
  return names.filter((name) => isStale(fileOf(name), rules));
}

/** What the bundle was made of is written down beside it; a file more or less shows in those that name it. */
function isStale(record, rules) {
  if (!existsSync(record)) return true;
  const { startedAt, files, folders, made } = JSON.parse(readFileSync(record, "utf8"));
  const gone = [...files, ...folders, ...made].some((path) => !existsSync(join(root, path)));
  return gone || !(startedAt > Math.max(rules, newest([...files, ...folders.flatMap(filesUnder)])));
}

function build(names) {
  if (names.length === 0) return;
  console.error(`Building ${names.join(", ")} …`);
  const words = names.flatMap((name) => ["--config-name", name]);
  run(
    process.execPath,
    [join(root, "node_modules/webpack/bin/webpack.js"), "--mode", "production", ...words],
    "The build failed; see above.",
  );
}

function newest(paths) {
  return paths.reduce((latest, path) => Math.max(latest, statSync(join(root, path)).mtimeMs), 0);
}

function filesUnder(folder) {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(root.length + 1));
}

function run(command, args, sentence) {
  // npm is a .cmd on Windows and needs a shell there.
  const result = spawnSync(command, args, {
    cwd: root,
    stdio: ["ignore", 2, 2],
    shell: process.platform === "win32" && command === "npm",
  });
  if (result.status !== 0) fail(sentence);
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
