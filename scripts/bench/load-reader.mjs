// Bundles what is measured as a browser or Node would get it, into a temporary folder, and loads it.
import { mkdtempSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import webpack from "webpack";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
const [{ resolve, module }] = createRequire(import.meta.url)(path.join(root, "webpack.config.js"));

export async function loadReader() {
  return import(pathToFileURL(await buildReader()).href);
}

/** Where the bundle stands. */
export async function buildReader() {
  const folder = mkdtempSync(path.join(tmpdir(), "tassei-bench-"));
  const config = {
    mode: "production",
    target: "node20",
    context: root,
    entry: "./scripts/bench/measured.ts",
    experiments: { outputModule: true },
    output: { path: folder, filename: "reader.mjs", library: { type: "module" } },
    resolve,
    module,
    optimization: { minimize: false },
  };
  await new Promise((done, fail) => {
    webpack(config, (error, stats) => {
      if (error || !stats || stats.hasErrors()) fail(error ?? new Error(stats?.toString("errors-only")));
      else done(undefined);
    });
  });
  return path.join(folder, "reader.mjs");
}
