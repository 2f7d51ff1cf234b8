import fc from "fast-check";
import {
  EMPTY_SHEET,
  apply,
  clearFlags,
  contentAt,
  deleteSheets,
  editCell,
  flaggedRule,
  flagSheet,
  formatAt,
  HostError,
  invert,
  putSheet,
  textAt,
  valueAt,
  type CellValue,
  type Edit,
  type Sheet,
  type Workbook,
} from "../../../src/core";
import { anyDeed, editOf, editsOf } from "./any-deeds";
import { anyWorkbook, FORMATS } from "./any-workbook";

/** Formats that came in stay in the list: unused ones at its end say nothing. */
function withoutNewFormats(after: Workbook, before: Workbook): Workbook {
  expect(after.formats.slice(0, before.formats.length)).toEqual(before.formats);
  return { ...after, formats: before.formats };
}

function frozen<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}

describe("apply and invert", () => {
  it("give back the workbook, whatever was done", () => {
    fc.assert(
      fc.property(anyWorkbook, fc.array(anyDeed, { maxLength: 12 }), (workbook, deeds) => {
        const edits = editsOf(workbook, deeds);
        const back = apply(apply(workbook, edits), invert(edits));
        expect(withoutNewFormats(back, workbook)).toEqual(workbook);
      }),
      { numRuns: 400 },
    );
  });

  it("give in one go what the edits give one by one", () => {
    fc.assert(
      fc.property(anyWorkbook, fc.array(anyDeed, { maxLength: 12 }), (workbook, deeds) => {
        const edits = editsOf(workbook, deeds);
        const oneByOne = edits.reduce((now, edit) => apply(now, [edit]), workbook);
        const inOneGo = apply(workbook, edits);
        expect(shown(inOneGo)).toEqual(shown(oneByOne));
        expect(withoutFormats(inOneGo)).toEqual(withoutFormats(oneByOne));
      }),
    );
  });

  it("never change what they are given", () => {
    fc.assert(
      fc.property(anyWorkbook, fc.array(anyDeed, { maxLength: 8 }), (workbook, deeds) => {
        const edits = frozen(editsOf(frozen(workbook), deeds));
        apply(workbook, frozen(invert(invert(edits))));
      }),
    );
  });

  it("do not care about the order of edits on different cells", () => {
    const cells = fc.uniqueArray(anyDeed, {
      selector: (deed) => `${deed.sheet} ${deed.row} ${deed.column}`,
      maxLength: 10,
    });
    fc.assert(
      fc.property(anyWorkbook, cells, fc.infiniteStream(fc.nat()), (workbook, deeds, keys) => {
        const edits = deeds.flatMap((deed) => editOf(workbook, { ...deed, kind: "cell" }) ?? []);
        const shuffled = edits
          .map((edit) => ({ edit, key: Number(keys.next().value) }))
          .sort((a, b) => a.key - b.key)
          .map(({ edit }) => edit);
        expect(shown(apply(workbook, shuffled))).toEqual(shown(apply(workbook, edits)));
      }),
    );
  });

  it("undo twice is do", () => {
    const edits = editsOf(fc.sample(anyWorkbook, { seed: 1, numRuns: 1 })[0] as Workbook, fc.sample(anyDeed, 20));
    expect(invert(invert(edits))).toEqual(edits);
  });
});

/** New formats may be numbered in another order; what the cells are is the same. */
function shown(workbook: Workbook) {
  return workbook.sheets.map((sheet) =>
    sheet.rows.map((row) =>
      row.values.map((_, at) => {
        const column = row.start + at;
        return [contentAt(workbook, sheet, row.index, column), formatAt(workbook, sheet, row.index, column)];
      }),
    ),
  );
}

/** The rest, then: everything but the formats and the ids that point at them. */
function withoutFormats(workbook: Workbook): Workbook {
  const sheets = workbook.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map(({ formats: _, ...row }) => row),
  }));
  return { ...workbook, formats: [], sheets };
}

const bare = (name: string, values: readonly CellValue[]): Sheet => ({
  ...EMPTY_SHEET,
  name,
  rows: [{ index: 0, start: 0, values }],
});

const workbookOf = (...sheets: readonly Sheet[]): Workbook => ({
  sheets,
  formats: FORMATS,
  names: [],
  date1904: false,
  externalLinks: [],
});

const at = (sheet: string, row: number, column: number) => ({ sheet, row, column });

