const { gzipSync } = require("node:zlib");

/**
 * Fails the build when the scripts a page loads at once are more than this, packed: a pane that opens late is a pane
 * nobody opens. What is loaded later does not count.
 */
module.exports = (entry, limit) => ({
  apply: (compiler) =>
    compiler.hooks.afterEmit.tap("limit-scripts", (compilation) => {
      if (compiler.options.mode !== "production") return;
      const scripts = compilation.entrypoints
        .get(entry)
        .getFiles()
        .filter((name) => name.endsWith(".js"));
      const packed = scripts.reduce(
        (sum, name) => sum + gzipSync(compiler.outputFileSystem.readFileSync(`${compiler.outputPath}/${name}`)).length,
        0,
      );
      compilation.logger?.info?.(`${entry}: ${packed} bytes packed`);
      if (packed > limit) {
        compilation.errors.push(
          new Error(`${entry} loads ${packed} bytes of packed script at once; ${limit} is the limit`),
        );
      }
    }),
});
