/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { placePoints } from "../../../src/taskpane/screens/indicators/place-points";
import { givePlaceToLists, renderScreen } from "../tools/render-pane";
import { workbookOf } from "../tools/small-workbook";

beforeAll(givePlaceToLists);

const BOOK = workbookOf({
  施策1: [
    ["指標", "単位", "基準値（R元）", "目標値（R6）", "実績値（R5）", "実績値（R6）", "担当課"],
    ["相談件数", "件", 46, 80, 60, 75, "企画課・総務課"],
    ["来館者数", "人", 100, 150, 120, null, "文化課"],
    ["講座数", "回", 10, 20, 15, 24, "文化課"],
  ],
});

const names = async () =>
  (await screen.findAllByRole("listitem")).map((item) => /相談件数|来館者数|講座数/.exec(item.textContent ?? "")?.[0]);

describe("指標一覧", () => {
  it("shows target, actual, rate, method and rating, and the trend in words", async () => {
    await renderScreen(BOOK, "indicators");
    const [first] = await screen.findAllByRole("listitem");
    const row = within(first as HTMLElement);
    for (const text of ["80件", "75件", "93.8%", "概ね達成", "単純比"]) expect(row.getByText(text)).toBeTruthy();
    expect(row.getByRole("img").getAttribute("aria-label")).toBe(
      "目標と実績の推移：令和元年度 実績46件、令和5年度 実績60件、令和6年度 実績75件 目標80件",
    );
    expect(screen.getByText("3指標")).toBeTruthy();
  });

  it("is searched by / and by words in either width, filtered and sorted", async () => {
    const { user } = await renderScreen(BOOK, "indicators");
    await names();
    await user.keyboard("/文化課");
    expect(await screen.findByText("3指標のうち2指標")).toBeTruthy();
    await user.clear(screen.getByRole("searchbox"));
    await user.click(screen.getByRole("button", { name: "絞り込み" }));
    await user.selectOptions(screen.getByRole("combobox", { name: "並び順" }), "達成率の高い順");
    expect(await names()).toEqual(["講座数", "相談件数", "来館者数"]);
    await user.selectOptions(screen.getByRole("combobox", { name: "評価" }), "未集計");
    expect(await names()).toEqual(["来館者数"]);
    await user.selectOptions(screen.getByRole("combobox", { name: "担当課" }), "総務課");
    expect(await screen.findByRole("heading", { name: "条件に合う指標はありません。" })).toBeTruthy();
    await user.click(screen.getAllByRole("button", { name: "条件をすべて外す" })[0] as HTMLElement);
    expect(await names()).toHaveLength(3);
  });

  it("lets go of what was typed with Esc, then of the box, then of the screen", async () => {
    const { user, desk } = await renderScreen(BOOK, "indicators");
    await names();
    await user.keyboard("/文化課");
    await screen.findByText("3指標のうち2指標");
    await user.keyboard("{Escape}");
    expect(await screen.findByText("3指標")).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole("searchbox"));
    await user.keyboard("{Escape}");
    expect(document.activeElement).not.toBe(screen.queryByRole("searchbox"));
    expect(desk.store.state().screens.at(-1)).toBe("indicators");
    await user.keyboard("{Escape}");
    expect(desk.store.state().screens.at(-1)).toBe("home");
  });

  it("without a table leads to where one is pointed at", async () => {
    const { user } = await renderScreen(workbookOf({ 連絡先: [["課", "電話"]] }), "indicators");
    expect(await screen.findByRole("heading", { name: "指標がありません" })).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "シートで指す" }));
    expect(await screen.findByRole("heading", { name: "KPI表が見つかりませんでした" })).toBeTruthy();
  });

  it("a click shows the cell", async () => {
    const { user, host } = await renderScreen(BOOK, "indicators");
    await user.click(await screen.findByRole("button", { name: "「施策1」のセルA3を表示" }));
    expect(await host.selection()).toMatchObject({ sheet: "施策1", range: { top: 2, left: 0 } });
  });
});

describe("the trend", () => {
  it("keeps years in their distance, values upwards, and one scale for targets and actuals", () => {
    const series = [
      { year: 2020, target: null, actual: 0 },
      { year: 2021, target: 10, actual: 5 },
      { year: 2024, target: 10, actual: null },
    ];
    expect(placePoints(series, "actual", 46, 26)).toEqual([
      { x: 3, y: 23 },
      { x: 13, y: 13 },
    ]);
    expect(placePoints(series, "target", 46, 26).map(({ y }) => y)).toEqual([3, 3]);
    expect(placePoints([{ year: 2020, target: 5, actual: null }], "target", 46, 26)).toEqual([{ x: 23, y: 13 }]);
  });
});
