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
  const { name, version } = packageIn(folder);
  const text = textIn(folder) ?? textOfFamily(folder);
  if (text === undefined) throw new Error(`${folder} has no licence file`);
  return `${name}@${version}\n\n${text}\n`;
}

function textIn(folder) {
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  return file && readFileSync(path.join(folder, file), "utf8").trim();
}

/** A package without a text stands under that of its scope, where the same people give the same licence. */
function textOfFamily(folder) {
  const scope = path.dirname(folder);
  if (!path.basename(scope).startsWith("@")) return undefined;
  const { license, author } = packageIn(folder);
  const isKin = (other) =>
    textIn(other) !== undefined &&
    packageIn(other).license === license &&
    JSON.stringify(packageIn(other).author) === JSON.stringify(author);
  const kin = readdirSync(scope)
    .sort()
    .map((entry) => path.join(scope, entry))
    .find(isKin);
  return kin && textIn(kin);
}

function packageIn(folder) {
  return JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
}
