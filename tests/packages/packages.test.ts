import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { version } from "../../package.json";
import { callScript, ROOT } from "./run-script";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "tassei-packages-"));
  mkdirSync(join(folder, "site/assets"), { recursive: true });
  const policy = `<meta content="script-src 'self' https://appsforoffice.microsoft.com; style-src 'self'">`;
  const script = '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>';
  writeFileSync(join(folder, "site/taskpane.html"), policy + script);
  writeFileSync(join(folder, "site/assets/a.png"), "picture");
  writeFileSync(join(folder, "licence.txt"), "MIT");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the archive of the site", () => {
  const zip = (others: Readonly<Record<string, string>>) =>
    String(callScript("scripts/packages/zip-folder.mjs", "zipFolder", join(folder, "site"), others));

  it("holds every file, and the files given by name", () => {
    const files = unzipSync(Buffer.from(zip({ "LICENSE.txt": join(folder, "licence.txt") }), "base64"));
    expect(Object.keys(files)).toEqual(["LICENSE.txt", "assets/a.png", "taskpane.html"]);
    expect(Buffer.from(files["assets/a.png"] ?? []).toString()).toBe("picture");
  });

  it("is the same for the same files", () => {
    expect(zip({})).toBe(zip({}));
  });
});

describe("the site with Office.js beside it", () => {
  const library = join(ROOT, "node_modules/@microsoft/office-js");
  beforeAll(() => {
    const [site, to] = [join(folder, "site"), join(folder, "hosted")];
    callScript("scripts/packages/host-office-js.mjs", "hostOfficeJs", { site, library, to });
  });
  const hosted = (name: string) => join(folder, "hosted", name);

  it("loads the library from there, and forbids Microsoft's server", () => {
    expect(readFileSync(hosted("taskpane.html"), "utf8")).toBe(
      `<meta content="script-src 'self'; style-src 'self'"><script src="office-js/office.js"></script>`,
    );
    expect(readFileSync(hosted("assets/a.png"), "utf8")).toBe("picture");
  });

  it("leaves the site itself as it was", () => {
    expect(readFileSync(join(folder, "site/taskpane.html"), "utf8")).toContain("appsforoffice.microsoft.com");
    expect(readdirSync(join(folder, "site"))).not.toContain("office-js");
  });

  it.each(["office.js", "excel-win32-16.01.js", "excel-web-16.00.js", "excel-mac-16.00.js", "ja-jp/office_strings.js"])(
    "holds %s, unmodified",
    (name) => {
      const original = readFileSync(join(library, "dist", name));
      expect(readFileSync(hosted(join("office-js", name))).equals(original)).toBe(true);
    },
  );

  it("carries the licence of the library, and a notice in Japanese and English", () => {
    expect(readFileSync(hosted("office-js/LICENSE.md"))).toEqual(readFileSync(join(library, "LICENSE.md")));
    expect(readFileSync(hosted("office-js/README.txt"), "utf8")).toMatch(
      /変更せずに複写[^]*Microsoft is not responsible/,
    );
  });

  it("leaves out what other programs need", () => {
    const names = readdirSync(hosted("office-js"));
    expect(names.filter((name) => /word|outlook|powerpoint|onenote|debug/.test(name))).toEqual([]);
  });
});

describe("the packages", () => {
  const make = (out: string) =>
    spawnSync(process.execPath, [join(ROOT, "scripts/package.mjs"), "--out", out], { encoding: "utf8" });
  const packed = (name: string) => join(folder, "packed", name);
  beforeAll(() => {
    const made = make(join(folder, "packed"));
    if (made.status !== 0) throw new Error(made.stderr);
  }, 60_000);

  it("are the site, the offline page, the command line, the list of components and their hashes", () => {
    expect(readdirSync(join(folder, "packed")).sort()).toEqual(
      [
        "SHA256SUMS",
        `tassei-${version}.cdx.json`,
        `tassei-${version}.tgz`,
        `tassei-addin-${version}.zip`,
        `tassei-offline-${version}.html`,
      ].sort(),
    );
  });

  it("have the hashes that are stated", () => {
    const lines = readFileSync(packed("SHA256SUMS"), "utf8").trim().split("\n");
    expect(lines).toHaveLength(4);
    for (const line of lines) {
      const [hash, name = ""] = line.split("  ");
      expect(
        createHash("sha256")
          .update(readFileSync(packed(name)))
          .digest("hex"),
      ).toBe(hash);
    }
  });

  it("hold a site that is complete: every file that a page or the manifest names", () => {
    const files = unzipSync(readFileSync(packed(`tassei-addin-${version}.zip`)));
    const textOf = (name: string) => Buffer.from(files[name] ?? []).toString("utf8");
    const inManifest = [...textOf("manifest.xml").matchAll(/https:\/\/localhost:3000\/([^"]+)"/g)].map(
      ([, name]) => name,
    );
    const inPages = ["taskpane.html", "commands.html", "dialog.html"].flatMap((page) =>
      [...textOf(page).matchAll(/(?:src|href)="?([\w./-]+\.(?:js|css))[?"> ]/g)].map(([, name]) => name),
    );
    expect(inManifest.length).toBeGreaterThan(20);
    expect(inPages.length).toBeGreaterThan(3);
    const missing = [...inManifest, ...inPages].filter((name) => !(name !== undefined && name in files));
    expect(missing).toEqual([]);
    expect(textOf("LICENSES.txt")).toMatch(/^react-dom@/m);
    expect(textOf("LICENSES.txt")).toMatch(/^zod@/m);
    expect(textOf("README.txt")).toContain("https://localhost:3000");
  });

  it("are not put among other files of a person", () => {
    const { status, stderr } = make(join(folder, "site"));
    expect(status).toBe(2);
    expect(stderr).toContain("空のフォルダーではありません");
    expect(readdirSync(join(folder, "site"))).toContain("taskpane.html");
  });
});

describe("the list of components", () => {
  interface Component {
    readonly name: string;
    readonly version: string;
    readonly licenses?: readonly unknown[];
  }
  const sbom = callScript("scripts/packages/sbom.mjs", "makeSbom", ROOT) as {
    readonly bomFormat: string;
    readonly metadata: { readonly component: Component };
    readonly components: readonly (Component & { readonly "bom-ref": string })[];
    readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
  };
  const names = sbom.components.map(({ name }) => name);

  it("is CycloneDX, of this version of this program", () => {
    expect(sbom.bomFormat).toBe("CycloneDX");
    expect(sbom.metadata.component).toMatchObject({ name: "tassei", version });
  });

  it("names what is bundled, with version and licence", () => {
    expect(names).toEqual(expect.arrayContaining(["@fluentui/react-components", "fflate", "numfmt", "react", "zod"]));
    for (const { version: own, licenses } of sbom.components) {
      expect(own).toMatch(/^\d+\.\d+\.\d+/);
      expect(licenses?.length).toBeGreaterThan(0);
    }
  });

  it("does not name what only builds and tests", () => {
    expect(names.filter((name) => /^(webpack|jest|typescript|eslint|prettier|@univerjs\/.*)$/.test(name))).toEqual([]);
  });

  it("refers to nothing that it does not name", () => {
    const known = new Set([`tassei@${version}`, ...sbom.components.map((one) => one["bom-ref"])]);
    for (const { ref, dependsOn } of sbom.dependencies)
      expect([ref, ...dependsOn].filter((one) => !known.has(one))).toEqual([]);
  });
});
