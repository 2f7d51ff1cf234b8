// Makes the checkout ready to run: installs the packages when they are missing (--packages) and builds when the
// build is older than the sources (--build). Plain Node, because it runs before anything is installed.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
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
if (wanted.has("--build") && existsSync(join(root, "node_modules/webpack")) && buildIsStale()) {
  run(
    process.execPath,
    [join(root, "node_modules/webpack/bin/webpack.js"), "--mode", "production"],
    "The build failed; see above.",
  );
}

function packagesAreStale() {
  const installed = join(root, "node_modules/.package-lock.json");
  return !existsSync(installed) || statSync(installed).mtimeMs < statSync(join(root, "package-lock.json")).mtimeMs;
}

function buildIsStale() {
  const built = join(root, "dist/cli/tassei.js");
  if (!existsSync(built)) return true;
  const newest = Math.max(
    newestIn(join(root, "src")),
    newestIn(join(root, "scripts/webpack")),
    ...["package.json", "webpack.config.js"].map((name) => statSync(join(root, name)).mtimeMs),
  );
  return statSync(built).mtimeMs < newest;
}

function newestIn(directory) {
  let newest = 0;
  for (const entry of readdirSync(directory, { withFileTypes: true })) {
    const path = join(directory, entry.name);
    newest = Math.max(newest, entry.isDirectory() ? newestIn(path) : statSync(path).mtimeMs);
  }
  return newest;
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
