import { EMPTY_SHEET, EMPTY_WORKBOOK, type CellValue, type Sheet, type Workbook } from "../../../src/core/index";

/** A workbook of plain values, sheet by sheet. */
export function workbookOf(
  sheets: Readonly<Record<string, readonly (readonly CellValue[])[]>>,
  more: Partial<Sheet> = {},
): Workbook {
  return {
    ...EMPTY_WORKBOOK,
    sheets: Object.entries(sheets).map(([name, rows]) => ({
      ...EMPTY_SHEET,
      ...more,
      name,
      rows: rows.map((values, index) => ({ index, start: 0, values })),
    })),
  };
}

export const HEADS = ["指標", "単位", "基準値", "目標値（R6）", "実績値（R6）", "担当課"];

/** One missing actual, one number typed as text, one sound row. */
export const THREE_ROWS = workbookOf({
  施策1: [
    HEADS,
    ["来館者数", "人", 2325, 7000, null, "文化課"],
    ["相談件数", "件", 10, "80件", 75, "企画課"],
    ["満足度", "%", 61.5, 70, 68.2, "企画課"],
  ],
});

/** As many indicators as asked for, each with three numbers typed as text. */
export function manyFindings(indicators: number): Workbook {
  const perSheet = 110;
  const sheets = Math.ceil(indicators / perSheet);
  return workbookOf(
    Object.fromEntries(
      Array.from({ length: sheets }, (_, sheet) => [
        `施策${String(sheet + 1)}`,
        [
          HEADS,
          ...Array.from({ length: Math.min(perSheet, indicators - sheet * perSheet) }, (_, row) => [
            `指標${String(sheet + 1)}-${String(row + 1)}の数`,
            "人",
            `${String(1000 + row)}人`,
            `${String(2000 + row)}人`,
            `${String(1500 + row)}人`,
            `第${String((row % 7) + 1)}課`,
          ]),
        ],
      ]),
    ),
  );
}
