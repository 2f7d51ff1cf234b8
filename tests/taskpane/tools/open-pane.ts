import { existsSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { type BrowserOptions, openBrowser, type OpenBrowser } from "../../tools/browser";
import type { OpenPane } from "./page";

const TYPES: Readonly<Record<string, string>> = { ".js": "text/javascript", ".html": "text/html; charset=utf-8" };

/** What the add-in's own page says about scripts and styles, so that the tests meet it too. */
export const POLICY_OF_TESTS = "default-src 'self'";

const PAGE = `<!doctype html><html lang="ja"><head><meta charset="utf-8"><title>Tassei</title>
<style>html,body{margin:0}</style></head><body><div id="root"></div><script src="/page.js"></script></body></html>`;

/** The pane in a browser as wide as a task pane. The bundle comes from `buildPage`; no server is needed. */
export async function openPane(
  folder: string,
  open: OpenPane,
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
  await browser.page.goto("http://localhost/");
  await browser.page.evaluate((given) => window.openPane(given), open);
  return browser;
}
