/** @jest-environment jsdom */
import { act, screen } from "@testing-library/react";
import { HostError } from "../../../src/core/index";
import { MemoryHost } from "../../../src/hosts/memory/index";
import { givePlaceToLists, renderPane, renderPaneOver } from "../tools/render-pane";
import { THREE_ROWS, workbookOf } from "../tools/small-workbook";

beforeAll(givePlaceToLists);

const button = (name: string | RegExp) => screen.findByRole("button", { name });

describe("what the pane says about a workbook when it opens", () => {
  it("tables, indicators, that there is no plan, and the year: and writes nothing", async () => {
    const { host } = renderPane(THREE_ROWS);
    expect(await screen.findByText("KPI表 1")).toBeTruthy();
    expect(screen.getByText("指標 3")).toBeTruthy();
    expect(screen.getByText(/計画は未設定です/)).toBeTruthy();
    expect(screen.getByRole<HTMLSelectElement>("combobox", { name: "評価する年度" }).value).toBe("2024");
    expect(host.workbook).toBe(THREE_ROWS);
  });

  it("teaches how it goes where nothing was checked before, and what works without a plan", async () => {
    renderPane(THREE_ROWS);
    expect(await screen.findByRole("region", { name: "はじめに" })).toBeTruthy();
    expect(screen.getByRole("region", { name: "計画がなくても使えます" })).toBeTruthy();
  });

  it("shows what a KPI table looks like where there is none, and lets a person point at one", async () => {
    const { user, desk } = renderPane(workbookOf({ メモ: [["買うもの"], ["鉛筆"]] }));
    expect(await screen.findByRole("heading", { name: "KPI表が見つかりません" })).toBeTruthy();
    expect(screen.getByRole("table", { name: "KPI表の例" })).toBeTruthy();
    expect(screen.queryByRole("button", { name: "検証する" })).toBeNull();
    await user.click(await button("シートで指す"));
    expect(desk.store.state().screens.at(-1)).toBe("mapping");
  });

  it("says that an empty workbook is empty", async () => {
    renderPane(workbookOf({ Sheet1: [] }));
    expect(await screen.findByRole("heading", { name: "このブックは空です" })).toBeTruthy();
  });

  it("says what happened when reading fails, what is safe, and reads again when asked", async () => {
    const host = new MemoryHost(THREE_ROWS);
    const { read } = host;
    host.read = () => Promise.reject(new HostError("busy", "セルの編集を確定してください。"));
    const { user } = renderPaneOver(host);
    expect((await screen.findByRole("alert")).textContent).toContain("セルの編集を確定してください。");
    expect(screen.getByText(/何も書き込んでいません/)).toBeTruthy();
    host.read = read;
    await user.click(await button("もう一度読み取る"));
    expect(await screen.findByText("KPI表 1")).toBeTruthy();
  });

  it("shows how far long reading is, and can be stopped", async () => {
    const host = new MemoryHost(THREE_ROWS);
    let stop: (error: Error) => void = () => undefined;
    host.read = ({ progress } = {}) => {
      progress?.(3, 17);
      return new Promise((_, fail) => (stop = fail));
    };
    const { user, desk } = renderPaneOver(host);
    expect(await screen.findByText("3／17")).toBeTruthy();
    await user.click(await button("中止"));
    expect(desk.stop?.signal.aborted).toBe(true);
    act(() => stop(new HostError("stopped", "処理を中止しました。")));
    expect(await screen.findByText("処理を中止しました。")).toBeTruthy();
  });

  it("speaks English where Excel does", async () => {
    renderPane(THREE_ROWS, { language: "en-US" });
    expect(await button("Check")).toBeTruthy();
    expect(screen.getByText("3 indicators")).toBeTruthy();
  });
});

describe("what can be done from there", () => {
  it("a check leads to the findings; back home stands what it found, and Esc leads back, too", async () => {
    const { user } = renderPane(THREE_ROWS);
    await user.click(await button("検証する"));
    expect(await screen.findByRole("heading", { level: 1, name: /件の指摘/ })).toBeTruthy();
    await user.keyboard("{Escape}");
    expect(await button("指摘を見る")).toBeTruthy();
    expect(screen.getByRole("region", { name: "検証する" }).textContent).toMatch(/誤り \d+.*要確認 \d+.*参考 \d+/);
  });

  it("flags go on and off by a switch that says what the workbook holds", async () => {
    const { user, host } = renderPane(THREE_ROWS);
    const flags = await screen.findByRole<HTMLInputElement>("switch", { name: "印を付ける" });
    await screen.findByText(/^\d+件$/);
    const isOn = () => host.workbook.sheets.some(({ conditionalFormats }) => conditionalFormats.length > 0);
    await user.click(flags);
    await screen.findByText("印を付けました。");
    expect(isOn()).toBe(true);
    await user.click(await screen.findByRole("switch", { name: "印を付ける", checked: true }));
    await screen.findByText("印をすべて消しました。");
    expect(isOn()).toBe(false);
  });

  it("another year is evaluated when it is chosen", async () => {
    const years = workbookOf({
      表: [
        ["指標", "単位", "目標値（R5）", "実績値（R5）", "目標値（R6）", "実績値（R6）"],
        ["来館者数", "人", 100, 90, 110, 120],
      ],
    });
    const { user, desk } = renderPane(years);
    const chooser = await screen.findByRole("combobox", { name: "評価する年度" });
    await user.selectOptions(chooser, "令和5年度");
    await screen.findByRole("option", { name: "自動で選ぶ" });
    expect(desk.store.state().survey).toMatchObject({ year: 2023, yearIsGiven: true });
  });

  it("the list of keys opens by ? and closes by Esc", async () => {
    const { user } = renderPane(THREE_ROWS);
    await button("検証する");
    await user.keyboard("?");
    expect(await screen.findByRole("dialog", { name: "キーボード操作" })).toBeTruthy();
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("dialog")).toBeNull();
  });
});
