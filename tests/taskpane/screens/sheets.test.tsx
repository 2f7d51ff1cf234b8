/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import type { Workbook } from "../../../src/core/index";
import { givePlaceToLists, renderScreen } from "../tools/render-pane";
import { THREE_ROWS, workbookOf } from "../tools/small-workbook";

beforeAll(givePlaceToLists);

const namesOf = ({ sheets }: Workbook) => sheets.map(({ name }) => name);

describe("集計シートを作る", () => {
  it("shows what each kind would write before it is made; made, shown, and taken back", async () => {
    const { user, host } = await renderScreen(THREE_ROWS, "sheets");
    expect((await screen.findAllByText("「達成状況一覧」を新しく作ります（3行）")).length).toBeGreaterThan(0);
    expect(screen.getByText(/「検証結果」を新しく作ります/)).toBeTruthy();
    expect(host.workbook).toBe(THREE_ROWS);
    await user.click(screen.getByRole("button", { name: "3枚のシートを作る" }));
    await screen.findByText("シート「検証結果」「達成状況一覧」「総括表」を作りました。");
    expect(namesOf(host.workbook)).toEqual(["施策1", "検証結果", "達成状況一覧", "総括表"]);
    expect((await host.selection())?.sheet).toBe("総括表");
    expect(await screen.findAllByText("今のシートは最新です。変更はありません。")).toHaveLength(3);
    await user.click(screen.getByRole("button", { name: "「検証結果」を表示" }));
    expect((await host.selection())?.sheet).toBe("検証結果");
    await user.click(screen.getByRole("button", { name: /^元に戻す/ }));
    await screen.findByText(/元に戻しました/);
    expect(namesOf(host.workbook)).toEqual(["施策1"]);
  });

  it("makes only what is ticked: one sheet for each department", async () => {
    const { user, host } = await renderScreen(THREE_ROWS, "sheets");
    await screen.findByText(/「検証結果」を新しく作ります/);
    for (const name of ["検証結果", "達成状況一覧", "総括表", "担当課別"])
      await user.click(screen.getByRole("checkbox", { name }));
    await user.click(screen.getByRole("button", { name: "2枚のシートを作る" }));
    await screen.findByText(/を作りました。/);
    expect(namesOf(host.workbook)).toEqual(["施策1", "依頼_文化課", "依頼_企画課"]);
  });

  it("says what to do where there is nothing to summarise", async () => {
    const { user, desk } = await renderScreen(workbookOf({ メモ: [["買うもの"]] }), "sheets");
    await user.click(await screen.findByRole("button", { name: "シートで指す" }));
    expect(desk.store.state().screens.at(-1)).toBe("mapping");
  });
});

describe("公表用データ", () => {
  it("counts the thirty rules for the copy and the workbook, each once", async () => {
    await renderScreen(THREE_ROWS, "publication");
    const rows = within(await screen.findByRole("table"))
      .getAllByRole("row")
      .slice(1);
    const sum = (column: number) =>
      rows.reduce((total, row) => total + Number(within(row).getAllByRole("cell")[column]?.textContent), 0);
    expect([sum(0), sum(1)]).toEqual([30, 30]);
  });

  it("hands out files under the title somebody typed", async () => {
    const saved: string[] = [];
    const { user, host } = await renderScreen(THREE_ROWS, "publication", {
      makeFile: () => Promise.resolve(new Uint8Array(1)),
      saveFile: (name) => Promise.resolve(void saved.push(name)),
    });
    await user.type(await screen.findByRole("textbox", { name: "資料の名称" }), "進捗2024");
    await user.click(await screen.findByRole("button", { name: "「進捗2024.csv」を保存" }));
    await screen.findByText(/「進捗2024.csv」を保存しました/);
    expect(saved).toEqual(["進捗2024.csv"]);
    expect(host.workbook).toBe(THREE_ROWS);
  });

  it("makes sheets and gives texts to copy where no file can be saved", async () => {
    const { user, host } = await renderScreen(THREE_ROWS, "publication");
    await user.click(await screen.findByRole("button", { name: "CSV（.csv）の内容" }));
    expect((await screen.findByRole<HTMLTextAreaElement>("textbox", { name: "CSV（.csv）の内容" })).value).toContain(
      "来館者数",
    );
    await user.click(screen.getByRole("button", { name: "4枚のシートを作る" }));
    await screen.findByText(/「公表_データ」.*を作りました。/);
    expect(namesOf(host.workbook)).toHaveLength(5);
  });
});
