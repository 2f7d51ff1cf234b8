import fc from "fast-check";
import {
  apply,
  editCell,
  readTables,
  type CellRef,
  type CellValue,
  type KpiTable,
  type Workbook,
} from "../../../../src/core";
import { rereadCell } from "../../../../src/core/reading/layout/reread-cell";
import { makeExamination } from "./examiner/make-examination";

const CONTENTS: readonly CellValue[] = [
  0,
  12,
  3.5,
  -7,
  0.93,
  2024,
  45383,
  "1,234",
  "６３",
  "12人",
  "7,000以上",
  "2,325（H24）",
  "―",
  "未集計",
  "",
  null,
  "目標値",
  "実績",
  "令和6年度",
  "合計",
  "基本目標１ 働く",
  "※速報値",
  "会議で検討した。次回は十月に開き、各課から報告を受ける。",
  { error: "#DIV/0!" },
];

function valueCells(table: KpiTable): readonly CellRef[] {
  return table.indicators.flatMap(({ baseline, targets, actuals, rates }) =>
    [...(baseline ? [baseline] : []), ...targets, ...actuals, ...rates].map(({ at }) => at),
  );
}

function withCell(workbook: Workbook, at: CellRef, value: CellValue): Workbook {
  const sheet = workbook.sheets.find(({ name }) => name === at.sheet);
  if (!sheet) throw new Error(`no sheet ${at.sheet}`);
  return apply(workbook, [editCell(workbook, sheet, at, { value })]);
}

describe("one changed cell", () => {
  it("is read again as a reading of the whole workbook would read it, or not at all", () => {
    let reread = 0;
    fc.assert(
      fc.property(fc.nat(2_000), fc.nat(), fc.constantFrom(...CONTENTS), (seed, pick, value) => {
        const { workbook } = makeExamination(seed);
        const { tables } = readTables(workbook);
        const cells = tables.flatMap((table) => valueCells(table).map((at) => ({ table, at })));
        const chosen = cells[pick % Math.max(1, cells.length)];
        if (!chosen) return;
        const changed = withCell(workbook, chosen.at, value);
        const again = rereadCell(changed, chosen.table, chosen.at);
        if (!again) return;
        reread++;
        expect(readTables(changed).tables).toContainEqual(again.table);
        const others = chosen.table.indicators.filter((_, at) => at !== again.changed);
        expect(again.table.indicators.filter((one) => others.includes(one))).toHaveLength(others.length);
      }),
      { numRuns: 400, seed: 7 },
    );
    // Otherwise the property would hold for a function that always gives up.
    expect(reread).toBeGreaterThan(150);
  });
});
