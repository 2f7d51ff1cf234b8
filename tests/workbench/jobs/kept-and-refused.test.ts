import { createXlsx, readXlsx } from "../../../src/hosts/xlsx";
import { describeWithBrowser } from "../../tools/browser";
import { openWorkbench, type OpenWorkbench } from "../../tools/workbench";
import { expectNoComplaints, type PaneHand, progressBook, reopen } from "./pane-hand";

const BOOK = progressBook(`| 来館者数 | 人 | 1000 | "7,000以上" | 6500 | · [0.0%] |
| 会員数 | 人 | 100 | "120" | 110 | · [0.0%] |
| 相談件数 | 件 | 46 | 80 | 75 | · [0.0%] |`);
const PROTECTED = { ...BOOK, sheets: BOOK.sheets.map((sheet) => ({ ...sheet, isProtected: true })) };

describeWithBrowser("what people decide is kept, and what must not happen does not", () => {
  let workbench: OpenWorkbench;
  let pane: PaneHand;
  beforeAll(async () => {
    workbench = await openWorkbench({ workbook: { bytes: createXlsx(BOOK), name: "施策1.xlsx" } });
  }, 90_000);
  afterAll(async () => {
    await workbench.close();
  });

  const opened = async (bytes: Uint8Array) => {
    pane = await reopen(workbench, bytes);
    await pane.press(/検証する$/);
    await pane.reads(/件の指摘/);
  };

  test("an accepted finding stays away after save and reopen, and comes back when its figures change", async () => {
    await opened(createXlsx(BOOK));
    const finding = () => pane.finding("", "D2");
    await finding().click();
    await pane.press("承認…");
    await pane.frame.getByRole("textbox", { name: "承認の理由" }).fill("様式の指定による");
    await pane.press("承認する");
    await finding().waitFor({ state: "detached" });
    await pane.reads("承認済み 1");

    await opened(await workbench.save());
    expect(await finding().count()).toBe(0);
    await pane.press("承認済み 1");
    await pane.reads("様式の指定による");
    await pane.press("承認済み 1");
    await workbench.type("施策1", "D2", "9,000以上");
    await finding().waitFor();
  });

  test("a cell that another person changed in between is not written over, and is named", async () => {
    await opened(createXlsx(BOOK));
    await pane.finding("", "D2").click();
    await pane.reads("修正後");
    // The news of it comes late or never: what the pane shows is old.
    await workbench.page.evaluate(() => window.workbench?.server?.behave({ events: "never" }));
    await workbench.type("施策1", "D2", "8,000以上");
    await pane.press("1か所を直す");
    await pane.reads(/D2 の内容が、読み込んだ後に変わっています。何も書き込んでいません。/);
    expect((await workbench.cell("施策1", "D2")).value).toBe("8,000以上");
    await workbench.page.evaluate(() => window.workbench?.server?.behave({ events: "once" }));
  });

  test("a failure in the middle of writing leaves nothing half-written", async () => {
    await opened(createXlsx(BOOK));
    await pane.back();
    await pane.press(/達成率を書き込む/);
    await pane.reads("75 ÷ 80");
    const before = readXlsx(await workbench.save());
    let failures = 0;
    for (const atAction of [1, 25, 50, 75]) {
      await workbench.page.evaluate(
        (at) => window.workbench?.server?.behave({ failure: { atAction: at, code: "GeneralException" } }),
        atAction,
      );
      await pane.press(/件を書き込む$/);
      const end = await Promise.race([
        pane.reads(/書き込みました。/).then(() => "written" as const),
        pane.frame
          .getByRole("alert")
          .waitFor()
          .then(() => "failed" as const),
      ]);
      await workbench.page.evaluate(() => window.workbench?.server?.behave({}));
      if (end === "written") break;
      failures++;
      await pane.frame.getByRole("alert").getByRole("button", { name: "閉じる" }).click();
      await pane.frame.getByRole("alert").waitFor({ state: "detached" });
      expect(readXlsx(await workbench.save())).toEqual(before);
    }
    expect(failures).toBeGreaterThan(0);
  }, 60_000);

  test("a protected sheet is left alone, and the pane says so before anything is tried", async () => {
    await opened(createXlsx(PROTECTED));
    await pane.finding("", "D3").click();
    await pane.reads("このセルは保護されているため、直せません。");
    await expect(pane.frame.getByRole("button", { name: "1か所を直す" }).isDisabled()).resolves.toBe(true);
    const bytes = await workbench.save();
    expect(readXlsx(bytes)).toEqual(readXlsx(createXlsx(PROTECTED)));
  });

  test("while a cell is being edited Excel refuses, and the pane says what to do", async () => {
    await opened(createXlsx(BOOK));
    await pane.finding("", "D3").click();
    await pane.reads("修正後");
    await workbench.page.evaluate(() => window.workbench?.server?.behave({ isEditing: true }));
    await pane.press("1か所を直す");
    await pane.reads(/確定/);
    await workbench.page.evaluate(() => window.workbench?.server?.behave({}));
    expect((await workbench.cell("施策1", "D3")).value).toBe("120");
  });

  test("nobody had anything to complain about", async () => {
    await expectNoComplaints(workbench);
  });
});
