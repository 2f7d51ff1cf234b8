const { readdirSync, readFileSync } = require("node:fs");
const path = require("node:path");
const webpack = require("webpack");

/** The licences of the libraries inside the bundle ask to travel with it. */
module.exports = {
  apply: (compiler) =>
    compiler.hooks.thisCompilation.tap("licenses", (compilation) =>
      compilation.hooks.processAssets.tap("licenses", () => {
        const folders = new Set(
          [...compilation.modules].flatMap(
            ({ resource }) => /^.*node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(resource ?? "") ?? [],
          ),
        );
        const texts = [...folders].sort().map((folder) => {
          const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
          if (!file) throw new Error(`${folder} has no licence file`);
          return `${path.basename(folder)}\n\n${readFileSync(path.join(folder, file), "utf8").trim()}\n`;
        });
        compilation.emitAsset("LICENSES.txt", new webpack.sources.RawSource(texts.join(`\n${"-".repeat(72)}\n\n`)));
      }),
    ),
};
