import { spawn, type ChildProcess } from "node:child_process";
import type { Frame } from "playwright-core";
import { describeWithBrowser, openBrowser, type OpenBrowser } from "../../tools/browser";

describeWithBrowser("npm start", () => {
  let started: ChildProcess;
  let browser: OpenBrowser;
  let address: string;
  beforeAll(async () => {
    started = spawn(process.execPath, ["scripts/start.mjs", "--no-open", "--port", "0"]);
    address = await new Promise((resolve, reject) => {
      started.stdout?.on("data", (data: Buffer) => {
        const url = /http:\/\/localhost:\d+\//.exec(data.toString("utf8"))?.[0];
        if (url !== undefined) resolve(url);
      });
      started.once("exit", (code) => reject(new Error(`npm start ended with ${String(code)}.`)));
    });
    browser = await openBrowser({ width: 1400, height: 900 });
    await browser.page.goto(address);
  }, 90_000);
  afterAll(async () => {
    await browser.close();
    started.kill();
  });

  it("reaches a page where the first sample is checked in the add-in's own pane, and a finding leads to its cell", async () => {
    const { page } = browser;
    const frame = await page.waitForSelector("#pane-frame iframe", { timeout: 60_000 });
    const pane = (await frame.contentFrame()) as Frame;
    await pane.getByRole("button", { name: "検証する" }).click({ timeout: 30_000 });
    const finding = pane.getByText("単位まで入力された数値").first();
    await finding.click();
    await page.waitForFunction(() => !window.workbench?.selection().endsWith("!A1"));
    const selection = await page.evaluate(() => window.workbench?.selection());
    expect(selection).toMatch(/![A-Z]+\d+$/);
    expect(await page.evaluate(() => window.workbench?.server?.complaints)).toEqual([]);
    expect(browser.complaints).toEqual([]);
    expect(browser.outside).toEqual([]);
  }, 90_000);
});
