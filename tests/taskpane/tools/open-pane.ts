import { existsSync, readFileSync } from "node:fs";
import { extname, join, resolve } from "node:path";
import type { Page } from "playwright-core";
import { type BrowserOptions, openBrowser, type OpenBrowser } from "../../tools/browser";
import type { OpenPane } from "./page";

const TYPES: Readonly<Record<string, string>> = {
  ".js": "text/javascript",
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
};

/** What the add-in's own page allows scripts and styles, so that the test page obeys it too. */
const POLICY = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(
  readFileSync(resolve(__dirname, "../../../src/taskpane/taskpane.html"), "utf8"),
)?.[1];

const PAGE = `<!doctype html><html lang="ja"><head><meta charset="utf-8"><title>Tassei</title>
<meta http-equiv="Content-Security-Policy" content="${POLICY ?? "default-src 'none'"}">
<link rel="stylesheet" href="/page.css"></head><body><div id="root"></div><script src="/page.js"></script></body></html>`;

/** A browser as wide as a task pane, to which a folder of files is served; no server is needed. */
export async function openBrowserFor(
  folder: string,
  { width = 320, height = 720, ...options }: BrowserOptions = {},
): Promise<OpenBrowser> {
  const browser = await openBrowser({ width, height, ...options });
  await browser.context.route("http://localhost/**", (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === "/") return route.fulfill({ body: PAGE, contentType: "text/html; charset=utf-8" });
    const file = join(folder, pathname);
    if (!existsSync(file)) return route.fulfill({ status: 404, body: "" });
    return route.fulfill({ body: readFileSync(file), contentType: TYPES[extname(file)] ?? "application/octet-stream" });
  });
  return browser;
}

/** Loads the test page afresh and opens the pane on it. */
export async function showPane(page: Page, open: OpenPane): Promise<void> {
  await page.goto("http://localhost/");
  await page.evaluate((given) => window.openPane(given), open);
}
