import type { Page } from "playwright-core";
import type { ScreenName } from "../../../src/taskpane/state/pane-state";
import { describeWithBrowser, type OpenBrowser } from "../../tools/browser";
import { faultsOfPage } from "../tools/judge-page";
import { NO_TABLE, openBuiltPane, SAMPLE, SAMPLE_BYTES } from "../tools/open-built-pane";
import { showPane } from "../tools/open-pane";
import type { OpenPane } from "../tools/page";
import { manyFindings } from "../tools/small-workbook";

async function open(page: Page, screen: ScreenName, what: OpenPane = SAMPLE): Promise<void> {
  await showPane(page, what);
  await page.waitForFunction(() => {
    const { busy, survey } = window.pane.desk.store.state();
    return busy === null && survey !== null;
  });
  await page.evaluate((to) => window.pane.desk.store.tell({ kind: "go", to }), screen);
}

const press = (page: Page, name: string | RegExp) => page.getByRole("button", { name }).first().click();

/** Every state somebody can meet on the screens behind the first, named as the pictures of it would be. */
const STATES: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  rates: async (page) => {
    await open(page, "rates");
    await press(page, "詳細");
  },
  "rates without a table": (page) => open(page, "rates", NO_TABLE),
  "ways to a plan": (page) => open(page, "plan"),
  "a proposed plan": async (page) => {
    await open(page, "plan");
    await press(page, "案を作る");
    await page.getByRole("button", { name: "確認", exact: false }).first().waitFor();
  },
  "a faulty plan file": async (page) => {
    await open(page, "plan");
    const buffer = Buffer.from('{"tassei":1,"title":"","indicators":[{}]}');
    await page.setInputFiles("input[type=file]", { name: "計画.json", mimeType: "application/json", buffer });
    await page.getByRole("alert").first().waitFor();
  },
  "a plan in use": async (page) => {
    await open(page, "plan");
    await press(page, /^この計画を使う/);
    await page.getByText("使っている計画").waitFor();
  },
  readings: (page) => open(page, "mapping"),
  "readings without a table": (page) => open(page, "mapping", NO_TABLE),
  "one reading": async (page) => {
    await open(page, "mapping");
    await press(page, /の読み取りを見る/);
    await page.evaluate(() => window.pane.host.select("1-①", { top: 3, bottom: 3, left: 3, right: 3 }));
  },
  indicators: async (page) => {
    await open(page, "indicators");
    await press(page, "絞り込み");
  },
  compare: (page) => open(page, "compare"),
  compared: async (page) => {
    await open(page, "compare");
    await page.setInputFiles("input[type=file]", {
      name: "昨年度.xlsx",
      mimeType: "",
      buffer: Buffer.from(SAMPLE_BYTES),
    });
    await page.getByText("「昨年度.xlsx」と比べています").waitFor();
  },
  sheets: async (page) => {
    await open(page, "sheets");
    await page.getByText(/「総括表」を新しく作ります/).waitFor();
  },
  publication: async (page) => {
    await open(page, "publication");
    await press(page, "項目ごとに見る");
  },
};

describeWithBrowser("the screens behind the first, in a browser", () => {
  let browser: OpenBrowser;

  beforeAll(async () => {
    browser = await openBuiltPane();
  }, 180_000);

  afterAll(() => browser.close());

  it.each(Object.entries(STATES))(
    "%s: nothing serious for axe in three colour schemes, and it fits into 300 pixels",
    async (_, act) => {
      await act(browser.page);
      expect(await faultsOfPage(browser.page)).toEqual([]);
    },
    60_000,
  );

  it("thousands of indicators and rates are drawn only where they are in sight", async () => {
    const { page } = browser;
    for (const screen of ["indicators", "rates", "plan"] as const) {
      await showPane(page, { from: { workbook: manyFindings(3000) } });
      await page.waitForFunction(() => window.pane.desk.store.state().survey !== null);
      await page.evaluate((to) => window.pane.desk.store.tell({ kind: "go", to }), screen);
      if (screen === "plan") await press(page, "案を作る");
      // The screen before may still be there for a moment, with lists of its own.
      const item = page.locator("[aria-setsize]").first();
      await item.waitFor();
      expect(await page.getByRole("listitem").count()).toBeLessThan(60);
      expect(Number(await item.getAttribute("aria-setsize"))).toBeGreaterThanOrEqual(3000);
    }
    expect(browser.complaints).toEqual([]);
  }, 120_000);
});
