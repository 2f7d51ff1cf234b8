import { FIRST_STATE, NO_FILTER, type PaneState } from "../../src/taskpane/state/pane-state";
import { filterFindings, type ListedFinding, rowsOf } from "../../src/taskpane/state/list-findings";
import { next, screenOf } from "../../src/taskpane/state/transitions";

function listed(sheet: string, indicator: string, row: number, severity: "error" | "info"): ListedFinding {
  const finding = { rule: "table/blank-row", severity, at: { sheet, row, column: 0 }, data: {}, indicator };
  return {
    key: `${sheet} ${String(row)}`,
    finding: finding as unknown as ListedFinding["finding"],
    title: "空の行",
    sentence: `${String(row)}行目`,
    goal: sheet === "一" ? "基本目標１" : "",
    departments: ["企画課"],
    isNew: row === 2,
  };
}

const LISTED = [
  listed("一", "来訪者数", 1, "error"),
  listed("一", "来訪者数", 2, "info"),
  listed("二", "", 3, "error"),
];

describe("the list of findings", () => {
  it("stands under sheets and indicators, each named once", () => {
    expect(rowsOf(LISTED).map(({ kind }) => kind)).toEqual([
      "sheet",
      "indicator",
      "finding",
      "finding",
      "sheet",
      "finding",
    ]);
  });

  it.each([
    ["severity", { severities: ["error"] }, ["一 1", "二 3"]],
    ["department", { department: "農政課" }, []],
    ["goal", { goal: "基本目標１" }, ["一 1", "一 2"]],
    ["what is new", { onlyNew: true }, ["一 2"]],
    ["words in either width", { query: "来訪者数 ２行" }, ["一 2"]],
  ] as const)("is filtered by %s", (_, filter, keys) => {
    expect(filterFindings(LISTED, { ...NO_FILTER, ...filter }).map(({ key }) => key)).toEqual(keys);
  });
});

describe("going about the pane", () => {
  it("back leads where one came from, and never out of home", () => {
    const findings = next(FIRST_STATE, { kind: "go", to: "findings" });
    expect(screenOf(findings)).toBe("findings");
    const home = next(findings, { kind: "back" });
    expect(screenOf(home)).toBe("home");
    expect(next(home, { kind: "back" })).toBe(home);
  });

  it("a change of the workbook marks results as out of date only where there are results", () => {
    expect(next(FIRST_STATE, { kind: "changed" }).isStale).toBe(false);
    const checked = { ...FIRST_STATE, checking: {} } as PaneState;
    expect(next(checked, { kind: "changed" }).isStale).toBe(true);
  });
});
