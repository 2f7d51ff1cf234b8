import { unzipSync } from "fflate";
import {
  apply,
  contentAt,
  deleteSheets,
  editCell,
  editMemo,
  flagSheet,
  ownMark,
  putName,
  putSheet,
  type Edit,
  type Workbook,
} from "../../../src/core";
import { createXlsx, editXlsx, readXlsx } from "../../../src/hosts/xlsx";
import { changesBetween } from "../../../src/workbench/file";
import { WorkbookBuilder } from "../../fixtures/workbook-builder";
import { openBook } from "../../tools/open-book";
import { SAMPLES, sampleBytes } from "../../tools/samples";

function town(): Workbook {
  const builder = new WorkbookBuilder();
  const sheet = builder.sheet("施策①");
  sheet.put(0, 0, { value: "指標" });
  sheet.put(1, 0, { value: 120, numberFormat: '#,##0"人"' });
  sheet.put(1, 1, { value: 240, formula: "A2*2" });
  sheet.put(2, 0, { value: { error: "#N/A" } });
  sheet.notes.push({ row: 0, column: 0, text: "昨年の値" });
  builder.sheet("施策②").put(0, 0, { value: true });
  return builder.build();
}

/** Edits after which everything may be called changed, by what they change. */
const DONE: readonly (readonly [string, (file: Workbook) => readonly Edit[]])[] = [
  ["a value", (file) => [cellEdit(file, 1, 0, 135)]],
  ["a number format", (file) => [cellEdit(file, 1, 0, 120, "0.0")]],
  ["a cell that was empty", (file) => [cellEdit(file, 40, 12, "新しい")]],
  ["a cell that is emptied", (file) => [cellEdit(file, 0, 0, null)]],
  [
    "flags",
    ({ sheets: [sheet] }) =>
      sheet ? [flagSheet(sheet, [{ row: 1, column: 0, rule: "cell/x", severity: "error" }])] : [],
  ],
  [
    "a note",
    () => [{ kind: "note", at: { sheet: "施策①", row: 0, column: 0 }, before: "昨年の値", after: "今年の値" }],
  ],
  [
    "a note that is deleted",
    () => [{ kind: "note", at: { sheet: "施策①", row: 0, column: 0 }, before: "昨年の値", after: null }],
  ],
  ["a memo", (file) => [editMemo(file, "accepted", "[]")]],
  ["a name", (file) => [putName(file, { name: "目標", formula: "施策①!$A$2", hidden: false })]],
  ["a new sheet of ours", ownSheet],
  ["a sheet that is deleted", (file) => deleteSheets(file, ["施策②"])],
];

function cellEdit(
  file: Workbook,
  row: number,
  column: number,
  value: string | number | null,
  numberFormat?: string,
): Edit {
  const sheet = file.sheets[0];
  if (!sheet) throw new Error("no sheet");
  return editCell(
    file,
    sheet,
    { sheet: sheet.name, row, column },
    { value, ...(numberFormat !== undefined && { numberFormat }) },
  );
}

function ownSheet(file: Workbook): readonly Edit[] {
  const made = new WorkbookBuilder();
  made.sheet("検証結果").put(0, 0, { value: "指摘" });
  const { sheets, formats } = made.build();
  const sheet = sheets[0];
  return sheet ? [putSheet(file, sheet, formats), putName(file, ownMark("検証結果"))] : [];
}

