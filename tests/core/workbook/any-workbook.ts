import fc from "fast-check";
import type { CellFormat, ConditionalFormat, DefinedName, Note, Row, Sheet, Workbook } from "../../../src/core";

/** Small generated workbooks, with everything an edit may touch. */
export const FORMATS: readonly CellFormat[] = [
  { numberFormat: "General", locked: true },
  { numberFormat: "0%", locked: true },
  { numberFormat: '#,##0"人"', locked: false, look: { fill: "FFFF00", font: { bold: true } } },
];

const value = fc.oneof(
  fc.constant(null),
  fc.integer({ min: -99, max: 99 }),
  fc.constantFrom("―", "120人", "", "集計中"),
  fc.boolean(),
  fc.constant({ error: "#DIV/0!" }),
);

const cell = fc.record({
  value,
  format: fc.nat({ max: FORMATS.length - 1 }),
  formula: fc.option(fc.constantFrom("A1+1", "SUM(B:B)"), { nil: undefined, freq: 4 }),
  text: fc.option(fc.constant("表示"), { nil: undefined, freq: 4 }),
});

const row = fc.record({ start: fc.nat({ max: 3 }), cells: fc.array(cell, { minLength: 1, maxLength: 5 }) });

export const anySheet = (name: string): fc.Arbitrary<Sheet> =>
  fc
    .record({
      rows: fc.uniqueArray(fc.tuple(fc.nat({ max: 8 }), row), { selector: ([index]) => index, maxLength: 6 }),
      notes: fc.uniqueArray(fc.tuple(fc.nat({ max: 5 }), fc.nat({ max: 5 })), { selector: String, maxLength: 4 }),
      foreign: fc.nat({ max: 2 }),
    })
    .map(({ rows, notes, foreign }) => ({
      name,
      kind: "worksheet",
      visibility: "visible",
      rows: rows
        .sort(([a], [b]) => a - b)
        .flatMap(([index, { start, cells }]): Row[] => {
          const used = cells.map((each) => each.value !== null || each.format !== 0 || each.formula !== undefined);
          const first = used.indexOf(true);
          return first < 0 ? [] : [plainRow(index, start + first, cells.slice(first, used.lastIndexOf(true) + 1))];
        }),
      merges: [],
      hiddenRows: [],
      hiddenColumns: [],
      isProtected: false,
      notes: notes
        .map(([at, column]): Note => ({ row: at, column, text: "注" }))
        .sort((a, b) => a.row - b.row || a.column - b.column),
      hyperlinks: [],
      validations: [],
      conditionalFormats: Array.from({ length: foreign }, (_, at): ConditionalFormat => ({
        ranges: [{ top: 0, bottom: 3, left: at, right: at }],
        type: "expression",
        priority: at + 1,
        formulas: ["A1>5"],
      })),
    }));

function plainRow(
  index: number,
  start: number,
  cells: readonly {
    value: Row["values"][number];
    format: number;
    formula: string | undefined;
    text: string | undefined;
  }[],
): Row {
  return {
    index,
    start,
    values: cells.map((each) => each.value),
    ...(cells.some((each) => each.format !== 0) && { formats: cells.map((each) => each.format) }),
    ...(cells.some((each) => each.formula !== undefined) && { formulas: cells.map((each) => each.formula) }),
    ...(cells.some((each) => each.text !== undefined) && { texts: cells.map((each) => each.text) }),
  };
}

const anyNames = fc
  .uniqueArray(fc.constantFrom("評価年度", "単位", "印刷"), { maxLength: 3 })
  .map((names) => names.map((name): DefinedName => ({ name, formula: "'施策1'!$A$1", hidden: false })));

export const anyWorkbook: fc.Arbitrary<Workbook> = fc
  .tuple(anySheet("施策1"), anySheet("施策 2"), anySheet("達成状況"), anyNames)
  .map(([a, b, c, names]) => ({ sheets: [a, b, c], formats: FORMATS, names, date1904: false, externalLinks: [] }));
