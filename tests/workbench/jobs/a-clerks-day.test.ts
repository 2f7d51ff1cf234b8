import { flaggedRule, isOwnSheet, type Workbook } from "../../../src/core";
import { createXlsx, readXlsx } from "../../../src/hosts/xlsx";
import { describeWithBrowser } from "../../tools/browser";
import { openWorkbench, type OpenWorkbench } from "../../tools/workbench";
import { expectNoComplaints, type PaneHand, paneOf, progressBook, reopen } from "./pane-hand";

const BOOK = createXlsx(
  progressBook(`| 相談件数 | 件 | 46 | 80 | 75 | · [0.0%] |
| 来館者数 | 人 | 1000 | "7,000以上" | 6500 | · [0.0%] |
| 会員数 | 人 | 100 | 120 | · | · [0.0%] |`),
);

describeWithBrowser("a clerk's day: one workbook from the first look to the last mark cleared", () => {
  let workbench: OpenWorkbench;
  let pane: PaneHand;
  beforeAll(async () => {
    workbench = await openWorkbench({ workbook: { bytes: BOOK, name: "施策1.xlsx" } });
    pane = await paneOf(workbench);
  }, 90_000);
  afterAll(async () => {
    await workbench.close();
  });

  const saved = async (): Promise<Workbook> => readXlsx(await workbench.save());
  const flagsIn = (workbook: Workbook) =>
    workbook.sheets.flatMap(({ conditionalFormats }) => conditionalFormats.flatMap((one) => flaggedRule(one) ?? []));

  test("opening the pane tells what the workbook is and writes nothing", async () => {
    await pane.reads("KPI表 1");
    await pane.reads("指標 3");
    expect(await workbench.save()).toEqual(BOOK);
  });

  test("検証する lists what is wrong; a click shows the cell", async () => {
    await pane.press("検証する");
    await pane.reads(/件の指摘/);
    await pane.finding("実績", "E4").click();
    await expect(workbench.selection()).resolves.toBe("施策1!E4");
    await pane.reads("直し方");
  });

  test("a fix is shown before it is made, keeps the look, and the finding goes", async () => {
    await pane.finding("", "D3").click();
    await pane.reads("修正後");
    await pane.press("1か所を直す");
    await pane.reads("1か所を直しました。");
    expect(await workbench.cell("施策1", "D3")).toEqual({ value: 7000, formula: null, numberFormat: '#,##0"以上"' });
    await pane.finding("", "D3").waitFor({ state: "detached" });
  });

  test("typing into the sheet is judged at once", async () => {
    await workbench.type("施策1", "E4", "110");
    await pane.finding("実績", "E4").waitFor({ state: "detached" });
  });

  test("rates are shown before they are written, and taken back with one press", async () => {
    await pane.back();
    await pane.press(/達成率を書き込む/);
    await pane.reads("75 ÷ 80");
    await pane.press("3件を書き込む");
    await pane.reads("達成率を3件書き込みました。");
    expect((await workbench.cell("施策1", "F2")).value).toBeCloseTo(0.9375);
    expect((await workbench.cell("施策1", "F2")).formula).toContain("E2/D2");
    await workbench.type("施策1", "E2", "80");
    expect((await workbench.cell("施策1", "F2")).value).toBe(1);
    await pane.back();
    await pane.press(/^元に戻す/);
    await pane.reads(/元に戻しました（達成率 3件）/);
    expect(await workbench.cell("施策1", "F2")).toMatchObject({ value: null, formula: null });
    await pane.press(/達成率を書き込む/);
    await pane.press("3件を書き込む");
    await pane.reads("達成率を3件書き込みました。");
    await pane.back();
  });

  test("marks are conditional formats beside the town's own looks", async () => {
    await workbench.type("施策1", "E4", "");
    await pane.frame.getByRole("switch").click();
    await pane.reads("印を付けました。");
    expect(flagsIn(await saved()).length).toBeGreaterThan(0);
  });

  test("summaries are made as sheets of their own", async () => {
    await pane.press(/集計シートを作る/);
    await pane.reads("達成状況一覧");
    await pane.frame.getByRole("checkbox", { name: "資料１（2段）" }).click();
    await pane.press(/枚のシートを作る$/);
    await pane.reads(/を作りました。/);
    const names = (await saved()).sheets.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(["施策1", "検証結果", "達成状況一覧", "総括表", "資料１"]));
  });

  test("saved and opened again, everything is there, and 印 off clears every mark", async () => {
    const bytes = await workbench.save();
    pane = await reopen(workbench, bytes);
    await pane.reads("指標 3");
    const again = pane.frame.getByRole("switch");
    await expect(again.isChecked()).resolves.toBe(true);
    await again.click();
    await pane.reads("印をすべて消しました。");
    const workbook = await saved();
    expect(flagsIn(workbook)).toEqual([]);
    expect((await workbench.cell("施策1", "F2")).formula).toContain("E2/D2");
    expect(workbook.sheets.filter(({ name }) => isOwnSheet(workbook, name)).length).toBeGreaterThanOrEqual(3);
  });

  test("nobody had anything to complain about", async () => {
    await expectNoComplaints(workbench);
  });
});
