import type { Page } from "playwright-core";
import { describeWithBrowser, type OpenBrowser } from "../../tools/browser";
import { faultsOfPage } from "../tools/judge-page";
import { NO_TABLE, openBuiltPane, SAMPLE } from "../tools/open-built-pane";
import { showPane } from "../tools/open-pane";
import type { OpenPane } from "../tools/page";
import { manyFindings, THREE_ROWS, workbookOf } from "../tools/small-workbook";

interface State {
  readonly open: OpenPane;
  readonly act?: (page: Page) => Promise<unknown>;
}

async function check(page: Page): Promise<void> {
  await page.getByRole("button", { name: "検証する" }).click();
  await page.getByRole("option").first().waitFor();
}

async function lookAtFix(page: Page): Promise<void> {
  await check(page);
  await page
    .getByRole("option", { name: /単位まで入力された数値/ })
    .first()
    .click();
  await page.getByLabel("修正案").waitFor();
}

/** Every state somebody can meet, named as the pictures of it would be. */
const STATES: Readonly<Record<string, State>> = {
  "home of a workbook never checked": { open: SAMPLE, act: (page) => page.getByText("KPI表 21").waitFor() },
  "home after a check": {
    open: SAMPLE,
    act: async (page) => {
      await check(page);
      await page.keyboard.press("Escape");
      await page.getByRole("button", { name: "指摘を見る" }).waitFor();
    },
  },
  "no KPI table": {
    open: NO_TABLE,
    act: (page) => page.getByText("KPI表が見つかりません").waitFor(),
  },
  "empty workbook": {
    open: { from: { workbook: workbookOf({ Sheet1: [] }) } },
    act: (page) => page.getByText("このブックは空です").waitFor(),
  },
  reading: { open: { ...SAMPLE, reading: "hangs" }, act: (page) => page.getByText("3／17").waitFor() },
  "reading failed": { open: { ...SAMPLE, reading: "fails" }, act: (page) => page.getByRole("alert").first().waitFor() },
  findings: { open: SAMPLE, act: check },
  "a finding with its fix": { open: SAMPLE, act: lookAtFix },
  filter: {
    open: SAMPLE,
    act: async (page) => {
      await check(page);
      await page.getByRole("button", { name: "絞り込み" }).click();
    },
  },
  accepting: {
    open: SAMPLE,
    act: async (page) => {
      await lookAtFix(page);
      await page.keyboard.press("a");
      await page.getByRole("textbox", { name: "承認の理由" }).waitFor();
    },
  },
  "all of one kind": {
    open: SAMPLE,
    act: async (page) => {
      await lookAtFix(page);
      await page.getByRole("button", { name: /同じ指摘をすべて直す/ }).click();
      await page.getByRole("dialog").waitFor();
    },
  },
  mended: {
    open: SAMPLE,
    act: async (page) => {
      await lookAtFix(page);
      await page.keyboard.press("f");
      await page.getByText("1か所を直しました").waitFor();
    },
  },
  keys: {
    open: SAMPLE,
    act: async (page) => {
      await page.getByText("KPI表 21").waitFor();
      await page.keyboard.press("?");
      await page.getByRole("dialog").waitFor();
    },
  },
};

describeWithBrowser("the pane in a browser", () => {
  let browser: OpenBrowser;

  beforeAll(async () => {
    browser = await openBuiltPane();
  }, 180_000);

  afterAll(() => browser.close());

  describe.each(Object.entries(STATES))("%s", (_, { open, act }) => {
    it("has nothing serious for axe in light, dark and contrast colours, and fits into 300 pixels", async () => {
      await showPane(browser.page, open);
      await act?.(browser.page);
      expect(await faultsOfPage(browser.page)).toEqual([]);
    }, 60_000);
  });

  it("opens without anything jumping, and obeys the policy of the add-in's page", async () => {
    const { page, complaints, outside } = browser;
    await page.goto("http://localhost/");
    await page.evaluate(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
      }).observe({ type: "layout-shift", buffered: true });
    });
    await page.evaluate((given) => window.openPane(given), SAMPLE);
    await check(page);
    await page.waitForTimeout(300);
    const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
    expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBeLessThan(0.1);
    expect(complaints).toEqual([]);
    expect(outside).toEqual([]);
  });

  it("is walked through with the keyboard alone", async () => {
    const { page } = browser;
    await showPane(page, { from: { workbook: THREE_ROWS } });
    await page.getByRole("button", { name: "検証する" }).waitFor();
    await tabTo(page, "検証する");
    await page.keyboard.press("Enter");
    await page.getByRole("option").first().waitFor();
    await page.keyboard.press("/");
    await page.keyboard.type("80件");
    await page.getByRole("heading", { name: /件中1件の指摘/ }).waitFor();
    await page.keyboard.press("Tab");
    await page.keyboard.press("j");
    await page.keyboard.press("f");
    await page.getByText("1か所を直しました").waitFor();
    await page.getByRole("button", { name: /元に戻す/ }).waitFor();
    await page.keyboard.press("z");
    await page.getByText(/元に戻しました/).waitFor();
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    await tabTo(page, "もう一度検証する");
  });

  it("5,000 findings scroll and move without a stop, and the one in focus stays in sight", async () => {
    const { page } = browser;
    await showPane(page, { from: { workbook: manyFindings(1700) } });
    await check(page);
    const slowest = await page.getByRole("listbox").evaluate(async (list) => {
      const frames: number[] = [];
      let last = performance.now();
      for (let step = 0; step < 60; step++) {
        list.scrollTop += 900;
        await new Promise((drawn) => requestAnimationFrame(drawn));
        frames.push(performance.now() - last);
        last = performance.now();
      }
      return frames.sort((a, b) => a - b)[Math.floor(frames.length * 0.9)] ?? 0;
    });
    expect(slowest).toBeLessThan(150);
    for (let step = 0; step < 40; step++) await page.keyboard.press("j");
    const focused = page.getByRole("option", { selected: true });
    await page.waitForFunction(() => {
      const [row, list] = ["[aria-selected=true]", "[role=listbox]"].map((name) =>
        document.querySelector(name)?.getBoundingClientRect(),
      );
      return row !== undefined && list !== undefined && row.top >= list.top - 1 && row.bottom <= list.bottom + 1;
    });
    expect(await focused.getAttribute("aria-posinset")).toBe("40");
  });
});

async function tabTo(page: Page, name: string): Promise<void> {
  for (let step = 0; step < 40; step++) {
    await page.keyboard.press("Tab");
    const at = await page.evaluate(() => document.activeElement?.textContent ?? "");
    if (at === name) return;
  }
  throw new Error(`Tab never comes to ${name}.`);
}
