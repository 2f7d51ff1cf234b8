/// <reference types="office-js" />
import { join } from "node:path";
import type { Frame } from "playwright-core";
import { describeWithBrowser } from "../../tools/browser";
import { openWorkbench, type OpenWorkbench } from "../../tools/workbench";

declare global {
  interface Window {
    /** What the plain page of an add-in offers. */
    told: unknown[];
    ready: Promise<unknown>;
    listen(sheet: string): Promise<void>;
    openDialog(url: string): Promise<string>;
    dialog?: Office.Dialog;
  }
}

const SHEET = "1-①";

describeWithBrowser("a page of an add-in inside the workbench, through the unmodified office.js", () => {
  let workbench: OpenWorkbench;
  let pane: Frame;
  beforeAll(async () => {
    workbench = await openWorkbench({ folders: { addin: join(__dirname, "addin") } });
    pane = await workbench.pane();
    await pane.waitForFunction(() => "ready" in window);
  }, 90_000);
  afterAll(async () => {
    await workbench.close();
  });

  const told = (): Promise<unknown[]> => pane.evaluate(() => window.told.splice(0));

  it("learns where it is", async () => {
    expect(await pane.evaluate(() => window.ready)).toEqual({
      host: "Excel",
      platform: "PC",
      displayLanguage: "ja-JP",
      officeTheme: expect.objectContaining({
        bodyBackgroundColor: "#e6e6e6",
        bodyForegroundColor: "#262626",
      }) as unknown,
      newest: ["1.14", "1.17"],
    });
  });

  it("reads the workbook that is shown", async () => {
    const values = await pane.evaluate(
      (name) =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem(name).getRange("A3:D4").load("values,text");
          await context.sync();
          return { values: range.values as unknown[][], text: range.text };
        }),
      SHEET,
    );
    expect(values.values[0]).toEqual(["指標名", "基準値", "目標値", "Ｒ6実績"]);
    expect(values.text[1]?.[0]).toBe("課税対象所得");
  });

  it("writes into the grid, and the workbench sees it", async () => {
    await pane.evaluate(
      (name) =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem(name);
          sheet.getRange("L2:M2").values = [[7, "=L2*6"]];
          await context.sync();
        }),
      SHEET,
    );
    expect(await workbench.cell(SHEET, "M2")).toMatchObject({ value: 42, formula: "L2*6" });
  });

  it("is told when a person types, and what depends on it is computed anew", async () => {
    await pane.evaluate((name) => window.listen(name), SHEET);
    await workbench.type(SHEET, "L2", "8");
    await pane.waitForFunction(() => window.told.length > 0);
    expect(await told()).toEqual([{ address: "L2", source: "Local", type: "RangeEdited" }]);
    expect((await workbench.cell(SHEET, "M2")).value).toBe(48);
  });

  it("is told when the person takes it back", async () => {
    await workbench.undo();
    await pane.waitForFunction(() => window.told.length > 0);
    expect(await told()).toEqual([{ address: "L2", source: "Local", type: "RangeEdited" }]);
    expect((await workbench.cell(SHEET, "M2")).value).toBe(42);
  });

  it("selects a cell that is then seen", async () => {
    await pane.evaluate(
      (name) =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem(name).getRange("C9").select();
          await context.sync();
        }),
      SHEET,
    );
    expect(await workbench.selection()).toBe(`${SHEET}!C9`);
  });

  it("opens a dialog, hears from it, and hears that it was closed", async () => {
    const status = await pane.evaluate(() => window.openDialog(`${window.location.origin}/addin/dialog.html`));
    expect(status).toBe("succeeded");
    await pane.waitForFunction(() => window.told.length > 0);
    expect(await told()).toEqual(["了解"]);
    await workbench.page.click(".dialog button");
    await pane.waitForFunction(() => window.told.length > 0);
    expect(await told()).toEqual([12006]);
    expect(await workbench.page.locator(".dialog").count()).toBe(0);
  });

  it("answers the ribbon's button without the pane", async () => {
    await workbench.page.click("#top .ribbon button:has-text('検証')");
    await workbench.page.waitForFunction(() => window.workbench?.state.message.text.includes("終わりました"));
    expect((await workbench.cell(SHEET, "A1")).value).toBe("リボンから");
  });

  it("met nothing that is not emulated, and nothing beyond this PC", async () => {
    expect(await workbench.complaintsOfExcel()).toEqual([]);
    expect(workbench.complaints).toEqual([]);
    expect(workbench.outside).toEqual([]);
  });
});
