import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";

const ROOT = join(__dirname, "../..");
const PAGES = [
  ...readdirSync(ROOT).filter((name) => name.endsWith(".md")),
  ...readdirSync(join(ROOT, "docs"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => join("docs", name)),
];
const LINK = /!?\[[^\]]*\]\(([^)\s]+)\)/g;

/** Links to our own files, without what stands in code. */
function linksOf(page: string): readonly string[] {
  const text = readFileSync(join(ROOT, page), "utf8").replace(/```[^]*?```|`[^`\n]*`/g, "");
  return [...text.matchAll(LINK)].flatMap(([, target = ""]) => (/^[a-z]+:/.test(target) ? [] : [decodeURI(target)]));
}

/** As the repository's pages make anchors of heads: small letters, spaces to hyphens, no punctuation. */
function anchorsOf(page: string): ReadonlySet<string> {
  const heads = [...readFileSync(page, "utf8").matchAll(/^#+\s+(.+)$/gm)].map(([, head = ""]) => head);
  return new Set(
    heads.map((head) =>
      head
        .toLowerCase()
        .replace(/[^\p{Letter}\p{Number}\p{Mark} _-]/gu, "")
        .replace(/ /g, "-"),
    ),
  );
}

describe("the links of the pages", () => {
  it.each(PAGES)("%s leads only to what is there", (page) => {
    const broken = linksOf(page).filter((link) => {
      const [path = "", anchor] = link.split("#");
      const target = path === "" ? join(ROOT, page) : join(ROOT, dirname(page), path);
      if (!existsSync(target)) return true;
      return anchor !== undefined && !anchorsOf(target).has(anchor);
    });
    expect(broken).toEqual([]);
  });
});

describe("docs/README.md", () => {
  it("leads to every page of the guide", () => {
    const led = linksOf("docs/README.md").map((link) => link.split("#")[0]);
    const pages = readdirSync(join(ROOT, "docs/guide")).filter((name) => name.endsWith(".md"));
    expect(pages.filter((name) => !led.includes(`guide/${name}`))).toEqual([]);
  });

  it("leads to every page beside it", () => {
    const led = linksOf("docs/README.md");
    const pages = PAGES.filter((page) => dirname(page) === "docs" && page !== join("docs", "README.md"));
    expect(pages.map((page) => relative("docs", page)).filter((name) => !led.includes(name))).toEqual([]);
  });
});
