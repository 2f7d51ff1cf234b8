const path = require("node:path");

/**
 * Zod may build faster checks as text and turn them into code (new Function). Nothing that ships does that, whatever
 * the policy of a page allows.
 */
module.exports = {
  apply: (compiler) => {
    compiler.options.module.rules.push({
      test: /[\\/]zod[\\/]v4[\\/]core[\\/](?:util|doc)\.js$/,
      use: path.join(__dirname, "cut-code-from-text.js"),
    });
  },
};
