import { editCell, type Edit, type Workbook } from "../../../src/core";
import { WorkbookBuilder } from "../../fixtures/workbook-builder";

const SHEETS = 5;

/** A plan's sheets with so many indicators among them: name, baseline, target, actual, and a column for the rate. */
export function workbookOf(indicators: number): Workbook {
  const builder = new WorkbookBuilder();
  const each = Math.ceil(indicators / SHEETS);
  for (let at = 0; at < SHEETS; at++) {
    const sheet = builder.sheet(`施策${String(at + 1)}`);
    ["指標", "基準値", "目標値", "実績値", "達成率"].forEach((head, column) => sheet.put(0, column, { value: head }));
    for (let row = 1; row <= each && at * each + row <= indicators; row++) {
      sheet.put(row, 0, { value: `まちづくりに満足している市民の割合 その${String(row)}` });
      sheet.put(row, 1, { value: 40 + (row % 20), numberFormat: "0.0" });
      sheet.put(row, 2, { value: 80, numberFormat: "0.0" });
      sheet.put(row, 3, { value: 50 + (row % 30), numberFormat: "0.0" });
    }
  }
  return builder.build();
}

/**
 * A rate for every indicator with a format: formulas on the first sheet, figures on the others, for the engine behind the
 * stand-in takes seconds for thousands of formulas.
 */
export function ratesFor(workbook: Workbook): readonly Edit[] {
  return workbook.sheets.flatMap((sheet, place) =>
    sheet.rows.slice(1).map(({ index }) => {
      const row = String(index + 1);
      const at = { sheet: sheet.name, row: index, column: 4 };
      const actual = sheet.rows[index]?.values[3];
      const value = typeof actual === "number" ? actual / 80 : null;
      const formula = place === 0 ? { formula: `D${row}/C${row}` } : {};
      return editCell(workbook, sheet, at, { value, ...formula, numberFormat: "0.0%" });
    }),
  );
}
