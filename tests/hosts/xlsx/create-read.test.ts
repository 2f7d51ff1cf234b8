import fc from "fast-check";
import {
  formatAt,
  formulaAt,
  parseCellName,
  valueAt,
  cellName,
  type CellFormat,
  type CellValue,
  type Sheet,
  type Workbook,
} from "../../../src/core";
import { createXlsx } from "../../../src/hosts/xlsx/create";
import { readXlsx } from "../../../src/hosts/xlsx";
import { workbookOf, sheetOf } from "./create/workbooks";

/**
 * What must survive a file: every cell with its value, formula, number format and lock, and all that the sheets say
 * beside it. Not looks and layout (the reader leaves them out), empty rows, nor the numbering of formats. A formula that gives an empty text reads as one without a value.
 */
function normalForm(workbook: Workbook) {
  return {
    date1904: workbook.date1904,
    externalLinks: workbook.externalLinks,
    names: workbook.names.filter(({ name }) => !name.startsWith("_xlnm.")),
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      layout: undefined,
      rows: cellsOf(workbook, sheet),
      notes: [...sheet.notes].sort((a, b) => a.row - b.row || a.column - b.column),
    })),
  };
}

function cellsOf(workbook: Workbook, sheet: Sheet) {
  const cells: Record<string, unknown> = {};
  for (const row of sheet.rows) {
    row.values.forEach((_, at) => {
      const [r, c] = [row.index, row.start + at];
      const { numberFormat, locked } = formatAt(workbook, sheet, r, c);
      const formula = formulaAt(sheet, r, c);
      const value = valueAt(sheet, r, c);
      const cell = { value: formula !== undefined && value === "" ? null : value, formula, numberFormat, locked };
      const blank = cell.value === null && cell.formula === undefined && numberFormat === "General" && locked;
      if (!blank) cells[cellName({ row: r, column: c })] = cell;
    });
  }
  return cells;
}

const text = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: "binary" }),
  fc.constantFrom("=1+1", " 前後 ", "一行\n二行", "a\r\nb", "_x000D_", "_x005F_", "７,０００以上", "<&>\"'", "\u0001"),
);
const word = fc.string({ unit: fc.constantFrom(..."Ａ表aZ1 _&<'\"（）"), minLength: 1, maxLength: 12 });
const value: fc.Arbitrary<CellValue> = fc.oneof(
  text,
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (number === 0 ? 0 : number)),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.constantFrom("#N/A", "#DIV/0!", "#REF!").map((error) => ({ error })),
);
const format: fc.Arbitrary<CellFormat> = fc.record({
  numberFormat: fc.constantFrom("General", "0", "#,##0", '#,##0"人"', "0.0%", "[$-411]ge.m.d", '#,##0;"▲"#,##0', "@"),
  locked: fc.boolean(),
});
const spot = fc.record({ row: fc.nat(40), column: fc.nat(30) });
const span = fc.tuple(fc.nat(5), fc.nat(3)).map(([from, more]) => ({ from, to: from + more }));
const cell = fc.record({
  value,
  formula: fc.option(fc.constantFrom("A1+1", 'IF(A1<"&",1,"_x0041_")'), { nil: undefined, freq: 6 }),
});

const rowOf = (index: number) =>
  fc
    .record({ start: fc.nat(30), cells: fc.array(cell, { minLength: 1, maxLength: 6 }), format: fc.nat(3) })
    .map(({ start, cells, format: first }) => ({
      index,
      start,
      values: cells.map((one) => one.value),
      formulas: cells.map((one) => one.formula),
      formats: cells.map((_, at) => (first + at) % 4),
    }));
const rows = fc
  .uniqueArray(fc.nat(60), { maxLength: 8 })
  .chain((indices) => fc.tuple(...indices.sort((a, b) => a - b).map(rowOf)));

const sheet = (name: string): fc.Arbitrary<Sheet> =>
  fc
    .record({
      rows,
      notes: fc.uniqueArray(fc.record({ row: fc.nat(40), column: fc.nat(30), text }), {
        selector: (note) => cellName(note),
        maxLength: 3,
      }),
      hiddenRows: span.map((one) => [one]),
      hiddenColumns: span.map((one) => [one]),
      isProtected: fc.boolean(),
      visibility: fc.constantFrom<Sheet["visibility"]>("visible", "hidden", "veryHidden"),
      merges: fc.constantFrom([], [{ top: 1, left: 1, bottom: 3, right: 2 }]),
      hyperlinks: spot.map(({ row, column }) => [
        { range: { top: row, left: column, bottom: row, right: column }, target: "https://example.jp/?a=1&b=%20#節" },
        { range: { top: row + 1, left: column, bottom: row + 1, right: column }, target: "#'別 表'!A1" },
      ]),
      validations: word.map((words) => [
        {
          ranges: [
            { top: 0, left: 0, bottom: 8, right: 0 },
            { top: 0, left: 2, bottom: 0, right: 2 },
          ],
          type: "list" as const,
          formula1: '"達成,未達成"',
          allowBlank: true,
          prompt: { title: words, text: `${words}\n入力` },
          error: { title: words, text: words },
        },
      ]),
      conditionalFormats: fc.constantFrom<Sheet["conditionalFormats"]>(
        [],
        [
          {
            ranges: [{ top: 0, left: 0, bottom: 9, right: 3 }],
            type: "expression",
            priority: 1,
            formulas: ['N("tassei:x")=0'],
          },
        ],
      ),
    })
    .map((parts) => sheetOf(name, [], parts));

const workbook: fc.Arbitrary<Workbook> = fc
  .record({
    first: sheet("表 & 'ひとつ'"),
    second: sheet("Ｒ６"),
    formats: fc.tuple(format, format, format),
    date1904: fc.boolean(),
    externalLinks: fc.constantFrom([], ["元データ.xlsx"]),
    names: fc.constantFrom<Workbook["names"]>(
      [],
      [
        { name: "基準年", formula: "'Ｒ６'!$A$1", hidden: false },
        { name: "内", formula: "1+1", sheet: "Ｒ６", hidden: true },
      ],
    ),
  })
  .map(({ first, second, formats, ...rest }) =>
    workbookOf([{ ...first, visibility: "visible" }, second], {
      ...rest,
      formats: [{ numberFormat: "General", locked: true }, ...formats],
    }),
  );

describe("a workbook that was written and read", () => {
  it("is the workbook it was", () => {
    fc.assert(
      fc.property(workbook, (before) => {
        expect(normalForm(readXlsx(createXlsx(before)))).toEqual(normalForm(before));
      }),
      { numRuns: 150 },
    );
  });

  it("keeps a formula whose value is not known", () => {
    const rows = [{ index: 0, start: 0, values: [null], formulas: ["SUM(B1:C1)"] }];
    const after = readXlsx(createXlsx(workbookOf([sheetOf("s", [], { rows })])));
    const [first] = after.sheets;
    expect(first && formulaAt(first, 0, 0)).toBe("SUM(B1:C1)");
    expect(parseCellName("A1")).toEqual({ row: 0, column: 0 });
  });
});
