const { existsSync, mkdirSync, rmSync, statSync, writeFileSync } = require("node:fs");
const path = require("node:path");

const root = path.resolve(__dirname, "../..");
const fileOf = (name) => path.join(root, "dist/.built", `${name}.json`);

/**
 * Writes down what a bundle was made of and what came out, so that scripts/prepare.mjs builds anew only what is older
 * than its sources. A build that fails leaves nothing behind, and is therefore done again.
 */
const rememberInputs = (name) => ({
  apply: (compiler) => {
    let startedAt = 0;
    compiler.hooks.beforeRun.tap("remember-inputs", () => {
      // What is changed while the build runs is newer than the build.
      startedAt = Date.now();
      rmSync(fileOf(name), { force: true });
    });
    compiler.hooks.done.tap("remember-inputs", ({ compilation }) => {
      if (compilation.errors.length > 0) return;
      const own = (paths) =>
        [...paths]
          .map((each) => path.relative(root, each).split(path.sep).join("/"))
          .filter((each) => each !== "" && !each.startsWith("..") && !/(^|\/)node_modules(\/|$)/.test(each))
          .sort();
      const out = path.relative(root, compilation.outputOptions.path).split(path.sep).join("/");
      const isFile = (each) => existsSync(each) && statSync(each).isFile();
      const built = {
        startedAt,
        files: own([...compilation.fileDependencies].filter(isFile)),
        folders: own(compilation.contextDependencies),
        made: compilation.getAssets().map((asset) => `${out}/${asset.name}`),
      };
      mkdirSync(path.dirname(fileOf(name)), { recursive: true });
      writeFileSync(fileOf(name), `${JSON.stringify(built, null, 1)}\n`);
    });
  },
});

module.exports = { rememberInputs, fileOf };
