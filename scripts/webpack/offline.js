const path = require("node:path");
const webpack = require("webpack");
const licenses = require("./licenses");
const oneFile = require("./one-file");
const typescript = require("./typescript");

const root = path.resolve(__dirname, "../..");

/** What stands in the file besides the program. Without scripts, and in a browser too old, it says so. */
const html = ({ policy, body }) => `<!doctype html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Tassei（達成）</title>
<link rel="icon" href="data:,">
<style>html, body, #root { height: 100%; margin: 0 } body { overflow: hidden }</style>
</head>
<body>
<div id="root"><p style="padding: 2em; font-family: sans-serif">読み込んでいます…　この文が消えないときは、Microsoft Edge か Google Chrome の新しい版で開いてください。</p></div>
${body}
</body>
</html>
`;

/** The page for PCs without add-ins: one file, opened by double click, that needs nothing and asks nobody. */
module.exports = {
  name: "offline",
  target: ["web", "es2022"],
  entry: { page: path.join(root, "src/offline/index.ts") },
  output: { path: path.join(root, "dist/offline"), filename: "[name].js", publicPath: "", clean: true },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [
      typescript,
      // Modules of ours do nothing by being loaded: what is not used is left out.
      { test: /[\\/]src[\\/](core|hosts|taskpane)[\\/]/, sideEffects: false },
      { test: /\.xlsx$/, type: "asset/inline" },
    ],
    // There is no second file that could be fetched later.
    parser: { javascript: { dynamicImportMode: "eager" } },
  },
  optimization: {
    splitChunks: false,
    runtimeChunk: false,
    // The page's own script is hashed: nothing may touch it afterwards.
    minimizeOptions: { javascript: { compress: { passes: 2 }, format: { comments: false } }, html: false },
  },
  performance: false,
  plugins: [licenses, oneFile({ file: "tassei.html", page: "page.js", html })],
  stats: "errors-warnings",
};
