import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(__dirname, "../..");

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly overrides?: Readonly<Record<string, string>>;
}
interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
}

const manifest = readJson("package.json") as Manifest;
const { packages } = readJson("package-lock.json") as { readonly packages: Readonly<Record<string, Locked>> };
const locked = Object.entries(packages).filter(([path]) => path !== "");

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(join(ROOT, path), "utf8"));
}

/** Licences under which a bundle may be handed on without a duty to hand on its sources. */
const FREE =
  /^(?:MIT|ISC|0BSD|BSD-2-Clause|BSD-3-Clause|Apache-2\.0|Unlicense|CC0-1\.0|BlueOak-1\.0\.0|MIT AND \(?CC-BY-4\.0.*|\(MIT OR .*\)|MIT OR .*)$/;

/** What each bundle takes along, by the heads of its list of licences. */
const BUNDLES = ["dist/cli", "dist/addin", "dist/offline"].filter((folder) =>
  existsSync(join(ROOT, folder, "LICENSES.txt")),
);

function shippedIn(folder: string): readonly string[] {
  const text = readFileSync(join(ROOT, folder, "LICENSES.txt"), "utf8");
  return [...text.matchAll(/^((?:@[\w.-]+\/)?[\w.-]+)@\d[\w.-]*$/gm)].map(([, name = ""]) => name);
}

describe("dependencies: pinned", () => {
  it("by exact versions in package.json", () => {
    const all = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.overrides };
    for (const [name, version] of Object.entries(all))
      expect([name, version]).toEqual([name, expect.stringMatching(/^\d+\.\d+\.\d+(?:-[\w.]+)?$/)]);
  });

  it("by version and checksum in the lock file", () => {
    for (const [path, { version, integrity, link }] of locked) {
      if (link) continue;
      expect([path, version, integrity]).toEqual([
        path,
        expect.stringMatching(/^\d/),
        expect.stringMatching(/^sha512-/),
      ]);
    }
  });

  it("and the lock file is what package.json asks for", () => {
    for (const [name, version] of Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }))
      expect([name, packages[`node_modules/${name}`]?.version]).toEqual([name, version]);
  });
});

describe("dependencies: few", () => {
  it("the command line has none beside it: everything is in its one file", () => {
    expect(Object.keys(manifest.dependencies ?? {})).toEqual([]);
  });

  it.each([
    ["dist/cli", 4],
    ["dist/addin", 90],
    ["dist/offline", 90],
  ])("%s takes at most %d packages along", (folder, most) => {
    if (!BUNDLES.includes(folder)) return;
    const shipped = shippedIn(folder);
    expect(shipped.length).toBeGreaterThan(0);
    expect(shipped.length).toBeLessThanOrEqual(most);
  });

  it("the core itself needs zod and numfmt, the host of files fflate", () => {
    if (BUNDLES.includes("dist/cli"))
      expect([...new Set(shippedIn("dist/cli"))].sort()).toEqual(["fflate", "numfmt", "zod"]);
  });
});

describe("dependencies: licences that allow to ship them", () => {
  it.each(BUNDLES)("%s: no GPL, nothing unknown", (folder) => {
    for (const name of shippedIn(folder)) {
      const { license } = readJson(`node_modules/${name}/package.json`) as { readonly license?: string };
      expect([name, license]).toEqual([name, expect.stringMatching(FREE)]);
      expect([name, /\b[AL]?GPL/.test(license ?? "")]).toEqual([name, false]);
    }
  });
});

describe("dependencies: nothing runs while they are installed", () => {
  it("by the project's own way to install", () => {
    expect(readFileSync(join(ROOT, "scripts/prepare.mjs"), "utf8")).toContain('"--ignore-scripts"');
  });

  it("and no workflow or script of the project installs by another way", () => {
    const scripts = readdirSync(join(ROOT, "scripts"), { recursive: true, encoding: "utf8" });
    for (const name of scripts.filter((path) => /\.(?:mjs|js|ts)$/.test(path))) {
      const text = readFileSync(join(ROOT, "scripts", name), "utf8");
      for (const [call] of text.matchAll(/"npm",\s*\[[^\]]*"(?:ci|install)"[^\]]*\]/g))
        expect([name, call]).toEqual([name, expect.stringContaining("--ignore-scripts")]);
    }
  });
});
