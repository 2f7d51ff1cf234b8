import fc from "fast-check";
import {
  EMPTY_SHEET,
  readTables,
  textAt,
  type CellValue,
  type Range,
  type Sheet,
  type Workbook,
} from "../../../../src/core";

/** Anything a sheet may hold, with far more heads, years and merges than chance would bring. */
const CELL: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 6, arbitrary: fc.constant(null) },
  {
    weight: 5,
    arbitrary: fc.constantFrom(
      "指標",
      "KPI",
      "単位",
      "基準値",
      "目標値",
      "実績値",
      "達成率",
      "担当課",
      "評価",
      "区分",
      "年度",
      "値",
      "取組内容",
    ),
  },
  {
    weight: 4,
    arbitrary: fc.constantFrom("R6", "Ｈ27", "令和６年度", "R6実績", "目標値（R9）", "2024", "FY2025", "R5.4.1現在"),
  },
  {
    weight: 4,
    arbitrary: fc.oneof(fc.integer({ min: -5000, max: 50_000 }), fc.double({ noNaN: true, min: -1e9, max: 1e9 })),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      "120人",
      "7,000以上",
      "―",
      "未集計",
      "※速報値",
      "合計",
      "基本目標１ 働く",
      "施策①",
      "（単位：人）",
      "",
      " ",
      "5校\n175名",
    ),
  },
  {
    weight: 1,
    arbitrary: fc.oneof(
      fc.string(),
      fc.constant(true),
      fc.constant({ error: "#REF!" }),
      fc.constantFrom("__proto__", "constructor", "toString"),
    ),
  },
);

const MERGE: fc.Arbitrary<Range> = fc
  .tuple(fc.nat(11), fc.nat(9), fc.nat(3), fc.nat(3))
  .map(([top, left, down, across]) => ({ top, left, bottom: top + down, right: left + across }));

const SHEET: fc.Arbitrary<Sheet> = fc
  .record({
    rows: fc.array(fc.array(CELL, { maxLength: 10 }), { maxLength: 12 }),
    merges: fc.array(MERGE, { maxLength: 6 }),
  })
  .map(({ rows, merges }) => ({
    ...EMPTY_SHEET,
    name: "表",
    rows: rows.map((values, index) => ({ index, start: 0, values })),
    merges: apart(merges),
  }));

/** Merges of a real sheet never overlap. */
function apart(merges: readonly Range[]): readonly Range[] {
  const kept: Range[] = [];
  for (const merge of merges) {
    const clash = kept.some(
      (other) =>
        merge.top <= other.bottom &&
        other.top <= merge.bottom &&
        merge.left <= other.right &&
        other.left <= merge.right,
    );
    if (!clash) kept.push(merge);
  }
  return kept;
}

function workbookOf(sheet: Sheet): Workbook {
  return {
    sheets: [sheet],
    formats: [{ numberFormat: "General", locked: true }],
    names: [],
    date1904: false,
    externalLinks: [],
  };
}

describe("any sheet at all", () => {
  it("is read without a throw, and every slot shows what its cell shows", () => {
    fc.assert(
      fc.property(SHEET, (sheet) => {
        const workbook = workbookOf(sheet);
        const { tables, skipped, otherTables } = readTables(workbook);
        expect(tables.length + skipped.length + otherTables.length).toBeGreaterThan(0);
        for (const table of tables) {
          for (const { baseline, targets, actuals, rates } of table.indicators) {
            for (const slot of [...(baseline ? [baseline] : []), ...targets, ...actuals, ...rates]) {
              expect(slot.text).toBe(textAt(workbook, sheet, slot.at.row, slot.at.column));
            }
          }
        }
      }),
      { numRuns: 1_500 },
    );
  });

  it("is read the same twice", () => {
    fc.assert(
      fc.property(SHEET, (sheet) => {
        expect(readTables(workbookOf(sheet))).toEqual(readTables(workbookOf(sheet)));
      }),
      { numRuns: 200 },
    );
  });
});
