const path = require("node:path");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const webpack = require("webpack");
const typescript = require("./typescript");

const root = path.resolve(__dirname, "../..");

/**
 * The workbench: the page with the grid, and the script that plays Excel inside the add-in's frame. It is for trying
 * and testing on one's own PC and never passed on; unminified, so that it builds fast and can be read.
 */
module.exports = {
  name: "workbench",
  target: "web",
  entry: {
    page: path.join(root, "src/workbench/page/index.ts"),
    frame: path.join(root, "src/workbench/frame/index.ts"),
  },
  output: { path: path.join(root, "dist/workbench"), filename: "[name].js", publicPath: "/workbench/", clean: true },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [typescript, { test: /\.css$/, type: "css" }],
    parser: { "css/auto": { import: false } },
  },
  experiments: { css: true },
  optimization: { minimize: false },
  performance: false,
  plugins: [
    // 5.6 MB of patterns for hyphenating European languages, which no KPI table needs.
    new webpack.NormalModuleReplacementPlugin(/^\.\/[\w-]+\.js$/, (module) => {
      if (/engine-render[\\/]lib[\\/]es$/.test(module.context)) module.request = require.resolve("./no-hyphenation");
    }),
    new HtmlWebpackPlugin({ template: path.join(root, "src/workbench/page/index.html"), chunks: ["page"] }),
  ],
  stats: "errors-warnings",
};
