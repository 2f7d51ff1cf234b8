import { createHash } from "node:crypto";
import { existsSync, readFileSync, statSync } from "node:fs";
import { inflateSync } from "node:zlib";
import { PAGE } from "./open-page";

const MEBIBYTE = 1024 * 1024;

/** Addresses that are names of formats, not places: nothing is ever asked for there. */
const NAMES = [
  "http://schemas.openxmlformats.org/",
  "http://schemas.microsoft.com/office/",
  "http://purl.oclc.org/ooxml/",
  "http://purl.org/dc/",
  "http://www.w3.org/",
  "https://json-schema.org/draft/",
  "http://json-schema.org/draft-",
];
/** Where libraries explain their own errors, in texts nobody here gets to see. */
const EXPLANATIONS = ["https://react.dev/errors/", "https://react.dev/link/"];

const describePage = existsSync(PAGE) ? describe : describe.skip;

it("is built before it is tested", () => {
  if (process.env["CI"]) expect(existsSync(PAGE)).toBe(true);
});

describePage("the file tassei.html", () => {
  const html = existsSync(PAGE) ? readFileSync(PAGE, "utf8") : "";
  const scripts = [...html.matchAll(/<script([^>]*)>([^]*?)<\/script>/g)].map(([, attributes = "", text = ""]) => ({
    attributes: attributes.trim(),
    text,
  }));
  const partOf = (id: string) => scripts.find(({ attributes }) => attributes.includes(`id="${id}"`))?.text ?? "";
  const program = inflateSync(Buffer.from(partOf("tassei-program"), "base64")).toString("utf8");
  const policy = new Map(
    (/http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? "")
      .split("; ")
      .map((directive) => [directive.split(" ")[0] ?? "", directive.split(" ").slice(1).join(" ")] as const),
  );
  const hash = (text: string) => `'sha256-${createHash("sha256").update(text, "utf8").digest("base64")}'`;

  it("is no larger than 1.5 MB", () => expect(statSync(PAGE).size).toBeLessThanOrEqual(1.5 * MEBIBYTE));

  it("allows its own two scripts, by what they say, and nothing from anywhere", () => {
    const running = scripts.filter(({ attributes }) => attributes === "").map(({ text }) => text);
    expect(running).toHaveLength(1);
    expect(policy.get("script-src")).toBe([...running, program].map(hash).join(" "));
    expect(policy.get("default-src")).toBe("'none'");
    expect(policy.get("connect-src")).toBe("'none'");
    expect(policy.get("worker-src")).toBe("blob:");
    expect([...policy.values()].join(" ")).not.toMatch(/unsafe-eval|https?:|\*/);
  });

  it("the policy stands before everything it is for", () =>
    expect(html.indexOf("Content-Security-Policy")).toBeLessThan(html.search(/<(?:script|style|link)/)));

  it("names no place outside", () => {
    const found = `${html.replace(partOf("tassei-licenses"), "")}\n${program}`.match(
      /(?:https?:|wss?:)?\/\/[\w.-]+\.[a-z]{2,}[^\s"'`<>)\\]*/gi,
    );
    const strange = [...new Set(found)].filter(
      (address) =>
        /^(?:https?|wss?):/i.test(address) && ![...NAMES, ...EXPLANATIONS].some((known) => address.startsWith(known)),
    );
    expect(strange).toEqual([]);
  });

  it("loads nothing: no address stands where a browser would follow it", () => {
    const markup = html.replace(/<script[^]*?<\/script>/g, "");
    expect(markup.match(/\b(?:src|href|action|srcset|poster)\s*=\s*"(?!data:)[^"]*"/g)).toBeNull();
    expect(markup).not.toMatch(/@import|url\(/);
    expect(program).not.toMatch(/\bimportScripts\s*\(|\bnew (?:XMLHttpRequest|WebSocket|EventSource)\b|sendBeacon/);
  });

  it("makes no code out of texts, and keeps nothing in the browser", () => {
    expect(program).not.toMatch(/\bnew Function\s*\(|\beval\s*\(/);
    expect(program).not.toMatch(/\blocalStorage\b|\bsessionStorage\b|\bindexedDB\b|document\.cookie/);
  });

  it("carries the licences of what it is made of", () => {
    for (const name of ["react-dom@", "@fluentui/react-components@", "fflate@", "zod@"])
      expect(partOf("tassei-licenses")).toContain(name);
  });
});
