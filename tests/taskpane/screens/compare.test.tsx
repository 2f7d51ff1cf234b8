/** @jest-environment jsdom */
import { fireEvent, screen, waitFor } from "@testing-library/react";
import type { CellValue } from "../../../src/core/index";
import { fileOf, givePlaceToLists, renderScreen } from "../tools/render-pane";
import { workbookOf } from "../tools/small-workbook";

beforeAll(givePlaceToLists);

const yearBook = (...rows: readonly (readonly CellValue[])[]) =>
  workbookOf({ 施策1: [["指標", "単位", "目標値（R6）", "実績値（R5）", "実績値（R6）"], ...rows] });

const NOW = yearBook(["相談件数", "件", 80, 60, 75], ["来館者数", "人", 150, 120, 130], ["講座数", "回", 20, 10, 12]);
const LAST = yearBook(["相談件数", "件", 80, 66, null], ["来館者数", "人", 150, 120, null]);

const choose = async (file: File) =>
  fireEvent.change(await screen.findByLabelText(/ファイルを選ぶ$/, { selector: "input" }), {
    target: { files: [file] },
  });

describe("昨年度のファイルと比べる", () => {
  it("says how much of the file fits, what differs and what it does not know, and leads to the findings", async () => {
    const { user, desk, host } = await renderScreen(NOW, "compare", { openFile: () => Promise.resolve(LAST) });
    await choose(fileOf("昨年度.xlsx", "x"));
    expect(await screen.findByRole("heading", { name: "「昨年度.xlsx」と比べています" })).toBeTruthy();
    expect(screen.getByText(/3指標のうち2指標が、昨年度のファイルにもあります。.*2件を比べました/)).toBeTruthy();
    expect(await screen.findByText("1件。指摘の一覧に加えました。")).toBeTruthy();
    expect(screen.getByText("講座数")).toBeTruthy();
    expect(host.workbook).toBe(NOW);
    await user.click(screen.getByRole("button", { name: "指摘を見る" }));
    expect(desk.store.state()).toMatchObject({ filter: { rule: "plan/past-actual-changed" } });
  });

  it("forgets the file when asked", async () => {
    const { user, desk } = await renderScreen(NOW, "compare", { openFile: () => Promise.resolve(LAST) });
    await choose(fileOf("昨年度.xlsx", "x"));
    await user.click(await screen.findByRole("button", { name: "比較をやめる" }));
    expect(await screen.findByText(/次のことも調べられます/)).toBeTruthy();
    expect(desk.store.state().checking?.findings.map(({ rule }) => rule)).not.toContain("plan/past-actual-changed");
    await waitFor(() => expect(desk.store.state().busy).toBeNull());
  });

  it("says so when the file fits nowhere, or cannot be read", async () => {
    const openFile = jest.fn().mockResolvedValueOnce(workbookOf({ メモ: [["別のもの"]] }));
    openFile.mockRejectedValueOnce(new Error("not a workbook"));
    await renderScreen(NOW, "compare", { openFile });
    await choose(fileOf("別.xlsx", "x"));
    expect(await screen.findByText(/同じ指標・同じ年度の実績値が見つかりませんでした/)).toBeTruthy();
    await choose(fileOf("壊れ.xlsx", "x"));
    expect((await screen.findByRole("alert")).textContent).toContain("not a workbook");
  });
});
