const path = require("node:path");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const licenses = require("./licenses");
const limitScripts = require("./limit-scripts");
const typescript = require("./typescript");

const root = path.resolve(__dirname, "../..");

/**
 * The task pane, into the folder of the add-in's site: the page, and its scripts in a folder of their own, named by
 * their contents so that an old one is never taken for a new one. The core and the screens come when they are asked for.
 */
module.exports = {
  name: "taskpane",
  target: ["web", "es2022"],
  entry: { taskpane: path.join(root, "src/taskpane/index.tsx") },
  output: {
    path: path.join(root, "dist/addin"),
    filename: "pane/[name].[contenthash:12].js",
    chunkFilename: "pane/[name].[contenthash:12].js",
    cssFilename: "pane/[name].[contenthash:12].css",
    uniqueName: "tassei",
    // The rest of the site is others'.
    clean: { keep: (file) => !file.startsWith("pane/") },
  },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [
      typescript,
      { test: /\.css$/, type: "css" },
      // Doors re-export everything; only what is asked for goes into a bundle, and each part into the one that needs it.
      {
        test: /src[\\/](core|hosts|taskpane)[\\/].*\.tsx?$/,
        exclude: /src[\\/]taskpane[\\/]index\.tsx$/,
        sideEffects: false,
      },
    ],
  },
  experiments: { css: true },
  optimization: { chunkIds: "deterministic" },
  performance: false,
  plugins: [
    new HtmlWebpackPlugin({
      template: path.join(root, "src/taskpane/taskpane.html"),
      filename: "taskpane.html",
      scriptLoading: "defer",
    }),
    limitScripts("taskpane", 250_000),
    licenses,
  ],
  stats: "errors-warnings",
};
