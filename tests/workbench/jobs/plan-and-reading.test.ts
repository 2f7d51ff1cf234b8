import { readPlanSheet } from "../../../src/core";
import { createXlsx, readXlsx } from "../../../src/hosts/xlsx";
import { parseFixture } from "../../fixtures/sheet";
import { describeWithBrowser } from "../../tools/browser";
import { openWorkbench, type OpenWorkbench } from "../../tools/workbench";
import { expectNoComplaints, type PaneHand, progressBook, reopen } from "./pane-hand";

const BOOK = createXlsx(
  progressBook(`| 相談件数 | 件 | 46 | 80 | 75 | · [0.0%] |
| 待機児童数 | 人 | 10 | 0 | 2 | · [0.0%] |`),
);
/** Heads in words of the town's own, which nobody else could understand. */
const ODD = createXlsx(
  parseFixture(`# 変わった表
## sheet: 表
| 取り組むこと | めざす数 | できた数 |
| --- | --- | --- |
| 相談の受付 | 80 | 75 |
| 来館のお客様 | 7000 | 6500 |
| 会員になった人 | 120 | 110 |
`).workbook,
);

describeWithBrowser("the plan and the reading, settled in the pane and kept in the workbook", () => {
  let workbench: OpenWorkbench;
  let pane: PaneHand;
  beforeAll(async () => {
    workbench = await openWorkbench({ workbook: { bytes: BOOK, name: "施策1.xlsx" } });
  }, 90_000);
  afterAll(async () => {
    await workbench.close();
  });
  const opened = async (bytes: Uint8Array) => {
    pane = await reopen(workbench, bytes);
  };

  test("a plan is proposed from the workbook, confirmed field by field and by kind, and kept as a sheet", async () => {
    await opened(BOOK);
    await pane.press("計画");
    await pane.press("案を作る");
    await pane.reads("目標が基準値より大きくなっています。");
    expect((await workbench.save()).length).toBe(BOOK.length);

    await pane.frame.getByRole("textbox", { name: "計画の名称" }).fill("ためし市 総合戦略");
    await pane.frame.getByRole("button", { name: "相談件数の推定を確認済みにする" }).click();
    for (const kind of ["向き", "累計区分", "計算方法", "その他"])
      await pane.press(new RegExp(`^${kind}1件を一括で確認$`));
    await pane.press("シート「計画定義」に保存");
    await pane.reads("シート「計画定義」に計画を置きました。");

    const kept = readPlanSheet(readXlsx(await workbench.save()));
    expect(kept).toMatchObject({
      plan: {
        title: "ためし市 総合戦略",
        indicators: [
          { name: "相談件数", direction: "higher", unconfirmed: [] },
          { name: "待機児童数", direction: "lower", method: "met", unconfirmed: [] },
        ],
      },
    });
  }, 60_000);

  test("opened again, the workbook has its plan", async () => {
    await opened(await workbench.save());
    await pane.reads("ためし市 総合戦略");
    await pane.reads("シート「計画定義」から");
  });

  test("a table nobody recognises is pointed at, read at once as its columns get their meaning, and remembered", async () => {
    await opened(ODD);
    await pane.press("シートで指す");
    await workbench.page.evaluate(() => {
      const book = window.workbench?.book;
      const sheet = book?.sheetNamed("表");
      if (sheet) book?.select(sheet, { top: 0, left: 0, bottom: 3, right: 2 });
    });
    await pane.reads("選択中：「表」A1:C4");
    await pane.press("選択中のセルを表として読む");
    await pane.reads("この指定では表として読めません。");
    await pane.frame.getByRole("combobox", { name: "B列の意味" }).selectOption({ label: "目標値" });
    await pane.frame.getByRole("combobox", { name: "C列の意味" }).selectOption({ label: "実績値" });
    await pane.reads("指標 3");
    await pane.press("この読み取り方を保存");
    await pane.reads("読み取り方を保存しました。");
    await opened(await workbench.save());
    await pane.reads("指標 3");
    await pane.press("検証する");
    await pane.reads(/件の指摘/);
  }, 60_000);

  test("nobody had anything to complain about", async () => {
    await expectNoComplaints(workbench);
  });
});