describe("changes of a workbook since it was opened", () => {
  it.each(DONE)("%s", (_, done) => {
    const file = town();
    const now = apply(file, done(file));
    const { edits, unsaved } = changesBetween({ file, start: file, now });
    expect(edits.length).toBeGreaterThan(0);
    expect(unsaved).toEqual([]);
    expect(apply(file, edits)).toEqual(now);
  });

  it("none, none to write", () => {
    const file = town();
    expect(changesBetween({ file, start: file, now: town() })).toEqual({ edits: [], unsaved: [] });
  });

  it("what the book holds otherwise than the file, without anybody's doing, is no change", () => {
    const file = town();
    const start = apply(file, [cellEdit(file, 2, 0, "#N/A")]);
    expect(changesBetween({ file, start, now: start }).edits).toEqual([]);
    const now = apply(start, [cellEdit(start, 1, 0, 1)]);
    expect(changesBetween({ file, start, now }).edits).toHaveLength(1);
  });

  it.each([
    [
      "merged cells",
      "layout",
      (file: Workbook) => withFirst(file, { merges: [{ top: 4, left: 0, bottom: 5, right: 1 }] }),
    ],
    ["a hidden row", "layout", (file: Workbook) => withFirst(file, { hiddenRows: [{ from: 1, to: 1 }] })],
    [
      "bold type",
      "looks",
      (file: Workbook) => ({
        ...file,
        formats: file.formats.map((format) => ({ ...format, look: { font: { bold: true } } })),
      }),
    ],
    ["sheets in another order", "order", (file: Workbook) => ({ ...file, sheets: [...file.sheets].reverse() })],
  ])("%s of a town's sheet cannot be said in edits, and are told", (_, what, change) => {
    const file = town();
    const { edits, unsaved } = changesBetween({ file, start: file, now: change(file) });
    expect(edits).toEqual([]);
    expect(unsaved).toContainEqual(expect.objectContaining({ what }));
  });

  it("a sheet with another name is made anew under it, and is told", () => {
    const file = town();
    const now = { ...file, sheets: file.sheets.map((sheet, at) => (at === 1 ? { ...sheet, name: "改名" } : sheet)) };
    const { edits, unsaved } = changesBetween({ file, start: file, now }, new Set(["改名"]));
    expect(unsaved).toEqual([{ sheet: "改名", what: "renamed" }]);
    expect(apply(file, edits)).toEqual(now);
  });

  it("a sheet of ours with another layout is made anew", () => {
    const file = apply(town(), ownSheet(town()));
    const now = {
      ...file,
      sheets: file.sheets.map((sheet) =>
        sheet.name === "検証結果" ? { ...sheet, layout: { showGridLines: false } } : sheet,
      ),
    };
    const { edits, unsaved } = changesBetween({ file, start: file, now });
    expect(edits.map(({ kind }) => kind)).toEqual(["sheet"]);
    expect(unsaved).toEqual([]);
    expect(apply(file, edits)).toEqual(now);
  });

  it("the result of a formula in a locked cell of a protected sheet is left to Excel", () => {
    const builder = new WorkbookBuilder();
    const sheet = builder.sheet("施策①", { isProtected: true });
    sheet.put(0, 0, { value: 1, locked: false });
    sheet.put(0, 1, { value: 2, formula: "A1*2" });
    const file = builder.build();
    const [first] = file.sheets;
    if (!first) throw new Error("no sheet");
    const formula = editCell(file, first, { sheet: "施策①", row: 0, column: 1 }, { value: 6, formula: "A1*2" });
    const now = apply(file, [cellEdit(file, 0, 0, 3), formula]);
    const { edits } = changesBetween({ file, start: file, now });
    expect(edits).toEqual([cellEdit(file, 0, 0, 3)]);
    const bytes = createXlsx(file);
    expect(() => editXlsx(bytes, edits)).not.toThrow();
  });
});

describe.each(SAMPLES)("%s through the open book", (name) => {
  const bytes = sampleBytes(name);

  it("is the same when nothing was done", async () => {
    const file = readXlsx(bytes, { looks: true });
    const { book, close } = await openBook(file);
    const start = book.content();
    expect(changesBetween({ file, start, now: book.content() })).toEqual({ edits: [], unsaved: [] });
    close();
  });

  it("keeps every part that a typed value does not touch, to the byte", async () => {
    const file = readXlsx(bytes, { looks: true });
    const { book, api, close } = await openBook(file);
    const start = book.content();
    const [first] = book.sheets;
    if (!first) throw new Error("no sheet");
    api.getActiveWorkbook()?.getSheetBySheetId(first.id)?.getRange("D4").setValue(4321);
    await book.settle();
    const { edits, unsaved } = changesBetween({ file, start, now: book.content() });
    close();
    expect(unsaved).toEqual([]);
    const saved = editXlsx(bytes, edits, { looks: true });
    const read = readXlsx(saved);
    const [sheet] = read.sheets;
    expect(sheet && contentAt(read, sheet, 3, 3).value).toBe(4321);
    const before = unzipSync(bytes);
    const after = unzipSync(saved);
    const others = Object.keys(before).filter((part) => !after[part] || !same(before[part], after[part]));
    // The sheet itself, and what tells Excel to compute anew.
    expect(others.filter((part) => /worksheets\/sheet\d+\.xml$/.test(part))).toHaveLength(1);
    expect(
      others.filter((part) => !/worksheets\/sheet\d+\.xml$|workbook\.xml|calcChain|Content_Types/.test(part)),
    ).toEqual([]);
  });
});

function withFirst(file: Workbook, change: Partial<Workbook["sheets"][number]>): Workbook {
  return { ...file, sheets: file.sheets.map((sheet, at) => (at === 0 ? { ...sheet, ...change } : sheet)) };
}

function same(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  return a !== undefined && b !== undefined && Buffer.compare(a, b) === 0;
}
