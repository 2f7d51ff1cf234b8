// Pictures of the workbench and of every main screen of the pane, light and dark, for the documents:
//   node scripts/run.mjs scripts/make-pane-pictures.ts
// Needs Chromium and the built bundles (npm run build). Look at them after the pane has changed.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Frame, type Page } from "playwright-core";
import { foldersOf } from "../src/workbench/server/folders";
import { serve } from "../src/workbench/server/serve";

const ROOT = join(__dirname, "..");
const IMAGES = join(ROOT, "docs/images/pane");
const SAMPLE = "人吉市_令和6年度_進捗報告.xlsx";
const BROWSER = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
const THEMES = { light: "colorful", dark: "dark" } as const;

/** How to get from the first screen to a picture, and its name. */
const SCREENS: readonly { readonly name: string; readonly go: (pane: Frame) => Promise<void> }[] = [
  { name: "home", go: async () => undefined },
  {
    name: "findings",
    go: async (pane) => {
      await press(pane, /検証する$/);
      await pane.getByRole("option").nth(1).click();
      await pane.getByText("修正後").waitFor();
    },
  },
  { name: "rates", go: (pane) => press(pane, /^達成率を書き込む/) },
  { name: "indicators", go: (pane) => press(pane, "指標一覧") },
  { name: "sheets", go: (pane) => press(pane, /^集計シートを作る/) },
  {
    name: "plan",
    go: async (pane) => {
      await press(pane, "計画");
      await press(pane, "案を作る");
    },
  },
  {
    name: "mapping",
    go: async (pane) => {
      await press(pane, "読み取りの確認");
      await pane
        .getByRole("button", { name: /の読み取りを見る$/ })
        .first()
        .click();
    },
  },
  { name: "publication", go: (pane) => press(pane, /^公表用データ/) },
  { name: "compare", go: (pane) => press(pane, /^昨年度と比べる/) },
];

void main();

async function main(): Promise<void> {
  mkdirSync(IMAGES, { recursive: true });
  const serving = await serve({ folders: foldersOf(ROOT), port: 0 });
  const browser = await chromium.launch({ executablePath: BROWSER, args: ["--no-sandbox", "--disable-gpu"] });
  try {
    const context = await browser.newContext({
      viewport: { width: 1400, height: 860 },
      locale: "ja-JP",
      timezoneId: "Asia/Tokyo",
    });
    const page = await context.newPage();
    for (const [shade, theme] of Object.entries(THEMES)) {
      await page.goto(`${serving.url}?sample=${encodeURIComponent(SAMPLE)}`);
      await page.waitForFunction(() => window.workbench?.state.message.kind === "quiet" && window.workbench.book);
      await page.getByLabel("配色").selectOption(theme);
      for (const { name, go } of SCREENS) {
        const pane = await freshPane(page);
        await go(pane);
        await settle(page);
        if (name === "findings" && shade === "light") await page.screenshot({ path: join(IMAGES, "workbench.png") });
        await page.locator("#pane-frame").screenshot({ path: join(IMAGES, `${name}-${shade}.png`) });
        await back(pane);
      }
    }
  } finally {
    await browser.close();
    await serving.close();
  }
}

async function freshPane(page: Page): Promise<Frame> {
  const pane = await (await page.waitForSelector("#pane-frame iframe")).contentFrame();
  if (!pane) throw new Error("The pane has no page.");
  await pane.getByRole("button", { name: /検証する$/ }).waitFor({ timeout: 30_000 });
  return pane;
}

async function press(pane: Frame, name: string | RegExp): Promise<void> {
  await pane
    .getByRole("button", { name, exact: typeof name === "string" })
    .first()
    .click();
}

/** Fonts are there, and nothing moves any more. */
async function settle(page: Page): Promise<void> {
  await page.waitForTimeout(800);
}

async function back(pane: Frame): Promise<void> {
  for (let step = 0; step < 5; step++) {
    const button = pane.getByRole("button", { name: /^(?:戻る|一覧へ|案を捨てる)$/ });
    if ((await button.count()) === 0) return;
    await button.first().click();
  }
}
