/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import { keptAcceptances, type Workbook } from "../../../src/core/index";
import { givePlaceToLists, renderPane, type RenderedPane } from "../tools/render-pane";
import { HEADS, manyFindings, THREE_ROWS, workbookOf } from "../tools/small-workbook";

beforeAll(givePlaceToLists);

async function findingsOf(workbook: Workbook): Promise<RenderedPane> {
  const pane = renderPane(workbook);
  await pane.user.click(await screen.findByRole("button", { name: "検証する" }));
  await screen.findByRole("heading", { level: 1, name: /件の指摘/ });
  return pane;
}

/** The PC's own lists of choices have options, too. */
const rows = () => screen.queryAllByRole("option").filter((option) => option.closest("[role=listbox]"));
const row = (text: RegExp) => screen.findByRole("option", { name: text });
const heading = () => screen.getByRole("heading", { level: 1 }).textContent;
const detail = () => within(screen.getByRole("region", { name: /数値|実績/ }));
const valueAt = ({ host }: RenderedPane, at: number, column: number) =>
  host.workbook.sheets[0]?.rows[at]?.values[column];

describe("the list of findings", () => {
  it("counts by severity, and the counts add up to the title", async () => {
    await findingsOf(THREE_ROWS);
    const counts = within(screen.getByRole("group", { name: "重さで絞り込む" }))
      .getAllByRole("button")
      .map(({ textContent }) => Number(/\d+/.exec(textContent ?? "")?.[0]));
    expect(heading()).toBe(`${String(counts.reduce((sum, count) => sum + count, 0))}件の指摘`);
    expect(rows().length).toBe(Number(/\d+/.exec(heading() ?? "")?.[0]));
  });

  it("says at each finding how grave it is, what it is and where", async () => {
    await findingsOf(THREE_ROWS);
    expect((await row(/80件/)).textContent).toContain("D3");
    expect(within(await row(/80件/)).getByRole("img", { name: "要確認" })).toBeTruthy();
  });

  it("leaves out a severity, and finds words in either width", async () => {
    const { user } = await findingsOf(THREE_ROWS);
    const all = rows().length;
    await user.click(screen.getByRole("button", { name: /要確認/ }));
    await waitFor(() => expect(rows().length).toBeLessThan(all));
    await user.click(screen.getByRole("button", { name: /要確認/ }));
    await user.keyboard("/");
    await user.keyboard("８０件");
    await waitFor(() => expect(rows()).toHaveLength(1));
    expect(heading()).toBe(`${String(all)}件中1件の指摘`);
  });

  it("is filtered by department, and lets the filter go again", async () => {
    const { user } = await findingsOf(THREE_ROWS);
    const all = rows().length;
    await user.click(screen.getByRole("button", { name: "絞り込み" }));
    await user.selectOptions(screen.getByRole("combobox", { name: "担当課" }), "文化課");
    await waitFor(() => expect(rows().length).toBeLessThan(all));
    expect(rows().every(({ textContent }) => textContent?.includes("80件") === false)).toBe(true);
    await user.click(screen.getByRole("button", { name: "絞り込みを解除" }));
    await waitFor(() => expect(rows()).toHaveLength(all));
  });

  it("says so when nothing is left to find, and when the filter leaves nothing", async () => {
    const { user } = await findingsOf(THREE_ROWS);
    await user.keyboard("/");
    await user.keyboard("どこにもない");
    expect(await screen.findByText("条件に合う指摘はありません。")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "絞り込みを解除" }));
    expect(await row(/80件/)).toBeTruthy();
  });

  it("draws only what is in sight of a thousand findings, and knows how many there are", async () => {
    await findingsOf(manyFindings(330));
    expect(Number(heading()?.replace(/\D/g, ""))).toBeGreaterThanOrEqual(900);
    expect(rows().length).toBeLessThan(60);
    expect(Number(rows()[0]?.getAttribute("aria-setsize"))).toBeGreaterThanOrEqual(900);
  });
});

