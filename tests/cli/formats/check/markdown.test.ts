import { checkMarkdown } from "../../../../src/cli/formats/check/markdown";
import { report } from "./made-up-report";

describe("check --format markdown", () => {
  it.each([
    ["報告_*案*.xlsx", "報告\\_\\*案\\*.xlsx"],
    ["<b>.xlsx", "&lt;b&gt;.xlsx"],
    ["#1 | [a](b)\n`c`.xlsx", "\\#1 \\| \\[a\\](b) \\`c\\`.xlsx"],
    ["R&D ~~旧~~.xlsx", "R&amp;D \\~\\~旧\\~\\~.xlsx"],
  ])("an unread file named %j is one line of plain text", (file, said) => {
    const text = checkMarkdown(report([], { unread: [{ file, why: "読めません。" }] }));
    expect(text).toContain("# 読めなかったファイル\n");
    expect(text.trimEnd().split("\n").at(-1)).toBe(`- ${said}: 読めません。`);
  });
});