describe("a cell edit", () => {
  const sheet: Sheet = {
    ...bare("表", ["120人", 5]),
    rows: [{ index: 0, start: 0, values: ["120人", 5], texts: ["120人", "5件"] }],
  };
  const workbook = workbookOf(sheet);

  it("shows the new value, not the old text", () => {
    const after = apply(workbook, [editCell(workbook, sheet, at("表", 0, 1), { value: 7 })]);
    expect(textAt(after, after.sheets[0] as Sheet, 0, 1)).toBe("7");
    expect(textAt(after, after.sheets[0] as Sheet, 0, 0)).toBe("120人");
  });

  it("brings the old text back with the old value", () => {
    const edits = [editCell(workbook, sheet, at("表", 0, 1), { value: 7, numberFormat: "0%" })];
    expect(apply(apply(workbook, edits), invert(edits)).sheets[0]?.rows).toEqual(sheet.rows);
  });

  it("keeps everything of the format but the number format", () => {
    const looked: Sheet = { ...sheet, rows: [{ index: 0, start: 0, values: ["120人"], formats: [2] }] };
    const before = workbookOf(looked);
    const after = apply(before, [editCell(before, looked, at("表", 0, 0), { value: 120, numberFormat: "0.0" })]);
    expect(formatAt(after, after.sheets[0] as Sheet, 0, 0)).toEqual({ ...FORMATS[2], numberFormat: "0.0" });
  });

  it.each([
    ["value", { value: "121人", numberFormat: "General" }],
    ["formula", { value: "120人", formula: "A2", numberFormat: "General" }],
    ["number format", { value: "120人", numberFormat: "0%" }],
  ])("is refused where the %s is another than before, and names the cell", (_, before) => {
    const edits: Edit[] = [
      editCell(workbook, sheet, at("表", 0, 1), { value: 7 }),
      { kind: "cell", at: at("表", 0, 0), before, after: { value: 120, numberFormat: "General" } },
    ];
    const refused = catchError(() => apply(workbook, edits));
    expect(refused).toBeInstanceOf(HostError);
    expect(refused).toMatchObject({ code: "cell-changed", at: at("表", 0, 0) });
    expect(refused.message).toContain("シート「表」の A1");
    expect(valueAt(sheet, 0, 1)).toBe(5);
  });

  it("takes a result computed anew for the same formula", () => {
    const computed = { value: 1.4013605442176873, formula: "B1/A1", numberFormat: "0.0%" };
    const rated = editCell(workbook, sheet, at("表", 0, 1), computed);
    const again = { ...rated, before: { ...computed, value: 1.401360544217687 }, after: rated.before };
    expect(apply(apply(workbook, [rated]), [again]).sheets).toEqual(workbook.sheets);
  });

  it("is refused on a sheet that is gone", () => {
    const edit = editCell(workbook, sheet, at("無い", 0, 0), { value: 1 });
    expect(catchError(() => apply(workbook, [edit]))).toMatchObject({ code: "sheet-missing" });
  });
});

describe("sheets of ours", () => {
  const workbook = workbookOf(bare("元", [1]), bare("達成状況", ["旧"]), bare("末", [2]));

  it("come last, and are replaced where they stand", () => {
    const made = apply(workbook, [putSheet(workbook, bare("集計", ["x"]), FORMATS)]);
    expect(made.sheets.map(({ name }) => name)).toEqual(["元", "達成状況", "末", "集計"]);
    const replaced = apply(workbook, [putSheet(workbook, bare("達成状況", ["新"]), FORMATS)]);
    expect(replaced.sheets.map(({ rows }) => rows[0]?.values[0])).toEqual([1, "新", 2]);
  });

  it("bring their formats along", () => {
    const own: Sheet = { ...bare("集計", []), rows: [{ index: 0, start: 0, values: [0.5, 1], formats: [1, 0] }] };
    const formats = [
      { numberFormat: "General", locked: true },
      { locked: true, numberFormat: "0.00%" },
    ];
    const after = apply(workbook, [putSheet(workbook, own, formats)]);
    const sheet = after.sheets.at(-1) as Sheet;
    expect(textAt(after, sheet, 0, 0)).toBe("50.00%");
    expect(formatAt(after, sheet, 0, 1)).toEqual(FORMATS[0]);
    expect(after.formats).toHaveLength(FORMATS.length + 1);
  });

  it("are not replaced or deleted once somebody typed into them", () => {
    const edits = deleteSheets(workbook, ["達成状況"]);
    const typed = workbookOf(bare("元", [1]), bare("達成状況", ["旧", "メモ"]), bare("末", [2]));
    expect(catchError(() => apply(typed, edits))).toMatchObject({ code: "sheet-changed" });
  });

  it("are not made over a sheet of that name, in whatever case", () => {
    const edit = putSheet(workbookOf(), bare("kpi", []), FORMATS);
    expect(catchError(() => apply(workbookOf(bare("KPI", [])), [edit]))).toMatchObject({ code: "sheet-exists" });
  });

  it("several deleted at once come back to their places", () => {
    const edits = deleteSheets(workbook, ["元", "達成状況"]);
    expect(apply(apply(workbook, edits), invert(edits))).toEqual(workbook);
  });
});

