import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describeWithBrowser, type OpenBrowser } from "../../tools/browser";
import { openBrowserFor } from "../tools/open-pane";

/** As shipped; `npm test` builds it. */
const ADDIN = join(__dirname, "../../../dist/addin");
const PAGE = join(ADDIN, "taskpane.html");
const OFFICE = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

describeWithBrowser("the add-in's page where Office does not come", () => {
  let browser: OpenBrowser;

  beforeAll(async () => {
    if (!existsSync(PAGE)) throw new Error("dist/addin is missing: npm run build makes it.");
    browser = await openBrowserFor(ADDIN);
  });

  afterAll(() => browser.close());

  it("asks nothing of the outside but Office.js", () => {
    const html = readFileSync(PAGE, "utf8");
    const addresses = [...html.matchAll(/(?:src|href)=["']?(https?:[^"'\s>]+)/g)].map(([, address]) => address);
    expect(addresses).toEqual([OFFICE]);
    expect(html).not.toMatch(/<script(?![^>]*\ssrc=)/);
  });

  it("says that Office.js is out of reach, what is safe and what to try", async () => {
    const { page, outside } = browser;
    await page.goto("http://localhost/taskpane.html");
    const alert = page.getByRole("alert");
    await alert.waitFor();
    expect(await alert.innerText()).toMatch(/office\.js.*何も書き込んでいません[^]*開き直してください/);
    expect(outside).toEqual([OFFICE]);
  });

  it("says so without any script of ours, too, after a while", async () => {
    const { page, context } = browser;
    await context.route("http://localhost/pane/*.js", (route) => route.abort());
    await page.goto("http://localhost/taskpane.html");
    const late = page.getByText(/準備に時間がかかっています/);
    expect(await late.isVisible()).toBe(false);
    await page.evaluate(() => document.getAnimations().forEach((animation) => animation.finish()));
    expect(await late.isVisible()).toBe(true);
    await context.unroute("http://localhost/pane/*.js");
  });

  it("outside Excel leads to Excel", async () => {
    const { page, context } = browser;
    const body = "window.Office = { onReady: async () => ({ host: null }), HostType: { Excel: 'Excel' } };";
    await context.route(OFFICE, (route) => route.fulfill({ contentType: "text/javascript", body }));
    await page.goto("http://localhost/taskpane.html");
    await page.getByText(/Excel でブックを開き/).waitFor();
    await context.unroute(OFFICE);
  });
});
