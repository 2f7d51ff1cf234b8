import fc from "fast-check";
import { textsAround } from "../../../../src/core/checking/judging/surroundings";
import { EMPTY_SHEET } from "../../../../src/core/workbook/empty-sheet";
import type { CellValue, Range, Sheet } from "../../../../src/core/workbook/workbook";

function sheetOf(rows: readonly (readonly CellValue[])[], start = 0): Sheet {
  return { ...EMPTY_SHEET, name: "S", rows: rows.map((values, index) => ({ index, start, values })) };
}

function around(sheet: Sheet, ranges: readonly Range[]): readonly string[] {
  return textsAround(
    sheet,
    ranges.map((range) => ({ range })),
  ).map(({ text, at }) => `${text}@${String(at.row)}:${String(at.column)}`);
}

describe("texts around the tables of a sheet", () => {
  const box = (top: number, left: number, bottom: number, right: number): Range => ({ top, left, bottom, right });
  test.each([
    ["title above and note below", [box(1, 0, 1, 2)], ["a@0:0", "d@2:0"]],
    ["notes left and right of the table", [box(0, 1, 2, 1)], ["a@0:0", "b@1:0", "c@1:2", "d@2:0"]],
    ["two tables side by side", [box(0, 0, 2, 0), box(0, 2, 2, 2)], ["x@1:1"]],
    ["no table", [], []],
  ])("%s", (_, ranges, texts) => {
    const sheet = sheetOf([
      ["a", 1, null],
      ["b", "x", "c"],
      ["d", "", true],
    ]);
    expect(around(sheet, ranges)).toEqual(texts);
  });

  test("notes far from any table are not searched for", () => {
    const rows = Array.from({ length: 150 }, (_, row) => [`r${String(row)}`]);
    const found = around(sheetOf(rows), [box(70, 0, 80, 0)]);
    expect([found[0], found[59], found[60], found.at(-1), found.length]).toEqual([
      "r10@10:0",
      "r69@69:0",
      "r81@81:0",
      "r120@120:0",
      100,
    ]);
  });

  test("are all texts that stand in none of the tables, wherever these lie", () => {
    const value = fc.constantFrom<CellValue>("t", "u", "", null, 1, true);
    const rows = fc.array(fc.array(value, { maxLength: 6 }), { maxLength: 6 });
    const range = fc
      .tuple(fc.nat(6), fc.nat(8), fc.nat(3), fc.nat(4))
      .map(([top, left, height, width]) => box(top, left, top + height, left + width));
    fc.assert(
      fc.property(rows, fc.nat(3), fc.array(range, { minLength: 1, maxLength: 3 }), (values, start, ranges) => {
        const expected = values.flatMap((row, at) =>
          row.flatMap((text, offset) => {
            const column = start + offset;
            const isInside = ranges.some(
              ({ top, bottom, left, right }) => at >= top && at <= bottom && column >= left && column <= right,
            );
            return typeof text === "string" && text !== "" && !isInside
              ? [`${text}@${String(at)}:${String(column)}`]
              : [];
          }),
        );
        expect(around(sheetOf(values, start), ranges)).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });
});
