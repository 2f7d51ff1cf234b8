import { runCli } from "../cli/run-cli";
import { hostileBytes } from "./hostile-book";

const PAYLOADS = [
  "<script>alert(1)</script>",
  "</script><script>alert(2)</script>",
  "<img src=x onerror=alert(3)>",
  `" onmouseover="alert(4)" x="`,
  "' onfocus='alert(5)' autofocus='",
  "</style><style>*{display:none}</style>",
  "</svg><svg onload=alert(6)>",
  "</title><meta http-equiv=refresh content=0;url=//evil.example>",
  "<!--",
  "-->",
  "]]>",
  "&lt;b&gt;",
  "<a href=javascript:alert(7)>x</a>",
  "[x](javascript:alert(8))",
  "![x](http://evil.example/y.png)",
  "<http://evil.example>",
  "a | b | c",
  "`code` **bold** _it_ ~~no~~",
  "# 見出し\n\n- 項目\n\n```\n",
  "${alert(9)} {{alert(10)}}",
  "\u001b]0;乗っ取り\u0007\u001b[2J\u001b[31m赤",
  "\u202eexe.xslx",
];
const FILES = { "in.xlsx": hostileBytes(PAYLOADS), "good.xlsx": hostileBytes(["出生数", "転入者数", "相談件数"]) };

const NAME = `<img src=x onerror=alert(0)>.xlsx`;

async function printed(words: readonly string[], name = "in.xlsx"): Promise<string> {
  const { out, written } = await runCli([...words, name], { ...FILES, [NAME]: FILES["in.xlsx"] });
  const [file] = Object.values(written);
  return file ? new TextDecoder().decode(file) : out;
}

function tagsOf(html: string): readonly string[] {
  const withoutCode = html.replace(/(<(script|style)\b[^>]*>)[\s\S]*?(<\/\2>)/g, "$1$3");
  return withoutCode.match(/<[a-z!/][^>]*>/gi) ?? [];
}

function attributesOf(tag: string): readonly RegExpMatchArray[] {
  return [...tag.matchAll(/\s([^\s=>"'/]+)(?:=(?:"([^"]*)"|'[^']*'|[^\s>]*))?/g)];
}

/** The tags of a page, each with its attributes' names: all that a browser would act on. */
function skeleton(html: string): ReadonlySet<string> {
  return new Set(
    tagsOf(html).map((tag) => {
      const names = attributesOf(tag).map(([, name = ""]) => name);
      return [/^<\/?[^\s>]+/.exec(tag)?.[0], ...names.sort()].join(" ");
    }),
  );
}

describe("HTML and SVG injection: a text stays a text in every page", () => {
  it.each([
    [["check", "--format", "html"]],
    [["check", "--format", "html", "--lang", "en"]],
    [["report", "-o", "out.html"]],
  ])("%j", async (words) => {
    const [benign, ...hostile] = [
      await printed(words, "good.xlsx"),
      await printed(words),
      await printed(words, NAME),
      ...(words[0] === "report" ? [await printed([...words, "--title", PAYLOADS.join(" ")])] : []),
    ];
    for (const html of hostile) {
      expect(html.includes("&lt;script&gt;alert(1)")).toBe(true);
      // Whatever the texts say, the page has no tag, attribute or script that a page without them could not have.
      const known = new Set([...skeleton(benign ?? "")].map((tag) => tag.split(" ")[0]));
      const used = [...skeleton(html)];
      for (const tag of ["<img", "<iframe", "<object", "<meta http-equiv", "<a"])
        expect(used.filter((one) => one.split(" ")[0] === tag && !known.has(tag))).toEqual([]);
      expect(used.filter((tag) => / on\w+| autofocus|xlink:href| srcdoc| formaction/.test(tag))).toEqual([]);
      expect(count(html, "<script")).toBe(count(benign ?? "", "<script"));
      expect(count(html, "</script")).toBe(count(benign ?? "", "</script"));
      expect(count(html, "</style")).toBe(count(benign ?? "", "</style"));
      const addresses = tagsOf(html).flatMap((tag) =>
        attributesOf(tag).filter(([, name = ""]) => /^(?:href|src|action|srcset|xlink:href)$/i.test(name)),
      );
      for (const [, , value = ""] of addresses) expect(value).toMatch(/^#/);
      expect(html.includes("Content-Security-Policy")).toBe(true);
    }
  });
});

describe("Markdown injection", () => {
  it.each([[["report", "-o", "out.md"]], [["check", "--format", "md"]]])("%j", async (words) => {
    const markdown = await printed(words);
    const plain = markdown.replace(/\\[\\`*_{}[\]()#+\-.!|<>~]/g, "");
    expect(plain).not.toMatch(/<(?:script|img|svg|style|a|meta|http)/i);
    expect(plain).not.toMatch(/\]\((?:javascript|https?):/i);
    expect(plain).not.toMatch(/^# 見出し/m);
    expect(plain).not.toContain("```");
    // Every row of a table has as many cells as its head.
    for (const table of plain.match(/(?:^\|.*\|[ \t]*\n)+/gm) ?? [])
      expect(
        new Set(
          table
            .trimEnd()
            .split("\n")
            .map((line) => count(line, "|")),
        ).size,
      ).toBe(1);
  });
});

describe("SARIF and JSON injection: what is printed is data, and means the texts themselves", () => {
  it.each([[["check", "--format", "sarif"]], [["check", "--format", "json"]], [["read", "--format", "json"]]])(
    "%j",
    async (words) => {
      const text = await printed(words);
      expect(JSON.stringify(JSON.parse(text))).toContain("<script>alert(1)</script>");
      // SARIF shows "markdown" where there is one; ours says everything as plain text.
      expect(text).not.toMatch(/"markdown"\s*:\s*"[^"]*<script/);
    },
  );
});

describe("terminal injection: no cell moves the cursor, colours or renames the window", () => {
  it.each([[["check"]], [["read"]], [["fix", "--dry-run"]], [["fill", "--dry-run", "--replace"]]])(
    "%j",
    async (words) => {
      expect(await printed(words)).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/);
    },
  );

  it("nor does the name of a file", async () => {
    const { errors } = await runCli(["read", "\u001b[2Jない.xlsx"]);
    expect(errors.join("")).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/);
  });
});

function count(text: string, piece: string): number {
  return text.split(piece).length - 1;
}
