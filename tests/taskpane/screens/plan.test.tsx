/** @jest-environment jsdom */
import { act, fireEvent, screen, within } from "@testing-library/react";
import { findPlanSheet, readPlanSheet, type Workbook } from "../../../src/core/index";
import { fileOf, givePlaceToLists, renderScreen } from "../tools/render-pane";
import { workbookOf } from "../tools/small-workbook";

beforeAll(givePlaceToLists);

const BOOK = workbookOf({
  施策1: [
    ["○○市総合戦略（令和6年度～令和9年度）"],
    ["指標", "単位", "基準値（R5）", "目標値（R6）", "実績値（R6）"],
    ["相談件数", "件", 46, 80, 75],
    ["待機児童数", "人", 10, 0, 3],
  ],
});
const PRESET = {
  title: "見本の計画",
  load: () => Promise.resolve({ tassei: 1, title: "見本の計画", period: { from: 2024, to: 2027 } }),
};

const planOf = (workbook: Workbook) => {
  const read = readPlanSheet(workbook);
  return "plan" in read ? read.plan : null;
};
const indicator = async (name: string) =>
  within((await screen.findByText(name, { exact: false, selector: "span" })).closest("[role=listitem]") as HTMLElement);

describe("計画", () => {
  it("offers three ways where there is none; a preset is in use at once and written nowhere", async () => {
    const { user, host, desk } = await renderScreen(BOOK, "plan", { presets: [PRESET] });
    expect(await screen.findByRole("heading", { name: "計画は未設定です" })).toBeTruthy();
    for (const way of ["このブックから案を作る", "用意された計画から選ぶ", "計画のファイルを読み込む"])
      expect(screen.getByRole("heading", { name: way })).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "この計画を使う：見本の計画" }));
    expect(await screen.findByText(/まだ保存していません/)).toBeTruthy();
    expect(host.workbook).toBe(BOOK);
    await user.click(screen.getByRole("button", { name: "この計画の使用をやめる" }));
    expect(await screen.findByRole("heading", { name: "計画は未設定です" })).toBeTruthy();
    expect(desk.store.state().survey?.plan).toBeNull();
  });

  it("lists all that is wrong with a file at once", async () => {
    await renderScreen(BOOK, "plan");
    const file = fileOf("計画.json", '{"tassei":1,"title":"","period":{"from":2024,"to":2020}}');
    fireEvent.change(await screen.findByLabelText("ファイルを選ぶ", { selector: "input" }), {
      target: { files: [file] },
    });
    const alert = await screen.findByText(/「計画.json」に直すところが2か所あります/);
    expect(within(alert.parentElement as HTMLElement).getAllByRole("listitem")).toHaveLength(2);
  });

  it("a proposal is looked through field by field, and waits where one comes back to it", async () => {
    const { user, desk, host } = await renderScreen(BOOK, "plan");
    await user.click(await screen.findByRole("button", { name: "案を作る" }));
    const first = await indicator("待機児童数");
    await user.click(first.getByRole("button", { name: "低いほど良い" }));
    expect((await indicator("待機児童数")).getByRole("button", { name: "低いほど良い", pressed: true })).toBeTruthy();
    await user.selectOptions((await indicator("待機児童数")).getByRole("combobox", { name: /^計算方法/ }), "達成/未達");
    await user.click((await indicator("待機児童数")).getByRole("button", { name: "待機児童数の推定を確認済みにする" }));
    expect((await indicator("待機児童数")).getByText("確認済み")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "戻る" }));
    act(() => desk.store.tell({ kind: "go", to: "plan" }));
    expect((await indicator("待機児童数")).getByText("確認済み")).toBeTruthy();
    expect(host.workbook).toBe(BOOK);
  });

  it("all of one kind are confirmed at the end of the list; kept, the plan stands on its sheet", async () => {
    const { user, host } = await renderScreen(BOOK, "plan");
    await user.click(await screen.findByRole("button", { name: "案を作る" }));
    await user.click(await screen.findByRole("button", { name: /^計算方法 2$/ }));
    await user.click(await screen.findByRole("button", { name: "計算方法2件を一括で確認" }));
    expect(await screen.findByRole("button", { name: "計算方法 0" })).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "シート「計画定義」に保存" }));
    expect(await screen.findByText("シート「計画定義」から")).toBeTruthy();
    expect(findPlanSheet(host.workbook)?.name).toBe("計画定義");
    const kept = planOf(host.workbook);
    expect(kept?.indicators.map(({ name }) => name)).toEqual(["相談件数", "待機児童数"]);
    expect(kept?.indicators.flatMap(({ unconfirmed }) => unconfirmed.map(({ field }) => field))).not.toContain(
      "method",
    );
  });

  it("hands the plan out as a file, or as a text to copy where no file can be saved", async () => {
    const saved: string[] = [];
    const saveFile = (name: string) => Promise.resolve(void saved.push(name));
    const { user } = await renderScreen(BOOK, "plan", { presets: [PRESET], saveFile });
    await user.click(await screen.findByRole("button", { name: /この計画を使う/ }));
    await user.click(await screen.findByRole("button", { name: "ファイル（JSON）に書き出す" }));
    await screen.findByText(/「見本の計画.json」を保存しました/);
    expect(saved).toEqual(["見本の計画.json"]);
  });

  it("tells what is wrong on the sheet 計画定義, cell by cell", async () => {
    const { user, host } = await renderScreen(
      workbookOf({ 計画: [["■ 計画定義"], ["■ 計画の概要"], ["計画名", "あ"]] }),
      "plan",
    );
    expect(await screen.findByText("シート「計画定義」を読み取れません")).toBeTruthy();
    const [cell] = screen.getAllByRole("button", { name: /^「計画」のセル/ });
    if (cell) await user.click(cell);
    expect((await host.selection())?.sheet).toBe("計画");
  });
});