describe("flags", () => {
  const mine: Sheet = {
    ...bare("表", ["120人", 5]),
    conditionalFormats: [{ ranges: [], type: "cellIs", priority: 4, formulas: ["5"] }],
  };
  const workbook = workbookOf(mine);
  const flags = [
    { row: 2, column: 1, rule: "cell/unit-in-value", severity: "warning" as const },
    { row: 3, column: 1, rule: "cell/unit-in-value", severity: "warning" as const },
    { row: 0, column: 0, rule: "rate/mismatch", severity: "error" as const },
  ];

  it("are always-true formats behind the sheet's own, one a rule, graver ones first", () => {
    const after = apply(workbook, [flagSheet(mine, flags)]).sheets[0]?.conditionalFormats ?? [];
    expect(after.map(({ formulas, priority, ranges }) => [formulas[0], priority, ranges])).toEqual([
      ["5", 4, []],
      ['N("tassei:rate/mismatch")=0', 5, [{ top: 0, bottom: 0, left: 0, right: 0 }]],
      ['N("tassei:cell/unit-in-value")=0', 6, [{ top: 2, bottom: 3, left: 1, right: 1 }]],
    ]);
    expect(after.map(flaggedRule)).toEqual([undefined, "rate/mismatch", "cell/unit-in-value"]);
  });

  it("are replaced by the next ones and cleared by anybody", () => {
    const once = apply(workbook, [flagSheet(mine, flags)]);
    const twice = apply(once, [flagSheet(once.sheets[0] as Sheet, flags)]);
    expect(twice).toEqual(once);
    expect(apply(twice, [clearFlags(twice.sheets[0] as Sheet)])).toEqual(workbook);
  });

  it("are found as another spreadsheet writes them", () => {
    expect(flaggedRule({ ranges: [], type: "expression", priority: 1, formulas: [' N( "tassei:cell/x" ) = 0'] })).toBe(
      "cell/x",
    );
    expect(flaggedRule({ ranges: [], type: "expression", priority: 1, formulas: ["N(A1)=0"] })).toBeUndefined();
  });

  it("stop where they were changed in between", () => {
    const edit = flagSheet(mine, flags);
    const flagged = apply(workbook, [edit]);
    expect(catchError(() => apply(flagged, [edit]))).toMatchObject({ code: "flags-changed" });
  });
});

describe("big sheets", () => {
  it("take 10,000 edits on 100,000 rows in well under a second, and share every other row", () => {
    const rows = Array.from({ length: 100_000 }, (_, index) => ({ index, start: 0, values: [index, "a", null, 1, 2] }));
    const big: Sheet = { ...bare("大", []), rows };
    const workbook = workbookOf(big, bare("小", [1]));
    const edits = Array.from({ length: 10_000 }, (_, at) =>
      editCell(workbook, big, { sheet: "大", row: at * 10, column: 2 }, { value: at, numberFormat: "0.00" }),
    );
    const started = performance.now();
    const after = apply(workbook, edits);
    const took = performance.now() - started;
    expect(after.sheets[0]?.rows[1]).toBe(rows[1]);
    expect(after.sheets[1]).toBe(workbook.sheets[1]);
    expect(valueAt(after.sheets[0] as Sheet, 99_990, 2)).toBe(9999);
    expect(took).toBeLessThan(1000);
  });
});

function catchError(act: () => unknown): HostError {
  try {
    act();
  } catch (error) {
    if (error instanceof HostError) return error;
    throw error;
  }
  throw new Error("nothing was refused");
}
