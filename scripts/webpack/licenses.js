const { readdirSync, readFileSync } = require("node:fs");
const path = require("node:path");
const webpack = require("webpack");

/**
 * The licences of the libraries inside the bundle ask to travel with it. Each is headed by the name and version of its
 * package: the list of components (SBOM) is made from the heads.
 */
module.exports = {
  apply: (compiler) =>
    compiler.hooks.thisCompilation.tap("licenses", (compilation) =>
      compilation.hooks.processAssets.tap("licenses", () => {
        const folders = new Set(
          [...compilation.modules]
            // Several modules joined into one hold theirs inside.
            .flatMap((module) => [module, ...(module.modules ?? [])])
            .flatMap(({ resource }) => /^.*node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(resource ?? "") ?? []),
        );
        const texts = [...new Set([...folders].map(licenceIn))].sort();
        compilation.emitAsset("LICENSES.txt", new webpack.sources.RawSource(texts.join(`\n${"-".repeat(72)}\n\n`)));
      }),
    ),
};

function licenceIn(folder) {
  const { name, version } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (!file) throw new Error(`${folder} has no licence file`);
  return `${name}@${version}\n\n${readFileSync(path.join(folder, file), "utf8").trim()}\n`;
}
