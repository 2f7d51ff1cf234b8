import { join } from "node:path";
import { describeWithBrowser } from "../../tools/browser";
import { openWorkbench, type OpenWorkbench } from "../../tools/workbench";

const SHEET = "1-①";

interface Surroundings {
  readonly displayLanguage: string;
  readonly officeTheme: { readonly bodyBackgroundColor: string };
  readonly newest: readonly string[];
}

describeWithBrowser("how the workbench presents Excel, as the page of an add-in sees it", () => {
  let workbench: OpenWorkbench;
  beforeAll(async () => {
    workbench = await openWorkbench({ folders: { addin: join(__dirname, "addin") } });
  }, 90_000);
  afterAll(async () => {
    await workbench.close();
  });

  const surroundings = async (): Promise<Surroundings> => {
    const pane = await workbench.pane();
    await pane.waitForFunction(() => "ready" in window);
    return (await pane.evaluate(() => window.ready)) as Surroundings;
  };
  const choose = (label: string, option: string) =>
    workbench.page.locator(`label:has-text("${label}") select`).selectOption({ label: option });
  /** What Excel answers to one that writes. */
  const write = async (): Promise<string> => {
    const pane = await workbench.pane();
    await pane.waitForFunction(() => "ready" in window);
    return pane.evaluate(async (sheet) => {
      await window.ready;
      return Excel.run(async (context) => {
        context.workbook.worksheets.getItem(sheet).getRange("D4").values = [[1]];
        await context.sync();
        return "done";
      }).catch((error: unknown) => (error as OfficeExtension.Error).code);
    }, SHEET);
  };

  it.each([
    ["白", "#ffffff"],
    ["黒", "#262626"],
    ["ハイコントラスト", "#000000"],
    ["カラフル", "#e6e6e6"],
  ])("theme %s", async (theme, back) => {
    await choose("配色", theme);
    expect((await surroundings()).officeTheme.bodyBackgroundColor).toBe(back);
  });

  it("an older Excel, without the newer sets of functions", async () => {
    await workbench.page.click("summary");
    await choose("Excel の版", "Excel 2021（ExcelApi 1.14）");
    expect((await surroundings()).newest).toEqual(["1.14"]);
  });

  it("a cell that is being typed into", async () => {
    await workbench.page.getByLabel("セルに入力している途中").check();
    expect(await write()).toBe("InvalidOperationInCellEditMode");
    await workbench.page.getByLabel("セルに入力している途中").uncheck();
    expect(await write()).toBe("done");
  });

  it("a sheet that is protected, and is no longer", async () => {
    await workbench.page.click("button:has-text('今のシートを保護する')");
    expect(await write()).toBe("AccessDenied");
    await workbench.page.click("button:has-text('今のシートを保護する')");
    expect(await write()).toBe("done");
  });

  it("somebody else who writes into the selected cell", async () => {
    const pane = await workbench.pane();
    await pane.evaluate((sheet) => window.listen(sheet), SHEET);
    await workbench.select(SHEET, "L3");
    await workbench.page.click("button:has-text('別の人が今のセルに書く')");
    expect((await workbench.cell(SHEET, "L3")).value).toBe("別の人の入力");
    await pane.waitForFunction(() => window.told.length > 0);
    expect(await pane.evaluate(() => window.told)).toEqual([{ address: "L3", source: "Remote", type: "RangeEdited" }]);
  });

  it("in English, with the ribbon's words", async () => {
    await choose("言語", "English");
    expect((await surroundings()).displayLanguage).toBe("en-US");
    expect(await workbench.page.locator("#top .ribbon button").allTextContents()).toContain("Check");
    await choose("Language", "日本語");
  });

  it("with the pane closed and opened again from the ribbon", async () => {
    await workbench.page.click("#pane-bar button");
    expect(await workbench.page.isVisible("#pane")).toBe(false);
    await workbench.page.click("#top .ribbon button:has-text('ペインを開く')");
    expect((await surroundings()).displayLanguage).toBe("ja-JP");
  });

  it("with a pane as narrow and as wide as Excel's", async () => {
    const width = async () => (await workbench.page.locator("#pane").boundingBox())?.width;
    const edge = workbench.page.locator("#pane-edge");
    for (let times = 0; times < 10; times++) await edge.press("ArrowRight");
    expect(await width()).toBe(300);
    await edge.press("ArrowLeft");
    expect(await width()).toBe(310);
  });
});
