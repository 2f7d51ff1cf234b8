const { chmodSync, readdirSync, readFileSync } = require("node:fs");
const path = require("node:path");
const webpack = require("webpack");

const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: "swc-loader",
    options: {
      jsc: {
        parser: { syntax: "typescript", tsx: true },
        target: "es2022",
        transform: { react: { runtime: "automatic" } },
      },
    },
  },
};

/** npx starts the file itself, so it has to be executable. */
const executable = {
  apply: (compiler) =>
    compiler.hooks.afterEmit.tap("executable", ({ outputOptions: { path: folder, filename } }) =>
      chmodSync(path.join(folder, filename), 0o755),
    ),
};

/** The licences of the libraries inside the bundle ask to travel with it. */
const licenses = {
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

/** The command line: one file for Node 20, its few libraries bundled, so that it starts fast and needs nothing beside it. */
const cli = {
  name: "cli",
  target: "node20",
  entry: "./src/cli/index.ts",
  output: { path: path.resolve(__dirname, "dist/cli"), filename: "tassei.js", clean: true },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: { rules: [typescript] },
  optimization: { minimize: false },
  plugins: [new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true }), executable, licenses],
  stats: "errors-warnings",
};

module.exports = [cli];
