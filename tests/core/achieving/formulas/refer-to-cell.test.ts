import { quoteSheetName, referToCell } from "../../../../src/core";

describe("sheet names in formulas", () => {
  it.each([
    ["施策1", "施策1"],
    ["Sheet1_2.b", "Sheet1_2.b"],
    ["施策 1", "'施策 1'"],
    ["施策　1", "'施策　1'"],
    ["施策「1」", "'施策「1」'"],
    ["基本目標１（雇用）", "'基本目標１（雇用）'"],
    ["施策①", "'施策①'"],
    ["A&B", "'A&B'"],
    ["O'Brien", "'O''Brien'"],
    ["''", "''''''"],
    ["2024", "'2024'"],
    ["6年度", "'6年度'"],
    ["６年度", "'６年度'"],
    ["A1", "'A1'"],
    ["xfd9", "'xfd9'"],
    ["R6", "'R6'"],
    ["H30", "'H30'"],
    ["Ｒ６", "'Ｒ６'"],
    ["R1C1", "'R1C1'"],
    ["RC", "'RC'"],
    ["r", "'r'"],
    ["C", "'C'"],
    ["TRUE", "'TRUE'"],
    ["R6実績", "R6実績"],
    ["-", "'-'"],
    ["", "''"],
  ])("%s is written %s", (name, written) => {
    expect(quoteSheetName(name)).toBe(written);
  });

  it("stand before cells of other sheets only", () => {
    const at = { sheet: "R6", row: 6, column: 4 };
    expect(referToCell(at, "R6")).toBe("E7");
    expect(referToCell(at, "達成状況")).toBe("'R6'!E7");
  });
});
