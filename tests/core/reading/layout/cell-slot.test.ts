import fc from "fast-check";
import {
  apply,
  editCell,
  formatAt,
  formulaAt,
  readTables,
  readValue,
  textAt,
  valueAt,
  type Indicator,
  type Sheet,
  type Slot,
  type Workbook,
} from "../../../../src/core";
import { Grid } from "../../../../src/core/reading/layout/grid";
import { readSlot } from "../../../../src/core/reading/layout/read-slot";
import { parseFixture } from "../../../fixtures/sheet";
import { makeExamination } from "./examiner/make-examination";

const PAIRS = parseFixture(`# a pair of rows with a baseline in both
## sheet: 進捗
merge: A2:A3
merge: B2:B3
| 指標 | 担当課 | 区分 | 基準値（H30） | R5年度 | R6年度 |
| 相談件数（件） | 総務課 | 目標 | ― | 40 | 50 |
| | | 実績 | 30 | 45人 | 12.5 |
`).workbook;

const ROWS = parseFixture(`# one row an indicator
## sheet: 進捗
| 指標 | 単位 | 基準値 | R6目標値 | R6実績値（人） | 担当課 |
| 相談件数 | 件 | 46 | 75 | 80 | 福祉課 |
| 受講者数 | 人 | 12 | 未定 | 3.5 | 教育課 |
`).workbook;

function slotsOf(workbook: Workbook): readonly Slot[] {
  return readTables(workbook).tables.flatMap(({ indicators, totals }) => [...indicators, ...totals].flatMap(slotsIn));
}

function slotsIn({ baseline, targets, actuals, rates }: Indicator): readonly Slot[] {
  const other = baseline?.otherRow;
  return [...(baseline ? [baseline] : []), ...(other ? [other] : []), ...targets, ...actuals, ...rates];
}

function firstIndicator(workbook: Workbook): Indicator {
  const indicator = readTables(workbook).tables[0]?.indicators[0];
  if (!indicator) throw new Error("no indicator was read");
  return indicator;
}

