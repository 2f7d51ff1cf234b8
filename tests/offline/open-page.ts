import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Locator } from "playwright-core";
import { openBrowser, type BrowserOptions, type OpenBrowser } from "../tools/browser";

const ROOT = join(__dirname, "../..");
export const PAGE = join(ROOT, "dist/offline/tassei.html");

/** The one file in a real browser, as after a double click. */
export interface OpenPage extends OpenBrowser {
  /** Every request the page made but for itself, to be shown empty. */
  readonly requests: readonly string[];
  /** What the policy of the page stopped, to be shown empty. */
  violations(): Promise<readonly string[]>;
  choose(...files: (string | { name: string; mimeType: string; buffer: Buffer })[]): Promise<void>;
  /** What is saved by this action. */
  saved(act: () => Promise<void>): Promise<{ readonly name: string; readonly bytes: Uint8Array }>;
  readonly pane: Locator;
  readonly grid: Locator;
  /** What the sheet shows in a cell: "E8". */
  cell(name: string): Locator;
  /** Which cell is selected, as the bar above the sheet says. */
  selected(): Promise<string>;
}

export async function openPage(options: BrowserOptions = {}): Promise<OpenPage> {
  if (!existsSync(PAGE)) throw new Error(`${PAGE} is missing: run "npm run build" first.`);
  const browser = await openBrowser({ width: 1400, height: 860, ...options });
  const { page, context } = browser;
  await context.setOffline(true);
  const requests: string[] = [];
  page.on("request", (request) => {
    const url = request.url();
    // Blobs and data stand in the page; the page itself is asked for once.
    if (!/^(?:blob|data):/.test(url) && url !== pathToFileURL(PAGE).href) requests.push(url);
  });
  await page.addInitScript(() => {
    const told: string[] = [];
    Object.assign(window, { policyTold: told });
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
      told.push(`${violatedDirective} ${blockedURI}`),
    );
  });
  page.setDefaultTimeout(30_000);
  await page.goto(pathToFileURL(PAGE).href);
  await page.getByRole("heading", { level: 1 }).waitFor();
  return {
    ...browser,
    requests,
    violations: () => page.evaluate(() => (window as unknown as { policyTold: string[] }).policyTold),
    choose: async (...files) => {
      const [chooser] = await Promise.all([
        page.waitForEvent("filechooser"),
        page.getByRole("banner").getByRole("button", { name: "ファイルを開く" }).click(),
      ]);
      await chooser.setFiles(files as string[]);
    },
    saved: async (act) => {
      const [download] = await Promise.all([page.waitForEvent("download"), act()]);
      return { name: download.suggestedFilename(), bytes: new Uint8Array(readFileSync(await download.path())) };
    },
    pane: page.getByRole("complementary", { name: "操作欄" }),
    grid: page.getByRole("grid"),
    cell: (name) => {
      const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(name) ?? [];
      const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
      return page.locator(`[role=gridcell][id$="-${String(Number(digits) - 1)}-${String(column - 1)}"]`).first();
    },
    selected: () => page.getByLabel("選択しているセル").innerText(),
  };
}
