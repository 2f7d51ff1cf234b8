import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { inflateSync } from "node:zlib";
import ts from "typescript";
import { sourcesUnder } from "../architecture/arrows";
import { runCli } from "../cli/run-cli";
import { hostileBytes } from "./hostile-book";

const ROOT = join(__dirname, "../..");
const IN_CI = process.env["CI"] === "true";

/** What ships and is made by the build. Not built on a PC yet: said, not failed; CI builds first. */
function built(...names: readonly string[]): readonly string[] {
  const present = names.filter((name) => existsSync(join(ROOT, name)));
  if (IN_CI) expect(present).toEqual(names);
  return present;
}

function filesBelow(folder: string, ending: RegExp): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => ending.test(name))
    .map((name) => join(folder, name));
}

function read(path: string): string {
  return readFileSync(join(ROOT, path), "utf8");
}

/** The first policy of a page, by directive. */
function policyOf(html: string): ReadonlyMap<string, readonly string[]> {
  const content = /<meta http-equiv="?Content-Security-Policy"? content="([^"]*)"/.exec(html)?.[1] ?? "";
  const directives = content.split(";").map((directive) => directive.trim().split(/\s+/));
  return new Map(directives.map(([name = "", ...values]) => [name, values]));
}

function inlineScripts(html: string): readonly string[] {
  return [...html.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map(([, code = ""]) => code);
}

/** The offline page carries its program packed, and runs it as one more inline script. */
function packedProgram(html: string): string {
  const packed = /<script [^>]*id="tassei-program">([^<]*)<\/script>/.exec(html)?.[1] ?? "";
  return packed === "" ? "" : inflateSync(Buffer.from(packed, "base64")).toString("utf8");
}

const OFFICE_JS = "https://appsforoffice.microsoft.com";

describe("the policy of every page (CSP)", () => {
  const PAGES = ["dist/addin/taskpane.html", "dist/addin/commands.html", "dist/addin/dialog.html"];

  it.each(PAGES)("%s takes scripts from itself and Office.js alone, and speaks with nobody else", (page) => {
    for (const path of built(page)) {
      const policy = policyOf(read(path));
      expect(policy.get("default-src")).toEqual(["'none'"]);
      expect(policy.get("script-src")).toEqual(["'self'", OFFICE_JS]);
      expect(policy.get("connect-src")?.filter((from) => !["'self'", "'none'"].includes(from))).toEqual([]);
      expect(policy.get("base-uri")).toEqual(["'none'"]);
      expect(policy.get("form-action")).toEqual(["'none'"]);
      expect([...policy.values()].flat().join(" ")).not.toMatch(/unsafe-eval|unsafe-inline|\*|http:/);
    }
  });

  it("the offline page runs its own scripts, known by their hashes, and asks for nothing from outside", () => {
    for (const path of built("dist/offline/tassei.html")) {
      const html = read(path);
      const policy = policyOf(html);
      expect(policy.get("default-src")).toEqual(["'none'"]);
      expect(policy.get("connect-src")).toEqual(["'none'"]);
      const scripts = policy.get("script-src") ?? [];
      expect(scripts.filter((source) => !/^'sha256-[\w+/]+=*'$/.test(source))).toEqual([]);
      const hashes = [...inlineScripts(html), packedProgram(html)].map(
        (code) => `'sha256-${createHash("sha256").update(code).digest("base64")}'`,
      );
      for (const source of scripts) expect(hashes).toContain(source);
      expect(html.slice(0, 5000)).not.toMatch(/(?:src|href)\s*=\s*["']?(?:https?:)?\/\//);
    }
  });

  it("the reports of the command line run no script but their own", async () => {
    const files = { "in.xlsx": hostileBytes(["人口"]) };
    const { out } = await runCli(["check", "--format", "html", "in.xlsx"], files);
    const script = /<script>([\s\S]*?)<\/script>/.exec(out)?.[1] ?? "";
    expect(policyOf(out).get("script-src")).toEqual([
      `'sha256-${createHash("sha256").update(script).digest("base64")}'`,
    ]);
    const { written } = await runCli(["report", "in.xlsx", "-o", "out.html"], files);
    const report = new TextDecoder().decode(written["out.html"]);
    expect(report).not.toContain("<script");
    expect(policyOf(report).get("default-src")).toEqual(["'none'"]);
  });
});

describe("no text becomes code", () => {
  it("in the sources: no eval, no Function, no markup out of strings, no timer with a text", () => {
    const found = sourcesUnder(ROOT, "src").flatMap(({ path, text }) => faultsIn(path, text));
    expect(found).toEqual([]);
  });

  it("in what ships", () => {
    const bundles = [
      ...built("dist/addin").flatMap((folder) => filesBelow(folder, /\.js$/)),
      ...built("dist/offline/tassei.html", "dist/cli/tassei.js"),
    ];
    for (const path of bundles) {
      const text = read(path);
      const code = (path.endsWith(".html") ? text + packedProgram(text) : text).replace(/^\s*\/\/.*$/gm, "");
      expect([path, /\bnew Function\b|[^.\w]eval\(|[^.\w]Function\("return/.exec(code)?.[0]]).toEqual([
        path,
        undefined,
      ]);
    }
  });
});

const DANGEROUS_CALLS = /^(?:eval|Function|execScript|document\.write(?:ln)?|.*\.insertAdjacentHTML)$/;

function faultsIn(path: string, text: string): readonly string[] {
  const source = ts.createSourceFile(
    path,
    text,
    ts.ScriptTarget.ES2022,
    true,
    path.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if ((ts.isCallExpression(node) || ts.isNewExpression(node)) && DANGEROUS_CALLS.test(node.expression.getText()))
      found.push(`${path}: ${node.getText().slice(0, 60)}`);
    if (ts.isCallExpression(node) && /^(?:window\.)?set(?:Timeout|Interval)$/.test(node.expression.getText())) {
      const [first] = node.arguments;
      if (first && ts.isStringLiteralLike(first)) found.push(`${path}: ${node.getText().slice(0, 60)}`);
    }
    if (ts.isJsxAttribute(node) && node.name.getText() === "dangerouslySetInnerHTML")
      found.push(`${path}: ${node.getText().slice(0, 60)}`);
    if (
      ts.isBinaryExpression(node) &&
      node.operatorToken.kind === ts.SyntaxKind.EqualsToken &&
      /\.(?:innerHTML|outerHTML|srcdoc)$/.test(node.left.getText())
    )
      found.push(`${path}: ${node.getText().slice(0, 60)}`);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
