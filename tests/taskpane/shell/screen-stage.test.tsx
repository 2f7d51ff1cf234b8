/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import { givePlaceToLists, renderPane } from "../tools/render-pane";
import { THREE_ROWS } from "../tools/small-workbook";

jest.mock("../../../src/taskpane/screens/compare/compare-screen", () => ({
  CompareScreen: () => {
    throw new Error("boom");
  },
}));
jest.mock("../../../src/taskpane/screens/plan/plan-screen", () => {
  throw Object.assign(new Error("Loading chunk 7 failed"), { name: "ChunkLoadError" });
});

beforeAll(givePlaceToLists);
// React repeats on the console what the pane shows.
beforeEach(() => jest.spyOn(console, "error").mockImplementation(() => undefined));
afterEach(() => jest.restoreAllMocks());

describe("a screen that cannot be shown", () => {
  it.each([
    ["breaks", "昨年度と比べる", /画面を表示できませんでした/],
    ["never comes", "計画", /画面を読み込めませんでした/],
  ])("and %s says so, and leaves the way back", async (_, entry, sentence) => {
    const { user } = renderPane(THREE_ROWS);
    await user.click(await screen.findByRole("button", { name: entry }));
    expect((await screen.findByText(sentence)).closest("[role=alert]")?.textContent).toContain("書き込んでいません");
    await user.click(screen.getByRole("button", { name: "戻る" }));
    expect(await screen.findByRole("button", { name: "検証する" })).toBeTruthy();
  });
});
