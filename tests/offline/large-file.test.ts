import { type Row, type Workbook } from "../../src/core";
import { createXlsx } from "../../src/hosts/xlsx";
import { WorkbookBuilder } from "../fixtures/workbook-builder";
import { describeWithBrowser } from "../tools/browser";
import { longestPiece } from "./main-thread";
import { openPage } from "./open-page";

const ROWS = 100_000;
const COLUMNS = 10;

/**
 * Milliseconds of work in one piece. Measured on a quiet PC: 560 while it opens, 25 while it scrolls, 240 while it is
 * checked; twice that where others share the processor. Done in one go it would take far longer than this.
 */
const FROZEN = 3000;

/** A KPI table, and beside it the sheet that a system put out: a hundred thousand rows of figures. */
function largeFile(): Uint8Array {
  const builder = new WorkbookBuilder();
  const first = builder.sheet("進捗");
  ["指標名", "基準値", "目標値", "R6実績"].forEach((value, column) => first.put(0, column, { value }));
  ["相談件数", 10, 20, 15].forEach((value, column) => first.put(1, column, { value }));
  ["受講者数", 100, 200, "150人"].forEach((value, column) => first.put(2, column, { value }));
  const small = builder.build();
  const rows = Array.from({ length: ROWS }, (_, index): Row => ({
    index,
    start: 0,
    values: Array.from({ length: COLUMNS }, (_cell, column) =>
      column === 0 ? `明細${String(index + 1)}` : index * column,
    ),
  }));
  const [sheet] = small.sheets;
  if (!sheet) throw new Error("no sheet");
  const workbook: Workbook = { ...small, sheets: [sheet, { ...sheet, name: "明細", rows }] };
  return createXlsx(workbook);
}

describeWithBrowser("a file of 100,000 rows", () => {
  jest.setTimeout(300_000);

  it("is opened, looked through and checked without the page ever being frozen", async () => {
    const file = largeFile();
    const open = await openPage();
    try {
      const { page, pane, grid, cell } = open;
      page.setDefaultTimeout(120_000);
      const opening = await longestPiece(page, async () => {
        await open.choose({ name: "大きい.xlsx", mimeType: "", buffer: Buffer.from(file) });
        await pane.getByRole("button", { name: "検証する" }).waitFor();
      });
      const scrolling = await longestPiece(page, async () => {
        await page.getByRole("tab", { name: "明細" }).click();
        await cell("A1").filter({ hasText: "明細1" }).waitFor();
        await grid.evaluate(async (element) => {
          for (let turn = 1; turn <= 40; turn++) {
            element.scrollTop = (element.scrollHeight * turn) / 40;
            await new Promise(requestAnimationFrame);
          }
        });
        await grid.focus();
        await page.keyboard.press("Control+End");
        await cell(`J${String(ROWS)}`).waitFor();
      });
      expect(await cell(`A${String(ROWS)}`).innerText()).toBe(`明細${String(ROWS)}`);
      // Only what shows is drawn, however long the sheet is.
      expect(await page.getByRole("gridcell").count()).toBeLessThan(2000);
      const checking = await longestPiece(page, async () => {
        await pane.getByRole("button", { name: "検証する" }).click();
        await pane
          .getByText(/件の指摘/)
          .first()
          .waitFor();
      });
      for (const piece of [opening, scrolling, checking]) expect(piece).toBeLessThan(FROZEN);
      expect({ complaints: open.complaints, requests: open.requests }).toEqual({ complaints: [], requests: [] });
    } finally {
      await open.close();
    }
  });
});
