/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { encodeAnswer } from "../../src/commands/answer/encode-answer";
import { renderAnswer } from "../../src/commands/pages/render-answer";

const PAGES = join(__dirname, "../../src/commands/pages");
const HTML = readFileSync(join(PAGES, "dialog.html"), "utf8");

function open(encoded: string, locale = "ja-JP") {
  const page = new DOMParser().parseFromString(HTML, "text/html");
  const close = jest.fn();
  renderAnswer(page, encoded, locale, close);
  const lines = [...page.querySelectorAll("li")].map(({ textContent }) => textContent);
  return { page, close, lines };
}

describe("the page of the small dialog", () => {
  it("shows the answer as text, in the language of the page", () => {
    const { page, lines } = open(encodeAnswer({ title: "印を付けました", lines: ["赤：誤り", "黄：要確認"] }));
    expect(page.querySelector("h1")?.textContent).toBe("印を付けました");
    expect(lines).toEqual(["赤：誤り", "黄：要確認"]);
    expect(page.title).toBe("印を付けました");
    expect(page.documentElement.lang).toBe("ja");
    expect(page.querySelector("button")?.textContent).toBe("閉じる");
  });

  it("takes no markup from its address", () => {
    const evil = '<img src=x onerror="alert(1)"><script>alert(1)</script>';
    const { page, lines } = open(encodeAnswer({ title: evil, lines: [evil] }));
    expect(page.querySelector("img")).toBeNull();
    expect(page.querySelector("main script")).toBeNull();
    expect(lines).toEqual([evil]);
  });

  it("says so when its address holds nothing", () => {
    const { page, lines } = open("nonsense", "en-US");
    expect(page.querySelector("h1")?.textContent).toBe("There is nothing to show.");
    expect(page.querySelector("button")?.textContent).toBe("Close");
    expect(lines).toEqual([]);
  });

  it("is closed by its button and by Esc", () => {
    const { page, close } = open(encodeAnswer({ title: "x", lines: [] }));
    page.querySelector("button")?.click();
    page.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape" }));
    page.dispatchEvent(new KeyboardEvent("keydown", { key: "a" }));
    expect(close).toHaveBeenCalledTimes(2);
  });
});

describe.each(["commands.html", "dialog.html"])("%s", (name) => {
  const html = readFileSync(join(PAGES, name), "utf8");

  it("loads nothing but itself and Office.js, and says so in its policy", () => {
    const policy = /Content-Security-Policy"\s+content="([^"]+)"/.exec(html)?.[1] ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|\*|data:/);
    const addresses = [...html.matchAll(/https?:\/\/[^\s";']+/g)].map(([address]) => new URL(address).origin);
    expect(new Set(addresses)).toEqual(new Set(["https://appsforoffice.microsoft.com"]));
  });
});
