// Runs a TypeScript file of this repository: node scripts/run.mjs scripts/make-samples.ts [arguments]
// The transpiler is the one the build uses, so no further package is needed.
import { readFileSync } from "node:fs";
import Module, { createRequire } from "node:module";
import { resolve } from "node:path";
import { transformSync } from "@swc/core";

Module._extensions[".ts"] = (module, filename) => {
  const { code } = transformSync(readFileSync(filename, "utf8"), {
    filename,
    configFile: false,
    swcrc: false,
    sourceMaps: "inline",
    jsc: { parser: { syntax: "typescript" }, target: "es2022" },
    module: { type: "commonjs" },
  });
  module._compile(code, filename);
};

const [script, ...rest] = process.argv.slice(2);
if (!script) {
  console.error("Usage: node scripts/run.mjs <file.ts> [arguments]");
  process.exit(2);
}
process.argv.splice(1, Infinity, resolve(script), ...rest);
createRequire(import.meta.url)(resolve(script));
