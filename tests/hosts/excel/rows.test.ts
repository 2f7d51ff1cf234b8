import { rowsOf, type BlockCells } from "../../../src/hosts/excel/read/rows";

const CODES = ["General", "#,##0", "@", "[$¥-411]#,##0", 'ggge"年"'];

interface Given {
  readonly value: unknown;
  readonly formula?: unknown;
  readonly text?: string;
  readonly type?: string;
  readonly code?: string;
}

function read(cells: readonly Given[]) {
  const block: BlockCells = {
    values: [cells.map(({ value }) => value)],
    formulas: [cells.map(({ value, formula }) => formula ?? value)],
    texts: [cells.map(({ value, text }) => text ?? String(value))],
    valueTypes: cells.some(({ type }) => type) ? [cells.map(({ type = "String" }) => type)] : undefined,
    date1904: false,
    formatAt: (_row, column) => CODES.indexOf(cells[column]?.code ?? "General"),
    codeOf: (format) => CODES[format] ?? "General",
  };
  return rowsOf({ top: 4, left: 2, bottom: 4, right: 1 + cells.length }, block);
}

describe("a cell as Excel gives it", () => {
  it.each<readonly [string, Given, unknown, string | undefined]>([
    ["a number", { value: 5 }, 5, undefined],
    ["a truth value", { value: true }, true, undefined],
    ["a text", { value: "007" }, "007", undefined],
    ["a formula with its result", { value: 2, formula: "=1+1" }, 2, "1+1"],
    ["a formula that shows nothing", { value: "", formula: '=""' }, "", '""'],
    ["a text that looks like a formula", { value: "=1+1", formula: "=1+1" }, "=1+1", undefined],
    ["an error", { value: "#N/A", type: "Error" }, { error: "#N/A" }, undefined],
    ["a text that looks like an error", { value: "#N/A", type: "String" }, "#N/A", undefined],
  ])("%s", (_name, given, value, formula) => {
    const [row] = read([given]);
    expect(row?.values).toEqual([value]);
    expect(row?.formulas?.[0]).toBe(formula);
  });

  it("is left out where it is empty and plain, at both ends of a row", () => {
    expect(read([{ value: "" }, { value: "" }])).toEqual([]);
    expect(read([{ value: "" }, { value: 5 }, { value: "" }, { value: 6 }, { value: "" }])).toEqual([
      { index: 4, start: 3, values: [5, null, 6] },
    ]);
  });

  it.each<readonly [string, Given, string | undefined]>([
    ["what we would show ourselves", { value: 2365, code: "#,##0", text: "2,365" }, undefined],
    ["what Excel shows otherwise", { value: 45_000, code: 'ggge"年"', text: "令和五年" }, "令和五年"],
    ["a General number, which depends on the width of the column", { value: 0.123456789, text: "0.12" }, undefined],
    ["a column that is too narrow", { value: 2365, code: "#,##0", text: "####" }, undefined],
    ["a text", { value: "達成", code: "@", text: "達成" }, undefined],
  ])("is kept with its text: %s", (_name, given, text) => {
    expect(read([given])[0]?.texts?.[0]).toBe(text);
  });
});
