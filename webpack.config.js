const noCodeFromText = require("./scripts/webpack/no-code-from-text");
const { rememberInputs } = require("./scripts/webpack/remember-inputs");

// One file a bundle, in scripts/webpack.
const bundles = [
  require("./scripts/webpack/cli"),
  require("./scripts/webpack/commands"),
  require("./scripts/webpack/offline"),
  require("./scripts/webpack/taskpane"),
  require("./scripts/webpack/workbench"),
];

module.exports = bundles.map((bundle) => ({
  ...bundle,
  plugins: [...(bundle.plugins ?? []), noCodeFromText, rememberInputs(bundle.name)],
}));
