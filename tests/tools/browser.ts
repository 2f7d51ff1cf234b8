import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type BrowserContext, type Page } from "playwright-core";

/** An installed browser: nothing is downloaded for the tests. */
const PLACES = [
  process.env["CHROMIUM"],
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:/Program Files/Google/Chrome/Application/chrome.exe",
  "C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe",
];
const found = PLACES.find((path): path is string => path !== undefined && existsSync(path));

/** Without a word to the outside: pages under test are served from this PC. */
const QUIET = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * Tests that drive a real browser. On a PC without Chromium they are skipped with a word why; CI installs it and
 * therefore never skips.
 */
export function describeWithBrowser(name: string, tests: () => void): void {
  if (found !== undefined) describe(name, tests);
  else if (process.env["CI"]) it(`${name}: Chromium is missing, and CI never skips`, () => expect(found).toBeDefined());
  else describe.skip(`${name} (skipped: needs Chromium, or its path in CHROMIUM)`, tests);
}

export interface BrowserOptions {
  readonly width?: number;
  readonly height?: number;
  /** As the person's PC is set. */
  readonly colorScheme?: "light" | "dark";
  readonly forcedColors?: "active" | "none";
  /** A certificate of this PC's own is taken for good. */
  readonly anyCertificate?: boolean;
}

export interface OpenBrowser {
  readonly context: BrowserContext;
  readonly page: Page;
  /** What pages threw or wrote as an error, to be shown empty: "console: …", "thrown: …". */
  readonly complaints: readonly string[];
  /** Addresses asked for beyond this PC (none is reached), to be shown empty. */
  readonly outside: readonly string[];
  close(): Promise<void>;
}

/** A fresh browser with one empty page; whatever lies beyond this PC stays out of reach and is written down. */
export async function openBrowser(options: BrowserOptions = {}): Promise<OpenBrowser> {
  const profile = mkdtempSync(join(tmpdir(), "tassei-browser-"));
  const context = await chromium.launchPersistentContext(profile, {
    ...(found === undefined ? {} : { executablePath: found }),
    args: QUIET,
    headless: true,
    locale: "ja-JP",
    timezoneId: "Asia/Tokyo",
    viewport: { width: options.width ?? 1280, height: options.height ?? 800 },
    colorScheme: options.colorScheme ?? "light",
    forcedColors: options.forcedColors ?? "none",
    ignoreHTTPSErrors: options.anyCertificate ?? false,
    acceptDownloads: true,
  });
  const complaints: string[] = [];
  const outside: string[] = [];
  await context.route(
    (url) => /^https?:$/.test(url.protocol) && !/^(localhost|127\.0\.0\.1|\[::1\])$/.test(url.hostname),
    (route) => {
      outside.push(route.request().url());
      return route.abort();
    },
  );
  const page = context.pages()[0] ?? (await context.newPage());
  listen(page, complaints);
  context.on("page", (other) => listen(other, complaints));
  return {
    context,
    page,
    complaints,
    outside,
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function listen(page: Page, complaints: string[]): void {
  page.on("pageerror", (error) => complaints.push(`thrown: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(`console: ${message.text()}`);
  });
}
