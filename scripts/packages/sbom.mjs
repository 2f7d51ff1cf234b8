import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Where the builds say what is inside them: a head "name@version" over each licence. */
const LICENCES = ["dist/cli/LICENSES.txt", "dist/addin/LICENSES.txt", "dist/offline/tassei.html"];
const HEAD = /^((?:@[\w.-]+\/)?[\w.-]+@\d+\.\d+\.\d+[\w.+-]*)$/gm;

/**
 * The list of components as CycloneDX: npm's own, without the hundreds of packages that only build and test. What is
 * in the packages is bundled, so npm counts it as needed for development.
 */
export function makeSbom(root) {
  // npm is a .cmd on Windows and needs a shell there.
  const shell = process.platform === "win32";
  const told = spawnSync("npm", ["sbom", "--sbom-format", "cyclonedx"], {
    cwd: root,
    encoding: "utf8",
    shell,
    maxBuffer: 1 << 28,
  });
  if (told.status !== 0) throw new Error(`npm sbom failed: ${told.stderr.trim()}`);
  const sbom = JSON.parse(told.stdout);
  const { name, version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const inside = bundledIn(root);
  const components = sbom.components.filter((component) => inside.has(`${component.name}@${component.version}`));
  const known = new Set(components.map((component) => component["bom-ref"]));
  const self = `${name}@${version}`;
  const dependencies = sbom.dependencies
    .filter(({ ref }) => ref === self || known.has(ref))
    .map(({ ref, dependsOn }) => ({
      ref,
      dependsOn: (ref === self ? [...known] : dependsOn).filter((one) => known.has(one)),
    }));
  sbom.metadata.component = { ...sbom.metadata.component, name, type: "application" };
  return { ...sbom, components, dependencies };
}

function bundledIn(root) {
  const files = LICENCES.map((file) => join(root, file)).filter(existsSync);
  return new Set(files.flatMap((file) => [...readFileSync(file, "utf8").matchAll(HEAD)].map(([, head]) => head)));
}
