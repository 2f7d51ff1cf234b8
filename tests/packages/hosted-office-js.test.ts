/// <reference types="office-js" />
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { describeWithBrowser, type OpenBrowser, openBrowser } from "../tools/browser";
import { callScript, ROOT } from "./run-script";

const TYPES: Readonly<Record<string, string>> = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css" };

/** The site with the library beside it, as a plain web server gives it, in a browser that cannot reach the internet. */
describeWithBrowser("the site that brings Office.js along", () => {
  let folder: string;
  let server: Server;
  let browser: OpenBrowser;
  const missing: string[] = [];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "tassei-hosted-"));
    const to = join(folder, "site");
    const library = join(ROOT, "node_modules/@microsoft/office-js");
    callScript("scripts/packages/host-office-js.mjs", "hostOfficeJs", { site: join(ROOT, "dist/addin"), library, to });
    server = createServer((request, response) => {
      const path = join(to, new URL(request.url ?? "/", "http://localhost").pathname);
      if (!existsSync(path)) missing.push(request.url ?? "");
      response.writeHead(existsSync(path) ? 200 : 404, { "Content-Type": TYPES[extname(path)] ?? "text/plain" });
      response.end(existsSync(path) ? readFileSync(path) : "");
    }).listen(0, "localhost");
    await new Promise((done) => server.once("listening", done));
    browser = await openBrowser();
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(["taskpane.html", "commands.html", "dialog.html"])(
    "%s finds the library there, and asks nobody else",
    async (page) => {
      const { port } = server.address() as AddressInfo;
      await browser.page.goto(`http://localhost:${String(port)}/${page}`);
      const told = await browser.page.evaluate(async () => (await Office.onReady()).host);
      expect(told).toBeNull();
      expect(browser.outside).toEqual([]);
      expect(missing.filter((url) => url !== "/favicon.ico")).toEqual([]);
    },
    60_000,
  );

  it.each(["Excel$Win32$16.01$ja-JP", "Excel$Web$16.00$ja-JP", "Excel$Mac$16.00$ja-JP", "Excel$Win32$16.01$en-US"])(
    "holds all that the library loads as %s",
    async (host) => {
      const { port } = server.address() as AddressInfo;
      await browser.page.goto(`http://localhost:${String(port)}/commands.html?_host_Info=${host}`);
      await browser.page.waitForFunction(() => "Excel" in window && "RequestContext" in Excel);
      await browser.page.waitForLoadState("networkidle");
      expect(browser.outside).toEqual([]);
      expect(missing.filter((url) => url !== "/favicon.ico")).toEqual([]);
    },
    60_000,
  );
});
