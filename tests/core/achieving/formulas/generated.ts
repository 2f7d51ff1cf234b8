import fc from "fast-check";
import {
  EMPTY_SHEET,
  METHOD_NAMES,
  planFill,
  type FillPlan,
  type Indicator,
  type KpiTable,
  type Sheet,
  type Workbook,
} from "../../../../src/core";
import { slot, YEAR, type Cell } from "../hand-made";

export const COUNT = 5000;
const GENERATED = 10_000;
/** Small tables: what one of them holds (words for missing values, negative numbers) shapes its formulas. */
const ROWS_OF_A_TABLE = 8;
const SHEET = "施策「1」 しごと";

const number = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: -200, max: 2000 }) },
  { weight: 3, arbitrary: fc.integer({ min: -5000, max: 50_000 }).map((value) => value / 100) },
  { weight: 1, arbitrary: fc.constantFrom(0, 0, 1e12, -1e12, 123456789012, 1e-6, 0.1 + 0.2) },
);
const cell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 12, arbitrary: number },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 1500 }).map((value): Cell => [value / 1000, "0.0%"]) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 99 }).map((value): Cell => [value, '0"億円"']) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 99_999 }).map((value): Cell => [value * 1000, '#,##0"円"']) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 99 }).map((value): Cell => [value, '0"件／4か年"']) },
  {
    weight: 4,
    arbitrary: fc.constantFrom<Cell>(null, "", "―", "-", "…", "集計中", "対象外", "終了", "未定", true, " "),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom<Cell>(
      "120人",
      "7,000以上",
      "▲37",
      "5校\n175名",
      { error: "#DIV/0!" },
      { error: "#N/A" },
    ),
  },
);

const made = fc.record({
  baseline: cell,
  target: cell,
  actual: cell,
  same: fc.nat({ max: 12 }),
  method: fc.constantFrom(...METHOD_NAMES),
  direction: fc.constantFrom("higher", "lower", "maintain", undefined),
  tolerancePercent: fc.constantFrom(0, 3, 5, 10),
  rounding: fc.constantFrom(
    undefined,
    { mode: "half-up", decimals: 0 } as const,
    { mode: "half-up", decimals: 1 } as const,
    { mode: "down", decimals: 0 } as const,
    { mode: "none", decimals: 1 } as const,
  ),
});
type Made = typeof made extends fc.Arbitrary<infer T> ? T : never;

export const rows = fc.sample(made, { numRuns: GENERATED, seed: 20_240_401 }).map(withEqualCells);
const tables = Array.from({ length: GENERATED / ROWS_OF_A_TABLE }, (_, at) => tableOf(rows, at * ROWS_OF_A_TABLE));
const declareAt = (indicator: Indicator) => {
  const row = rows[indicator.at.row] as Made;
  return { ...row, period: { from: YEAR - 1, to: YEAR + 2 }, targetYears: row.method === "prorated" ? 4 : undefined };
};

/** Equal numbers are rare by chance, and matter: target = baseline, actual = target. */
function withEqualCells(row: Made): Made {
  if (row.same === 0) return { ...row, target: row.baseline };
  return row.same === 1 ? { ...row, actual: row.target } : row;
}

function tableOf(all: readonly Made[], top: number): KpiTable {
  const range = { top, left: 0, bottom: top + ROWS_OF_A_TABLE - 1, right: 3 };
  const indicators = all.slice(top, top + ROWS_OF_A_TABLE).map(({ baseline, target, actual }, index): Indicator => {
    const row = top + index;
    const at = (column: number) => ({ sheet: SHEET, row, column });
    return {
      name: `指標${String(row)}`,
      at: at(0),
      nameText: "",
      nameNotes: [],
      baseline: { ...slot(at(1), baseline), year: YEAR - 2 },
      targets: [{ ...slot(at(2), target), year: YEAR }],
      actuals: [{ ...slot(at(3), actual), year: YEAR }],
      rates: [],
      context: {},
      range,
    };
  });
  return {
    sheet: SHEET,
    range,
    header: { ...range, bottom: top },
    layout: "single-rows",
    indicators,
    years: [],
    context: {},
    footnotes: [],
    columns: [],
    totals: [],
    blankRows: [],
    doubts: [],
    mapping: { sheet: SHEET, turned: false, header: { from: 0, to: 0 }, body: { from: 0, to: 0 }, columns: [] },
  };
}

function workbookOf(from: readonly KpiTable[]): Workbook {
  const sheet: Sheet = {
    ...EMPTY_SHEET,
    name: SHEET,
    rows: from
      .flatMap(({ indicators }) => indicators)
      .map(({ name, at, baseline, targets, actuals }) => ({
        index: at.row,
        start: 0,
        values: [name, baseline?.value ?? null, targets[0]?.value ?? null, actuals[0]?.value ?? null],
      })),
  };
  return { sheets: [sheet], formats: [], names: [], date1904: false, externalLinks: [] };
}

/** The fill of all indicators, so many tables to a workbook. No table has a rate cell: all go onto our own sheet. */
export function fillGenerated(
  tablesAtOnce: number,
): readonly { readonly workbook: Workbook; readonly plan: FillPlan }[] {
  return batchesOf(tables, tablesAtOnce).map((batch) => {
    const workbook = workbookOf(batch);
    return { workbook, plan: planFill(batch, workbook, { year: YEAR, declare: declareAt }) };
  });
}

function batchesOf<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size));
}
