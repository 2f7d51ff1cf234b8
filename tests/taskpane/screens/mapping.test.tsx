/** @jest-environment jsdom */
import { act, screen, within } from "@testing-library/react";
import { keptMappings, type Workbook } from "../../../src/core/index";
import type { MemoryHost } from "../../../src/hosts/memory/index";
import { givePlaceToLists, renderScreen } from "../tools/render-pane";
import { workbookOf } from "../tools/small-workbook";

beforeAll(givePlaceToLists);

/** 参考 holds the actuals, and nobody could know. */
const ODD = workbookOf({
  施策1: [
    ["指標", "単位", "基準値", "目標値", "参考"],
    ["相談件数", "件", 46, 80, 75],
    ["来館者数", "人", 100, 150, 120],
  ],
});
const UNKNOWN = workbookOf({
  メモ: [
    ["事項", "令和6年度", "めざす値"],
    ["相談件数", 75, 80],
    ["来館者数", 120, 150],
  ],
});

const select = (host: MemoryHost, sheet: string, top: number, left: number, bottom = top, right = left) =>
  act(() => host.select(sheet, { top, left, bottom, right }));
const kept = (workbook: Workbook) => {
  const result = keptMappings(workbook);
  return result.kind === "kept" ? result.value : [];
};

describe("読み取りの確認", () => {
  it("says how sure each reading is and what is doubtful", async () => {
    await renderScreen(ODD, "mapping");
    const item = within((await screen.findAllByRole("listitem"))[0] as HTMLElement);
    expect(item.getByText(/A1:D3\s+指標 2/)).toBeTruthy();
    expect(item.getByText(/確度 中/)).toBeTruthy();
    expect(item.getByText("数値がありますが、使っていません。")).toBeTruthy();
  });

  it("a column is pointed at, given its meaning and year, seen in the preview, stored and forgotten", async () => {
    const { user, host, desk } = await renderScreen(ODD, "mapping");
    await user.click(await screen.findByRole("button", { name: /の読み取りを見る/ }));
    const preview = () => within(screen.getByRole("table"));
    expect(preview().queryByText("120")).toBeNull();
    await select(host, "施策1", 2, 4);
    await user.click(screen.getByRole("button", { name: "選択中のセルの列をこの意味にする" }));
    await user.selectOptions(screen.getByRole("combobox", { name: "E列の年度" }), "令和6年度");
    expect(preview().getByText("120")).toBeTruthy();
    expect(host.workbook).toBe(ODD);
    await user.click(screen.getByRole("button", { name: "この読み取り方を保存" }));
    await screen.findByText("読み取り方を保存しました。");
    expect(kept(host.workbook)[0]?.columns).toContainEqual({ column: 4, role: "actual", year: 2024 });
    expect(desk.store.state().survey?.tables.tables[0]?.indicators[1]?.actuals[0]?.value).toBe(120);
    expect(await screen.findByText(/指定済み/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: /の読み取りを見る/ }));
    await user.click(screen.getByRole("button", { name: "保存した読み取り方を消す" }));
    await screen.findByText("保存した読み取り方を消しました。");
    expect(kept(host.workbook)).toEqual([]);
  });

  it("leads from 'no table found' to a table: select it, read it, mend a column, store it", async () => {
    const { user, host, desk } = await renderScreen(UNKNOWN, "mapping");
    expect(await screen.findByRole("heading", { name: "KPI表が見つかりませんでした" })).toBeTruthy();
    await select(host, "メモ", 0, 0, 2, 2);
    expect(await screen.findByText("選択中：「メモ」A1:C3")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "選択中のセルを表として読む" }));
    await user.selectOptions(screen.getByRole("combobox", { name: "C列の意味" }), "目標値");
    await user.click(screen.getByRole("button", { name: "この読み取り方を保存" }));
    await screen.findByText("読み取り方を保存しました。");
    expect(desk.store.state().survey?.tables.tables[0]?.indicators.map(({ name }) => name)).toEqual([
      "相談件数",
      "来館者数",
    ]);
  });

  it("does not store what gives no table, and says what is missing", async () => {
    const { user } = await renderScreen(ODD, "mapping");
    await user.click(await screen.findByRole("button", { name: /の読み取りを見る/ }));
    await user.selectOptions(screen.getByRole("combobox", { name: "D列の意味" }), "使わない");
    expect(screen.getByText(/この指定では表として読めません/)).toBeTruthy();
    expect(screen.getByRole<HTMLButtonElement>("button", { name: "この読み取り方を保存" }).disabled).toBe(true);
    await user.click(screen.getByRole("button", { name: "一覧へ" }));
    expect(await screen.findByRole("heading", { name: "読み取った表" })).toBeTruthy();
  });

  it("cells that hold no table are refused with what to select instead", async () => {
    const { user, host } = await renderScreen(UNKNOWN, "mapping");
    await screen.findByRole("heading", { name: "シートで指す" });
    await select(host, "メモ", 8, 0, 9, 1);
    await screen.findByText("選択中：「メモ」A9:B10");
    await user.click(await screen.findByRole("button", { name: "選択中のセルを表として読む" }));
    expect((await screen.findByRole("alert")).textContent).toContain("見出しの行と、その下の行を含めて");
  });
});
