const path = require("node:path");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const icons = require("./icons");
const typescript = require("./typescript");

const root = path.resolve(__dirname, "../..");
const page = (name) =>
  new HtmlWebpackPlugin({
    template: path.join(root, `src/commands/pages/${name}.html`),
    filename: `${name}.html`,
    chunks: [name],
    hash: true,
  });

/**
 * The ribbon's commands and the small page of their answers, into the folder of the add-in's site. The pane's bundle
 * puts its files there too: nothing is cleaned away.
 */
module.exports = {
  name: "commands",
  target: ["web", "es2022"],
  entry: { commands: path.join(root, "src/commands/index.ts"), dialog: path.join(root, "src/commands/dialog.ts") },
  output: { path: path.join(root, "dist/addin"), filename: "[name].js", cssFilename: "[name].css" },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: { rules: [typescript, { test: /\.css$/, type: "css" }] },
  experiments: { css: true },
  performance: { maxEntrypointSize: 800_000, maxAssetSize: 800_000 },
  plugins: [page("commands"), page("dialog"), icons],
  stats: "errors-warnings",
};
