import {
  acceptanceOf,
  apply,
  check,
  checkOptionsOf,
  editCell,
  editMemo,
  flagSheet,
  invert,
  keepAcceptances,
  keepLastCheck,
  keepMappings,
  keptLastCheck,
  keptLedger,
  lastCheckOf,
  lastDone,
  memoOf,
  planFill,
  planWorkbook,
  putName,
  putSheet,
  readPlan,
  recordDone,
  sinceLastCheck,
  survey,
  takeBack,
  valueAt,
  withAcceptance,
  withMapping,
  withoutAcceptance,
  type CellValue,
  type Edit,
  type Finding,
  type Sheet,
  type Workbook,
} from "../../../src/core";
import { parseFixture } from "../../fixtures/sheet";

const BOOK = parseFixture(`# One table
## sheet: 施策1
| 指標名 | 単位 | 基準値 | 目標値 | Ｒ6実績 | 達成率 |
| --- | --- | --- | --- | --- | --- |
| 相談件数 | 件 | 46 | 80 | 75 | · |
| 受講者数 | 人 | 316 | 350 | １７０ | · |
`).workbook;

function sheetOf(workbook: Workbook, name = "施策1"): Sheet {
  const found = workbook.sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
}

function findingsOf(workbook: Workbook): readonly Finding[] {
  const known = survey(workbook);
  return check(workbook, known.tables, checkOptionsOf(known));
}

function typed(workbook: Workbook, row: number, column: number, value: CellValue): Workbook {
  return apply(workbook, [editCell(workbook, sheetOf(workbook), { sheet: "施策1", row, column }, { value })]);
}

describe("what is kept in a workbook", () => {
  it("says nothing about a workbook that keeps nothing", () => {
    expect(survey(BOOK)).toMatchObject({ plan: null, planFrom: null, acceptances: [], mappings: [], damaged: [] });
  });

  it("lets an accepted finding stand until its figures change", () => {
    const [finding] = findingsOf(BOOK).filter(({ rule }) => rule === "cell/full-width-digits");
    if (!finding) throw new Error("the fixture has full-width digits");
    const kept = apply(BOOK, [keepAcceptances(BOOK, [acceptanceOf(finding, "様式のとおり")])]);
    expect(findingsOf(kept).map(({ rule }) => rule)).not.toContain(finding.rule);
    expect(findingsOf(typed(kept, 2, 4, "１８０")).map(({ rule }) => rule)).toContain(finding.rule);
  });

  it("forgets the last acceptance without a trace", () => {
    const [finding] = findingsOf(BOOK);
    if (!finding) throw new Error("the fixture has findings");
    const acceptance = acceptanceOf(finding, "確認済み");
    const kept = apply(BOOK, [keepAcceptances(BOOK, withAcceptance([], acceptance))]);
    expect(apply(kept, [keepAcceptances(kept, withoutAcceptance([acceptance], acceptance))])).toEqual(BOOK);
  });

  it("reads tables as a person corrected them", () => {
    const [table] = survey(BOOK).tables.tables;
    if (!table) throw new Error("the fixture has a table");
    const columns = table.mapping.columns.map((column) =>
      column.role === "actual" ? { ...column, year: 2020 } : column,
    );
    const kept = apply(BOOK, [keepMappings(BOOK, withMapping([], { ...table.mapping, columns }))]);
    expect(survey(kept).tables.tables[0]?.indicators[0]?.actuals[0]?.year).toBe(2020);
    expect(withMapping([table.mapping], { ...table.mapping, columns })).toHaveLength(1);
    expect(withMapping([table.mapping], { ...table.mapping, sheet: "施策2" })).toHaveLength(2);
  });

  it.each(["{", "[1]", '{"rule":1}', "null"])("leaves alone and names what it cannot understand: %s", (text) => {
    const damaged = apply(BOOK, [editMemo(BOOK, "accepted", text), editMemo(BOOK, "ledger", text)]);
    expect(survey(damaged)).toMatchObject({ acceptances: [], damaged: ["accepted"] });
    expect(keptLedger(damaged)).toEqual([]);
    expect(memoOf(damaged, "accepted")).toBe(text);
  });

  it("takes the plan from the sheet 計画定義, and a given one before it", () => {
    const made = readPlan({ tassei: 1, title: "試行計画", period: { from: 2024, to: 2027 }, evaluationYear: 2024 });
    if (!("plan" in made)) throw new Error(JSON.stringify(made));
    const book = planWorkbook(made.plan);
    expect(survey(book)).toMatchObject({ planFrom: "sheet", plan: { title: "試行計画" }, year: 2024 });
    const other = { ...made.plan, title: "別の計画" };
    expect(survey(book, { plan: other, year: 2025 })).toMatchObject({ planFrom: "given", plan: other, year: 2025 });
  });

  it("tells what is new since the last check, and what is gone", () => {
    const before = findingsOf(BOOK);
    const kept = apply(BOOK, [keepLastCheck(BOOK, lastCheckOf(before, "2026-11-20T14:02"))]);
    const result = keptLastCheck(kept);
    if (result.kind !== "kept") throw new Error(result.kind);
    expect(sinceLastCheck(findingsOf(kept), result.value)).toEqual({ appeared: [], gone: 0 });
    const after = sinceLastCheck(findingsOf(typed(kept, 1, 4, "７５")), result.value);
    expect(after.appeared.map(({ rule }) => rule)).toContain("cell/full-width-digits");
  });
});

