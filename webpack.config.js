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

/** The command line: one file for Node 20, its few libraries bundled, so that it starts fast and needs nothing beside it. */
const cli = {
  name: "cli",
  target: "node20",
  entry: "./src/cli/index.ts",
  output: { path: path.resolve(__dirname, "dist/cli"), filename: "tassei.js", clean: true },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: { rules: [typescript] },
  optimization: { minimize: false },
  plugins: [new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true })],
  stats: "errors-warnings",
};

module.exports = [cli];
