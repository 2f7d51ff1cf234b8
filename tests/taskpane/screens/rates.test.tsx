/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { formulaAt, type Workbook } from "../../../src/core/index";
import { givePlaceToLists, renderScreen } from "../tools/render-pane";
import { workbookOf } from "../tools/small-workbook";

beforeAll(givePlaceToLists);

const RATES = workbookOf({
  施策1: [
    ["指標", "単位", "目標値（R6）", "実績値（R6）", "達成率"],
    ["相談件数", "件", 80, 75, null],
    ["来館者数", "人", 150, null, null],
    ["講座数", "回", 20, 10, 0.6],
    ["参加者数", "人", "300人", 200, null],
  ],
});

const rateIn = ({ sheets }: Workbook, row: number) => sheets[0] && formulaAt(sheets[0], row, 4);
const row = async (name: string) => within((await screen.findByText(name)).closest("[role=listitem]") as HTMLElement);

describe("達成率を書き込む", () => {
  it("shows cell, figures, method and result of every rate, and counts that add up", async () => {
    await renderScreen(RATES, "rates");
    const first = await row("相談件数");
    expect(first.getByText(/75 ÷ 80 =/).textContent).toContain("94%");
    expect(first.getByText("単純比")).toBeTruthy();
    expect(first.getByRole("button", { name: "「施策1」のセルE2を表示" })).toBeTruthy();
    expect((await row("来館者数")).getByText("実績が未記入です。")).toBeTruthy();
    expect((await row("参加者数")).getByRole("button", { name: "「施策1」のセルC5を表示" })).toBeTruthy();
    const kinds = within(screen.getByRole("group", { name: "表示するもの" })).getAllByRole("button");
    const counts = kinds.map(({ textContent }) => Number(/\d+$/.exec(textContent ?? "")?.[0]));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(4);
  });

  it("writes what is ticked, says how many before, and takes it back", async () => {
    const { user, host } = await renderScreen(RATES, "rates");
    await user.click(await screen.findByRole("checkbox", { name: "来館者数（E3）を書き込む" }));
    await user.click(screen.getByRole("button", { name: "1件を書き込む" }));
    await screen.findByText("達成率を1件書き込みました。");
    expect(rateIn(host.workbook, 1)).toContain("D2/C2");
    expect(rateIn(host.workbook, 2)).toBeUndefined();
    await user.click(await screen.findByRole("button", { name: "元に戻す（達成率 1件）" }));
    await screen.findByText(/元に戻しました/);
    expect(rateIn(host.workbook, 1)).toBeUndefined();
  });

  it("replaces a typed rate only where somebody ticks it, and says what stands there", async () => {
    const { user, host } = await renderScreen(RATES, "rates");
    const typed = await row("講座数");
    expect(typed.getByText(/いまの内容「0.6」を数式に置き換えます/)).toBeTruthy();
    expect(typed.getByRole<HTMLInputElement>("checkbox").checked).toBe(false);
    await user.click(screen.getByRole("button", { name: "選択をすべて外す" }));
    await user.click(screen.getByRole("checkbox", { name: /手入力・別の数式の1件も置き換える/ }));
    await user.click(screen.getByRole("button", { name: "1件を書き込む" }));
    await screen.findByText("達成率を1件書き込みました。");
    expect(rateIn(host.workbook, 3)).toContain("D4/C4");
  });

  it("shows the formula behind 詳細, and the cell on the sheet at a click or by Enter", async () => {
    const { user, host } = await renderScreen(RATES, "rates");
    await user.click((await row("相談件数")).getByRole("button", { name: "詳細" }));
    expect((await row("相談件数")).getByText(/^=IF\(/)).toBeTruthy();
    await user.click((await row("相談件数")).getByRole("button", { name: "「施策1」のセルE2を表示" }));
    expect(await host.selection()).toMatchObject({ range: { top: 1, left: 4 } });
    (document.activeElement as HTMLElement).blur();
    await user.keyboard("jjj{Enter}");
    expect(await host.selection()).toMatchObject({ range: { top: 2, left: 4 } });
  });

  it("says what to do where there is no table", async () => {
    const { user, desk } = await renderScreen(workbookOf({ メモ: [["買うもの"]] }), "rates");
    await user.click(await screen.findByRole("button", { name: "シートで指す" }));
    expect(desk.store.state().screens.at(-1)).toBe("mapping");
  });
});
