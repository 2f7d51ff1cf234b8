const { readdirSync, readFileSync } = require("node:fs");
const path = require("node:path");
const webpack = require("webpack");

const FOLDER = path.resolve(__dirname, "../../assets/icons");

/** The icons that the manifest names, beside the pages. */
module.exports = {
  apply: (compiler) =>
    compiler.hooks.thisCompilation.tap("icons", (compilation) => {
      // A new drawing makes the bundle stale.
      compilation.contextDependencies.add(FOLDER);
      compilation.hooks.processAssets.tap("icons", () => {
        for (const name of readdirSync(FOLDER).filter((file) => file.endsWith(".png")))
          compilation.emitAsset(
            `assets/icons/${name}`,
            new webpack.sources.RawSource(readFileSync(path.join(FOLDER, name))),
          );
      });
    }),
};
