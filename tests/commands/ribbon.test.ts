import { readXlsx } from "../../src/hosts/xlsx/index";
import { planClearing } from "../../src/core/index";
import { describeWithBrowser } from "../tools/browser";
import { HITOYOSHI } from "../tools/samples";
import { openWorkbench, type OpenWorkbench } from "../tools/workbench";

const SHEET = "1-①";

describeWithBrowser("the ribbon's commands as shipped, in the workbench, through the unmodified office.js", () => {
  let workbench: OpenWorkbench;
  beforeAll(async () => {
    workbench = await openWorkbench({ sample: HITOYOSHI });
  }, 90_000);
  afterAll(() => workbench.close());

  const press = (label: string) =>
    workbench.page.locator("#top .ribbon button", { hasText: new RegExp(`^${label}$`) }).click();
  /** What the small dialog says; it is closed by its own button. */
  async function answer(): Promise<string> {
    const frame = await (await workbench.page.waitForSelector(".dialog iframe", { timeout: 60_000 })).contentFrame();
    if (!frame) throw new Error("The dialog has no page.");
    const title = await frame.locator("h1:not(:empty)").innerText();
    const lines = await frame.locator("li").allInnerTexts();
    await frame.locator("button").click();
    await workbench.page.waitForSelector(".dialog", { state: "detached" });
    return [title, ...lines].join("\n");
  }
  const idle = () =>
    workbench.page.waitForFunction(() => window.workbench?.state.message.kind === "quiet", undefined, {
      timeout: 60_000,
    });
  const saved = async () => readXlsx(await workbench.save());

  it("検証 lists the findings on their sheet and shows it", async () => {
    await press("検証");
    await workbench.page.waitForFunction(() => window.workbench?.selection().startsWith("検証結果!"), undefined, {
      timeout: 60_000,
    });
    await idle();
    expect((await workbench.cell("検証結果", "A1")).value).toBe("検証結果");
  }, 90_000);

  it("達成率 says that nothing is to be written, and why", async () => {
    await press("達成率");
    expect(await answer()).toMatch(/^書き込む達成率はありません\n[^]*正しい数式が入っています。/);
    await idle();
  }, 90_000);

  it("フラグ flags, and clears at the second press", async () => {
    await press("フラグ");
    expect(await answer()).toMatch(/^印を付けました\n/);
    await idle();
    expect(planClearing(await saved()).length).toBeGreaterThan(0);
    await press("フラグ");
    expect(await answer()).toBe("印をすべて消しました");
    await idle();
    expect(planClearing(await saved())).toEqual([]);
  }, 120_000);

  it("集計 makes the summaries and shows 総括表", async () => {
    await press("集計");
    await workbench.page.waitForFunction(() => window.workbench?.selection().startsWith("総括表!"), undefined, {
      timeout: 60_000,
    });
    await idle();
    const names = (await saved()).sheets.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(["達成状況一覧", "総括表"]));
  }, 120_000);

  it("このセルを検証, from the menu of a cell, tells what is found about its indicator", async () => {
    await workbench.select(SHEET, "A1");
    const { x, y } = await placeOf("A8");
    await workbench.page.mouse.click(x, y, { button: "right" });
    await workbench.page.getByText("このセルを検証").first().click();
    const said = await answer();
    expect(said).toMatch(/^雇用創出数/);
    expect(said).toContain("【誤り】D8");
    await idle();
  }, 90_000);

  /** Where a cell of the shown sheet's first column is drawn: found by clicking down the rows, as cells are no elements. */
  async function placeOf(cell: string): Promise<{ readonly x: number; readonly y: number }> {
    const grid = await workbench.page.locator("canvas[id^='univer-sheet-main']").boundingBox();
    if (!grid) throw new Error("There is no grid.");
    const x = grid.x + 90;
    for (let y = grid.y + 30; y < grid.y + grid.height; y += 12) {
      await workbench.page.mouse.click(x, y);
      await workbench.page.waitForTimeout(100);
      if ((await workbench.selection()) === `${SHEET}!${cell}`) return { x, y };
    }
    throw new Error(`${cell} is not in sight.`);
  }

  it("met nothing that is not emulated, nothing beyond this PC, and broke no policy of a page", async () => {
    expect(await workbench.complaintsOfExcel()).toEqual([]);
    expect(workbench.complaints).toEqual([]);
    expect(workbench.outside).toEqual([]);
  });
});