function sheetOf(workbook: Workbook, name: string): Sheet {
  const sheet = workbook.sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** What the cell of a slot says, asked of the workbook itself. */
function saidByCell(workbook: Workbook, { at }: Slot) {
  const sheet = sheetOf(workbook, at.sheet);
  const { numberFormat } = formatAt(workbook, sheet, at.row, at.column);
  const value = valueAt(sheet, at.row, at.column);
  const text = textAt(workbook, sheet, at.row, at.column);
  const formula = formulaAt(sheet, at.row, at.column);
  return { value, text, formula, numberFormat, reading: readValue({ value, text, numberFormat }) };
}

function said({ value, text, formula, numberFormat, reading }: Slot) {
  return { value, text, formula, numberFormat, reading };
}

const plain = (thing: unknown): unknown => JSON.parse(JSON.stringify(thing));

describe("a slot", () => {
  it("says what its cell says, whenever it is asked", () => {
    let slots = 0;
    fc.assert(
      fc.property(fc.nat(2_000), (seed) => {
        const { workbook } = makeExamination(seed);
        const read = slotsOf(workbook);
        slots += read.length;
        const cells = read.map((slot) => saidByCell(workbook, slot));
        expect(read.map(said)).toEqual(cells);
        // The second answer is no other than the first.
        expect(read.map(said)).toEqual(cells);
      }),
      { numRuns: 40, seed: 3 },
    );
    expect(slots).toBeGreaterThan(1_000);
  });

  it("is read where its merge begins", () => {
    const shared = parseFixture(`# one target for two years
## sheet: 進捗
merge: C2:D2
| 指標 | R5実績 | R5目標 | R6目標 |
| 相談件数 | 46 | 75 | |
`).workbook;
    expect(firstIndicator(shared).targets.map(({ at, value, year }) => [year, at.column, value])).toEqual([
      [2023, 2, 75],
      [2024, 2, 75],
    ]);
  });

  it("is read there even where only a part of the sheet is looked at, and the merge begins outside of it", () => {
    const [sheet] = ROWS.sheets;
    if (!sheet) throw new Error("no sheet");
    const merged = { ...sheet, merges: [{ top: 1, bottom: 2, left: 2, right: 2 }] };
    const window = { top: 2, bottom: 2, left: 0, right: 5 };
    expect(readSlot(new Grid(ROWS, merged, false, window), 2, 2)).toMatchObject({
      at: { row: 1 },
      text: "46",
      value: 46,
    });
    expect(readSlot(new Grid(ROWS, merged, true, window), 2, 2)).toMatchObject({
      at: { row: 1 },
      text: "46",
      value: 46,
    });
  });

  it("tells that its row is hidden, and else has no such property", () => {
    const hidden = { ...ROWS, sheets: ROWS.sheets.map((sheet) => ({ ...sheet, hiddenRows: [{ from: 2, to: 2 }] })) };
    expect(slotsOf(hidden).map((slot) => ("hidden" in slot ? slot.hidden : "shown"))).toEqual([
      ...["shown", "shown", "shown"],
      ...[true, true, true],
    ]);
  });

  it("says as JSON all that it says", () => {
    const [row] = readTables(ROWS).tables[0]?.indicators ?? [];
    expect(plain(row?.targets)).toEqual([
      {
        at: { sheet: "進捗", row: 1, column: 3 },
        text: "75",
        value: 75,
        numberFormat: "General",
        reading: { kind: "number", value: 75, decimals: 0, writing: [] },
        year: 2024,
      },
    ]);
    const { baseline, actuals } = firstIndicator(PAIRS);
    expect(plain(baseline)).toEqual({
      at: { sheet: "進捗", row: 2, column: 3 },
      text: "30",
      value: 30,
      numberFormat: "General",
      reading: { kind: "number", value: 30, decimals: 0, writing: [] },
      year: 2018,
      row: "actual",
      otherRow: {
        at: { sheet: "進捗", row: 1, column: 3 },
        text: "―",
        value: "―",
        numberFormat: "General",
        reading: { kind: "missing", mark: "dash", text: "―" },
      },
    });
    expect(plain(actuals)).toMatchObject([
      { value: "45人", reading: { kind: "number", value: 45, unit: "人", writing: ["text", "unit"] }, year: 2023 },
      { value: 12.5, reading: { kind: "number", value: 12.5, decimals: 1 }, year: 2024 },
    ]);
    expect(plain(row?.actuals)).toMatchObject([{ value: 80, year: 2024, headUnit: "人" }]);
  });

  it("goes on saying what it said when the workbook is edited", () => {
    const before = slotsOf(ROWS);
    const sheet = sheetOf(ROWS, "進捗");
    const saidBefore = plain(before);
    const edits = before.map(({ at }) => editCell(ROWS, sheet, at, { value: "9人", numberFormat: "0.0" }));
    const edited = apply(ROWS, edits);
    expect(plain(before)).toEqual(saidBefore);
    expect(slotsOf(edited).map(({ value, numberFormat }) => [value, numberFormat])).toEqual(
      before.map(() => ["9人", "0.0"]),
    );
  });

  it("keeps its row, and not the sheet it stood on: a state of a workbook can be forgotten", () => {
    const { baseline, targets, context, unit } = firstIndicator(ROWS);
    const reached = reachedFrom([baseline, targets, context, unit]);
    const sheet = sheetOf(ROWS, "進捗");
    expect(reached.has(sheet.rows[1])).toBe(true);
    expect(reached.has(sheet.rows[2])).toBe(false);
    expect(reached.has(sheet)).toBe(false);
    expect(reached.has(ROWS)).toBe(false);
  });
});

/** Everything a thing holds on to, itself included. */
function reachedFrom(start: unknown): ReadonlySet<unknown> {
  const reached = new Set<unknown>();
  const open: unknown[] = [start];
  while (open.length > 0) {
    const thing = open.pop();
    if (typeof thing !== "object" || thing === null || reached.has(thing)) continue;
    reached.add(thing);
    open.push(...(Object.values(thing) as unknown[]));
  }
  return reached;
}

describe("a label and a unit of a cell", () => {
  it("tell their cell, and say as JSON all that they say", () => {
    const { context, unit } = firstIndicator(ROWS);
    expect(context.department?.at).toEqual({ sheet: "進捗", row: 1, column: 5 });
    expect(plain(context)).toEqual({ department: { text: "福祉課", at: { sheet: "進捗", row: 1, column: 5 } } });
    expect(plain(unit)).toEqual({ text: "件", from: "column", at: { sheet: "進捗", row: 1, column: 1 } });
  });

  it("stand where their merge begins", () => {
    const { context } = firstIndicator(PAIRS);
    expect(plain(context.department)).toEqual({ text: "総務課", at: { sheet: "進捗", row: 1, column: 1 } });
  });
});