describe("one finding", () => {
  it("a click selects its cell and tells what, why and what to do", async () => {
    const pane = await findingsOf(THREE_ROWS);
    await pane.user.click(await row(/80件/));
    expect(await pane.host.selection()).toEqual({
      sheet: "施策1",
      range: { top: 2, left: 3, bottom: 2, right: 3 },
    });
    expect(detail().getByText(/文字として|文字になっています/)).toBeTruthy();
    expect(detail().getByText("理由")).toBeTruthy();
    expect(detail().getByText("直し方")).toBeTruthy();
  });

  it("shows what the cell holds now and then, mends it, goes on to the next, and takes it back", async () => {
    const pane = await findingsOf(THREE_ROWS);
    await pane.user.click(await row(/80件/));
    const preview = screen.getByLabelText("修正案");
    expect(preview.textContent).toMatch(/今80件文字.*修正後80件数値.*見た目は変わりません/);
    await pane.user.click(screen.getByRole("button", { name: "1か所を直す" }));
    await screen.findByText(/1か所を直しました/);
    expect(valueAt(pane, 2, 3)).toBe(80);
    expect(screen.queryByRole("option", { name: /80件/ })).toBeNull();
    await pane.user.click(await screen.findByRole("button", { name: "元に戻す（修正 1か所）" }));
    expect(await row(/80件/)).toBeTruthy();
    expect(valueAt(pane, 2, 3)).toBe("80件");
  });

  it("all of its kind are shown cell by cell before they are mended together", async () => {
    const texts = workbookOf({
      施策1: [HEADS, ["来館者数", "人", 2325, "7,000人", 10, "文化課"], ["相談件数", "人", 10, "80人", 75, "企画課"]],
    });
    const pane = await findingsOf(texts);
    await pane.user.click(await row(/80人/));
    await pane.user.click(screen.getByRole("button", { name: "同じ指摘をすべて直す（2）…" }));
    const dialog = within(await screen.findByRole("dialog", { name: "同じ指摘をすべて直す" }));
    expect(dialog.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
      "施策1 D2 来館者数7,000人（文字） → 7,000人（数値）",
      "施策1 D3 相談件数80人（文字） → 80人（数値）",
    ]);
    await pane.user.click(dialog.getByRole("button", { name: "2か所を直す" }));
    await screen.findByText(/2か所を直しました/);
    expect([valueAt(pane, 1, 3), valueAt(pane, 2, 3)]).toEqual([7000, 80]);
  });

  it("is accepted only with a reason, stays listed with it, and comes back when that is withdrawn", async () => {
    const pane = await findingsOf(THREE_ROWS);
    await pane.user.click(await row(/80件/));
    await pane.user.click(screen.getByRole("button", { name: "承認…" }));
    expect(screen.getByRole<HTMLButtonElement>("button", { name: "承認する" }).disabled).toBe(true);
    await pane.user.type(screen.getByRole("textbox", { name: "承認の理由" }), "担当課に確認済み");
    await pane.user.click(screen.getByRole("button", { name: "承認する" }));
    await pane.user.click(await screen.findByRole("button", { name: "承認済み 1" }));
    expect(screen.getByText("承認の理由：担当課に確認済み")).toBeTruthy();
    expect(keptAcceptances(pane.host.workbook)).toMatchObject({ value: [{ reason: "担当課に確認済み" }] });
    await pane.user.click(screen.getByRole("button", { name: "承認を取り消す" }));
    await screen.findByText("承認した指摘はありません。");
    await pane.user.click(screen.getByRole("button", { name: "承認済み 0" }));
    expect(await row(/80件/)).toBeTruthy();
  });

  it("in a protected sheet cannot be mended, and says why", async () => {
    const pane = await findingsOf({
      ...THREE_ROWS,
      sheets: THREE_ROWS.sheets.map((sheet) => ({ ...sheet, isProtected: true })),
    });
    await pane.user.click(await row(/80件/));
    expect(screen.getByText(/保護されている/)).toBeTruthy();
    expect(screen.getByRole<HTMLButtonElement>("button", { name: "1か所を直す" }).disabled).toBe(true);
  });
});

describe("the keyboard", () => {
  it("goes through the list, to the cell, mends, accepts, takes back and leaves, without the mouse", async () => {
    const pane = await findingsOf(THREE_ROWS);
    const { user, desk, host } = pane;
    const focused = () => screen.queryByRole("option", { selected: true })?.getAttribute("aria-posinset") ?? null;
    await user.keyboard("j");
    expect(focused()).toBe("1");
    await user.keyboard("{ArrowDown}");
    expect(focused()).toBe("2");
    await user.keyboard("k");
    expect(focused()).toBe("1");
    await user.keyboard("{Enter}");
    expect(await host.selection()).not.toBeNull();
    while (!desk.store.state().focus?.includes("!2,3")) await user.keyboard("j");
    await user.keyboard("f");
    await screen.findByText(/1か所を直しました/);
    expect(valueAt(pane, 2, 3)).toBe(80);
    await screen.findByRole("button", { name: /元に戻す/ });
    await user.keyboard("z");
    await screen.findByText(/元に戻しました/);
    expect(valueAt(pane, 2, 3)).toBe("80件");
    await user.keyboard("a");
    expect(document.activeElement).toBe(screen.getByRole("textbox", { name: "承認の理由" }));
    await user.keyboard("jk{Escape}");
    expect(screen.queryByRole("textbox", { name: "承認の理由" })).toBeNull();
    await user.keyboard("{Escape}");
    expect(focused()).toBeNull();
    await user.keyboard("{Escape}");
    expect(await screen.findByRole("button", { name: "もう一度検証する" })).toBeTruthy();
  });
});

describe("another hand at the workbook", () => {
  it("results are marked, judged again, and told from those of the check before", async () => {
    const { host, user } = await findingsOf(THREE_ROWS);
    const all = rows().length;
    const at = { sheet: "施策1", row: 1, column: 4 };
    const [before, after] = [null, 5480].map((value) => ({ value, numberFormat: "General" }));
    if (!before || !after) throw new Error("no contents");
    act(() => host.change([{ kind: "cell", at, before, after }]));
    expect(await screen.findByText(/ブックが変更されました/)).toBeTruthy();
    await waitFor(() => expect(rows().length).toBeLessThan(all));
    expect(screen.queryByText(/ブックが変更されました/)).toBeNull();
    await user.keyboard("{Escape}");
    await user.click(await screen.findByRole("button", { name: "もう一度検証する" }));
    expect(await screen.findByText(/新規 0件・解消 0件/)).toBeTruthy();
  });
});
