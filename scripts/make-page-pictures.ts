import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium, type Page } from "playwright-core";

/**
 * Pictures of the offline page for the documents. Needs the built page (npm run build) and Chromium; run it after the
 * page or the pane has changed, from the root of the repository.
 */
const PAGE = pathToFileURL(join(process.cwd(), "dist/offline/tassei.html")).href;
const SAMPLE = join("assets", "samples", "人吉市_令和6年度_進捗報告.xlsx");
const IMAGES = join("docs", "images");
const BROWSER = process.env["CHROMIUM"] ?? "/usr/bin/chromium";

async function main(): Promise<void> {
  mkdirSync(IMAGES, { recursive: true });
  const browser = await chromium.launch({ executablePath: BROWSER, args: ["--no-sandbox", "--disable-gpu"] });
  try {
    for (const scheme of ["light", "dark"] as const) {
      const context = await browser.newContext({
        locale: "ja-JP",
        viewport: { width: 1280, height: 760 },
        colorScheme: scheme,
        offline: true,
      });
      await takePictures(await context.newPage(), scheme === "dark" ? "-dark" : "");
      await context.close();
    }
  } finally {
    await browser.close();
  }
}

async function takePictures(page: Page, suffix: string): Promise<void> {
  const shoot = async (name: string) => {
    await page.mouse.move(0, 0);
    await page.waitForTimeout(600);
    await page.screenshot({ path: join(IMAGES, `${name}${suffix}.png`) });
  };
  const pane = page.getByRole("complementary", { name: "操作欄" });
  await page.goto(PAGE);
  await page.getByRole("heading", { level: 1 }).waitFor();
  if (suffix === "") await shoot("offline-first");
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("banner").getByRole("button", { name: "ファイルを開く" }).click(),
  ]);
  await chooser.setFiles(SAMPLE);
  await pane.getByRole("button", { name: "検証する" }).click();
  await pane
    .getByText(/\d+件の指摘/)
    .first()
    .waitFor();
  await pane.getByRole("button", { name: "戻る" }).click();
  await pane.getByRole("switch").click();
  await pane.getByText("印を付けました").first().waitFor();
  await pane.getByRole("button", { name: "指摘を見る" }).click();
  await pane.getByText("対象期間の年数が異なる").first().click();
  await shoot("offline");
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
