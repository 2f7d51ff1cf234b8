// One file a bundle, in scripts/webpack.
module.exports = [
  require("./scripts/webpack/cli"),
  require("./scripts/webpack/commands"),
  require("./scripts/webpack/workbench"),
];