describe("the ledger", () => {
  const filled = planFill(survey(BOOK).tables.tables, BOOK).edits;
  const done = (workbook: Workbook, edits: readonly Edit[], label = "達成率") =>
    apply(workbook, recordDone(workbook, { label, time: "2026-11-20T14:02", edits }));

  it("takes back what was done last, step by step, to the workbook as it was", () => {
    const first = done(BOOK, filled, "達成率 2件");
    const second = done(first, [flagSheet(sheetOf(first), [{ row: 1, column: 1, rule: "cell/x", severity: "info" }])]);
    expect(lastDone(second)?.label).toBe("達成率");
    const once = apply(second, takeBack(second));
    expect(lastDone(once)?.label).toBe("達成率 2件");
    expect({ ...apply(once, takeBack(once)), formats: BOOK.formats }).toEqual(BOOK);
    expect(takeBack(BOOK)).toEqual([]);
  });

  it("remembers sheets and names, formulas between empty cells too", () => {
    const sheet: Sheet = {
      ...sheetOf(BOOK),
      name: "控え",
      rows: [{ index: 0, start: 0, values: [1, 2, 3], formulas: [undefined, "A1+1", undefined] }],
    };
    const edits = [
      putSheet(BOOK, sheet, BOOK.formats),
      putName(BOOK, { name: "目印", formula: "控え!$A$1", hidden: true }),
    ];
    const after = done(BOOK, edits);
    expect(keptLedger(after)[0]?.edits).toEqual(edits);
    expect({ ...apply(after, takeBack(after)), formats: BOOK.formats }).toEqual(BOOK);
  });

  it("refuses when a person has changed what was written", () => {
    const after = typed(done(BOOK, filled), 1, 5, 0.5);
    expect(() => apply(after, takeBack(after))).toThrow(expect.objectContaining({ code: "cell-changed" }));
    expect(valueAt(sheetOf(after), 1, 5)).toBe(0.5);
  });

  it("keeps the latest ten, and nothing older than what is too big to be kept", () => {
    let now = BOOK;
    for (let count = 0; count < 12; count++) {
      const edit = editCell(now, sheetOf(now), { sheet: "施策1", row: 9, column: 9 }, { value: count });
      now = done(now, [edit], String(count));
    }
    expect(keptLedger(now).map(({ label }) => label)).toEqual(["2", "3", "4", "5", "6", "7", "8", "9", "10", "11"]);
    const huge = editCell(now, sheetOf(now), { sheet: "施策1", row: 9, column: 9 }, { value: "長".repeat(500_000) });
    expect(keptLedger(done(now, [huge]))).toEqual([]);
  });

  it("is not among what it takes back", () => {
    const after = done(BOOK, filled);
    expect(invert(keptLedger(after)[0]?.edits ?? []).some(({ kind }) => kind === "memo")).toBe(false);
  });
});
