import { escapeHtml } from "../../../../src/core/index";
import { checkHtml } from "../../../../src/cli/formats/check/html/page";
import { finding, report, RICH } from "./made-up-report";

/** Everything that is not inside style or script. */
function content(html: string): string {
  return html.replace(/<(style|script)>[^]*?<\/\1>/g, "");
}

/** Tags that are opened and not closed, or the other way round. */
function unbalanced(html: string): readonly string[] {
  const open: string[] = [];
  const wrong: string[] = [];
  for (const [, closing, name = ""] of content(html).matchAll(/<(\/?)([a-z][a-z0-9]*)(?:\s[^<>]*)?>/g)) {
    if (["meta", "input"].includes(name)) continue;
    if (closing === "") open.push(name);
    else if (open.pop() !== name) wrong.push(name);
  }
  return [...wrong, ...open];
}

describe("check --format html", () => {
  const html = checkHtml(
    report([RICH, finding("施策<1>", "B2", "error", "実績値が未入力です。")], {
      unread: [{ file: "<壊れた>.xlsx", why: "読めません。" }],
    }),
  );

  it("is one file that loads nothing", () => {
    expect(html.startsWith("<!DOCTYPE html>\n")).toBe(true);
    expect(html).not.toMatch(/<link|<img|src=|@import|url\(/);
    expect(html).toContain("default-src 'none'");
  });

  it("closes every tag", () => {
    expect(unbalanced(html)).toEqual([]);
    expect(unbalanced("<p><b></p></b>")).not.toEqual([]);
  });

  it("shows text as text", () => {
    expect(content(html)).toContain("&lt;b&gt;&quot;7,000以上&quot;&lt;/b&gt;」が文字です &amp; 直して");
    expect(content(html)).not.toContain("<b>");
    expect(content(html)).toContain("施策&lt;1&gt;");
    expect(content(html)).toContain("&lt;壊れた&gt;.xlsx");
    expect(escapeHtml("a\u0000'")).toBe("a\ufffd&#39;");
  });

  it("reads without scripts: every finding stands there, the filters stay away", () => {
    expect(html).toContain('<form id="filters" class="filters" hidden>');
    expect(html.match(/<tr class="(error|warning)"/g)).toHaveLength(2);
    expect(html).toContain("● 誤り");
  });

  it("offers severity, rule and each department of a cell as filters", () => {
    expect(html).toContain('<option value="cell/made-up">作り話</option>');
    expect(html).toContain('<option value="=市民課">市民課</option>');
    expect(html).toContain('<option value="=総務課">総務課</option>');
    expect(html).toContain('data-departments="[&quot;市民課&quot;,&quot;総務課&quot;]"');
  });

  it("has a form for paper", () => {
    expect(html).toMatch(/@page \{ size: A4;/);
  });

  it("says so when there is nothing to say", () => {
    expect(checkHtml(report([]))).toContain("<p>指摘はありません。</p>");
  });
});
