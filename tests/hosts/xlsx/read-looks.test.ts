import fc from "fast-check";
import { EMPTY_SHEET, formatAt, type CellFormat, type CellLook, type Workbook } from "../../../src/core";
import { createXlsx, readXlsx } from "../../../src/hosts/xlsx";
import { SAMPLES, sampleBytes } from "../../tools/samples";

const color = fc.constantFrom("C00000", "1F4E79", "FFFFFF", "7F7F7F");
const line = fc.constantFrom("hair", "thin", "medium", "thick", "dotted", "dashed", "double");
const some = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const look: fc.Arbitrary<CellLook> = fc
  .record({
    font: some(
      fc.record({
        name: some(fc.constantFrom("ＭＳ ゴシック", "Calibri")),
        size: some(fc.constantFrom(9, 14.5)),
        bold: some(fc.constant(true)),
        italic: some(fc.constant(true)),
        underline: some(fc.constant(true)),
        color: some(color),
      }),
    ),
    fill: some(color),
    border: some(fc.record({ top: some(line), bottom: some(line), left: some(line), right: some(line) })),
    horizontal: some(fc.constantFrom("left", "center", "right", "justify", "distributed")),
    vertical: some(fc.constantFrom("top", "center", "bottom")),
    wrap: some(fc.constant(true)),
    shrink: some(fc.constant(true)),
    rotation: some(fc.constantFrom(45, -45, 90, 255)),
    indent: some(fc.constantFrom(1, 3)),
  })
  .map((whole) => withoutGaps(whole) as CellLook);

/** Without what is absent: files do not tell an empty list from none. */
function withoutGaps(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value).flatMap(([key, one]) => {
    const inner = withoutGaps(one);
    return inner === undefined ? [] : [[key, inner] as const];
  });
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}

function workbookOf(formats: readonly CellFormat[]): Workbook {
  const rows = formats.map((_, at) => ({ index: at, start: 0, values: [at], formats: [at] }));
  return {
    sheets: [
      {
        ...EMPTY_SHEET,
        name: "表",
        rows,
        layout: {
          columnWidths: [{ columns: { from: 0, to: 2 }, width: 24 }],
          rowHeights: [{ rows: { from: 1, to: 1 }, height: 40.5 }],
          frozenAt: { row: 2, column: 1 },
          showGridLines: false,
          tabColor: "1F4E79",
        },
      },
    ],
    formats: [{ numberFormat: "General", locked: true }, ...formats],
    names: [],
    date1904: false,
    externalLinks: [],
  };
}

describe("looks are read where somebody shows them", () => {
  test("what was written comes back: fonts, fills, lines, alignment", () => {
    fc.assert(
      fc.property(fc.array(look, { minLength: 1, maxLength: 8 }), (looks) => {
        const formats = looks.map((one) => ({ numberFormat: "0.0", locked: true, ...(one && { look: one }) }));
        const sheet = workbookOf(formats);
        const rows = sheet.sheets[0]?.rows.map((row) => ({ ...row, formats: [row.index + 1] })) ?? [];
        const read = readXlsx(createXlsx({ ...sheet, sheets: sheet.sheets.map((one) => ({ ...one, rows })) }), {
          looks: true,
        });
        const first = read.sheets[0];
        if (!first) throw new Error("no sheet");
        expect(formats.map((_, row) => formatAt(read, first, row, 0))).toEqual(formats);
      }),
      { numRuns: 200 },
    );
  });

  test("the sheet's layout comes back", () => {
    const workbook = workbookOf([{ numberFormat: "General", locked: true }]);
    expect(readXlsx(createXlsx(workbook), { looks: true }).sheets[0]?.layout).toEqual(workbook.sheets[0]?.layout);
  });

  test("without being asked nothing of it is read", () => {
    const read = readXlsx(createXlsx(workbookOf([{ numberFormat: "0", locked: true, look: { fill: "C00000" } }])));
    expect([read.sheets[0]?.layout, read.formats.some(({ look: one }) => one)]).toEqual([undefined, false]);
  });

  test.each(SAMPLES)("a sample's cells say the same with and without: %s", (name) => {
    const bytes = sampleBytes(name);
    const [plain, looked] = [readXlsx(bytes), readXlsx(bytes, { looks: true })];
    const cellsOf = (book: Workbook) =>
      book.sheets.map((sheet) =>
        sheet.rows.flatMap(({ index, start, values, formulas }) =>
          values.flatMap((value, at) => {
            const { numberFormat, locked } = formatAt(book, sheet, index, start + at);
            return value === null ? [] : [[index, start + at, value, formulas?.[at], numberFormat, locked]];
          }),
        ),
      );
    expect(cellsOf(looked)).toEqual(cellsOf(plain));
    expect(looked.formats.filter(({ look: one }) => one?.border).length).toBeGreaterThan(0);
  });
});
