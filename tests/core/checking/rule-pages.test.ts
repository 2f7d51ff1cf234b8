import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { rulePages } from "../../../scripts/rule-pages/rule-pages";
import { RULES } from "../../../src/core/checking/registry";

const FOLDER = join(__dirname, "../../../docs/rules");

describe("docs/rules", () => {
  const pages = rulePages();
  const files = readdirSync(FOLDER, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".md"));

  it("holds one page for each rule, and the list", () => {
    expect(files.map((path) => path.replace(/\\/gu, "/")).sort()).toEqual([...pages.keys()].sort());
  });

  it.each([...pages.keys()])("%s says what the rule says (node scripts/run.mjs scripts/make-rule-pages.ts)", (path) => {
    expect(readFileSync(join(FOLDER, path), "utf8")).toBe(pages.get(path));
  });
});

describe("the words of every rule", () => {
  it.each(RULES.map((rule) => [rule.id, rule] as const))("%s are complete", (_, rule) => {
    const { title, why, mending, examples } = rule;
    for (const text of [title, why, mending]) {
      expect(text.ja).toMatch(/[ぁ-んァ-ヶ一-龠]/u);
      expect(text.en).toMatch(/[A-Za-z]{3}/u);
      expect(text.en).not.toMatch(/[ぁ-ん]/u);
    }
    expect(why.ja).toMatch(/。$/u);
    expect(mending.ja).toMatch(/。$/u);
    expect(examples.bad).not.toBe(examples.good);
  });

  it("are told apart by their ids, which are all different", () => {
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
  });
});
