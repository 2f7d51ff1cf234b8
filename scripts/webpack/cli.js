const { chmodSync } = require("node:fs");
const path = require("node:path");
const webpack = require("webpack");
const licenses = require("./licenses");
const typescript = require("./typescript");

/** npx starts the file itself, so it has to be executable. */
const executable = {
  apply: (compiler) =>
    compiler.hooks.afterEmit.tap("executable", ({ outputOptions: { path: folder, filename } }) =>
      chmodSync(path.join(folder, filename), 0o755),
    ),
};

/** The command line: one file for Node 20, its few libraries bundled, so that it starts fast and needs nothing beside it. */
module.exports = {
  name: "cli",
  target: "node20",
  entry: "./src/cli/index.ts",
  output: { path: path.resolve(__dirname, "../../dist/cli"), filename: "tassei.js", clean: true },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: { rules: [typescript] },
  optimization: { minimize: false },
  plugins: [new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true }), executable, licenses],
  stats: "errors-warnings",
};
