import type { Workbook } from "../../../src/core";
import { readXlsx } from "../../../src/hosts/xlsx";
import type { Book, BookChange } from "../../../src/workbench/book";
import { WorkbookBuilder } from "../../fixtures/workbook-builder";
import { shown } from "../../hosts/xlsx/write/shown";
import { openBook, type OpenBook } from "../../tools/open-book";
import { SAMPLES, sampleBytes } from "../../tools/samples";

async function withBook<T>(workbook: Workbook, work: (open: OpenBook) => Promise<T>): Promise<T> {
  const open = await openBook(workbook);
  try {
    return await work(open);
  } finally {
    open.close();
  }
}

/** Every kind of thing a sheet can hold, in rows that will move. */
function everything(): Workbook {
  const builder = new WorkbookBuilder();
  const sheet = builder.sheet("施策1");
  ["指標", "目標", "実績"].forEach((value, column) => sheet.put(0, column, { value }));
  sheet.put(3, 0, { value: "満足度" });
  sheet.put(3, 1, { value: 80, numberFormat: "0.0", locked: false });
  sheet.put(3, 2, { value: { error: "#N/A" } });
  sheet.put(4, 2, { value: 160, formula: "B4*2" });
  sheet.put(5, 2, { value: 12, formula: "[1]集計!A1" });
  sheet.merges.push({ top: 5, left: 0, bottom: 6, right: 0 });
  sheet.hiddenRows.push({ from: 8, to: 9 }, { from: 20_000, to: 1_048_575 });
  sheet.hiddenColumns.push({ from: 5, to: 16_383 });
  sheet.notes.push({ row: 3, column: 1, text: "確認済み" });
  builder.sheet("計算").put(0, 0, { value: 80, formula: "施策1!B4" });
  builder.externalLinks = ["集計.xlsx"];
  const book = builder.build();
  const [first, ...others] = book.sheets;
  if (!first) throw new Error("no sheet");
  const range = { top: 3, left: 1, bottom: 3, right: 2 };
  const changed = {
    ...first,
    hyperlinks: [{ range: { ...range, right: 1 }, target: "#計算!A1" }],
    validations: [
      { ranges: [range], type: "decimal" as const, operator: "greaterThan", formula1: "0", allowBlank: true },
    ],
    conditionalFormats: [{ ranges: [range], type: "expression", priority: 1, formulas: ["B4>C4"] }],
  };
  return { ...book, sheets: [changed, ...others], memos: [{ key: "ledger", text: "[]" }] };
}

/** What a person does in the grid goes through the engine's own commands. */
function grid({ book, api }: OpenBook, name = "施策1") {
  const sheet = api.getWorkbook(book.grid.workbook.getId())?.getSheetByName(name);
  if (!sheet) throw new Error(`${name} is not in the grid`);
  return sheet;
}

function cellAt(book: Book, row: number, column: number, name = "施策1") {
  return book.sheetNamed(name)?.cell(row, column);
}

describe("an open workbook", () => {
  it.each(SAMPLES)("gives back %s as it was", async (name) => {
    const workbook = readXlsx(sampleBytes(name), { looks: true });
    await withBook(workbook, ({ book }) => {
      expect(shown(book.content())).toEqual(shown(workbook));
      return Promise.resolve();
    });
  });

  it("gives back everything else a sheet can hold", async () => {
    const workbook = everything();
    await withBook(workbook, ({ book }) => {
      expect(shown(book.content())).toEqual(shown(workbook));
      return Promise.resolve();
    });
  });

  it("keeps stored results until something they depend on changes", async () => {
    const builder = new WorkbookBuilder();
    const sheet = builder.sheet("施策1");
    sheet.put(0, 0, { value: 1 });
    sheet.put(0, 1, { value: 99, formula: "A1*2" });
    sheet.put(0, 2, { value: 98, formula: "1+1" });
    await withBook(builder.build(), async ({ book }) => {
      await book.settle();
      expect(cellAt(book, 0, 1)?.value).toBe(99);
      const [first] = book.sheets;
      if (first) book.put(first, { row: 0, column: 0 }, { value: 5 });
      await book.settle();
      expect([cellAt(book, 0, 1)?.value, cellAt(book, 0, 2)?.value]).toEqual([10, 98]);
    });
  });
});

describe("a person in the grid", () => {
  it("types: the book holds it, computes on, and says who and where", async () => {
    await withBook(everything(), async (open) => {
      const heard: BookChange[] = [];
      open.book.onChange((change) => heard.push(change));
      grid(open).getRange("B4").setValue(100);
      await open.book.settle();
      expect(cellAt(open.book, 3, 1)).toMatchObject({ value: 100 });
      expect([cellAt(open.book, 4, 2)?.value, cellAt(open.book, 0, 0, "計算")?.value]).toEqual([200, 100]);
      expect(heard[0]).toMatchObject({
        kind: "cells",
        source: "person",
        range: { top: 3, left: 1, bottom: 3, right: 1 },
      });
      expect(heard.map(({ kind }) => kind)).toContain("calculated");
    });
  });

  it("types over an error and over a formula of another file: both are gone", async () => {
    await withBook(everything(), async (open) => {
      grid(open).getRange("C4").setValue("#N/A という文字");
      grid(open).getRange("C6").setValue(5);
      await open.book.settle();
      expect(cellAt(open.book, 3, 2)?.value).toBe("#N/A という文字");
      expect(cellAt(open.book, 5, 2)).toMatchObject({ value: 5 });
      expect(cellAt(open.book, 5, 2)?.formula).toBeUndefined();
    });
  });

  it("changes a look: the format follows, and the lock stays", async () => {
    await withBook(everything(), (open) => {
      const cell = grid(open).getRange("B4");
      cell.setFontWeight("bold");
      cell.setBackgroundColor("#ffc000");
      const format = open.book.sheetNamed("施策1")?.format(3, 1);
      expect(format).toMatchObject({
        numberFormat: "0.0",
        locked: false,
        look: { fill: "FFC000", font: { bold: true } },
      });
      return Promise.resolve();
    });
  });

  it("puts rows in: everything behind them moves along", async () => {
    await withBook(everything(), async (open) => {
      grid(open).insertRowsBefore(2, 2);
      await open.book.settle();
      const [sheet] = open.book.content().sheets;
      const moved = { top: 5, left: 1, bottom: 5, right: 2 };
      expect(sheet?.merges).toEqual([{ top: 7, left: 0, bottom: 8, right: 0 }]);
      expect(sheet?.notes).toEqual([{ row: 5, column: 1, text: "確認済み" }]);
      expect(sheet?.hyperlinks[0]?.range).toEqual({ ...moved, right: 1 });
      expect(sheet?.validations[0]?.ranges).toEqual([moved]);
      expect(sheet?.conditionalFormats[0]?.ranges).toEqual([moved]);
      expect(sheet?.hiddenRows[0]).toEqual({ from: 10, to: 11 });
      expect(cellAt(open.book, 5, 2)?.value).toEqual({ error: "#N/A" });
      expect(cellAt(open.book, 6, 2)).toMatchObject({ formula: "B6*2", value: 160 });
      expect(cellAt(open.book, 0, 0, "計算")).toMatchObject({ formula: "施策1!B6" });
    });
  });

  it("takes rows out: what stood there goes", async () => {
    await withBook(everything(), (open) => {
      grid(open).deleteRow(3);
      const [sheet] = open.book.content().sheets;
      expect([sheet?.notes, sheet?.hyperlinks, sheet?.validations, sheet?.conditionalFormats]).toEqual([
        [],
        [],
        [],
        [],
      ]);
      expect(sheet?.merges).toEqual([{ top: 4, left: 0, bottom: 5, right: 0 }]);
      return Promise.resolve();
    });
  });

  it("merges, hides, sizes and freezes", async () => {
    await withBook(everything(), (open) => {
      const sheet = grid(open);
      sheet.getRange("B1:C1").merge();
      sheet.hideRows(1, 2);
      sheet.setFrozenRows(1);
      const [now] = open.book.content().sheets;
      expect(now?.merges[0]).toEqual({ top: 0, left: 1, bottom: 0, right: 2 });
      expect(now?.hiddenRows[0]).toEqual({ from: 1, to: 2 });
      expect(now?.layout?.frozenAt).toEqual({ row: 1, column: 0 });
      return Promise.resolve();
    });
  });

  it("adds, renames, moves and deletes sheets", async () => {
    await withBook(everything(), async (open) => {
      const heard: string[] = [];
      open.book.onChange(({ kind }) => heard.push(kind));
      const { workbook } = open.book.grid;
      const added = workbook.insertSheet("新規");
      added.setName("新しい施策");
      workbook.moveSheet(added, 0);
      expect(open.book.sheets.map(({ name }) => name)).toEqual(["新しい施策", "施策1", "計算"]);
      workbook.deleteSheet(added);
      expect(open.book.content().sheets.map(({ name }) => name)).toEqual(["施策1", "計算"]);
      expect(heard).toEqual(expect.arrayContaining(["sheet-added", "sheet-renamed", "sheet-moved", "sheet-deleted"]));
      await open.book.settle();
    });
  });

  it("selects and turns to another sheet", async () => {
    await withBook(everything(), (open) => {
      grid(open, "計算").activate();
      grid(open, "計算").getRange("B2:C3").activate();
      expect(open.book.activeSheet.name).toBe("計算");
      expect(open.book.selection).toMatchObject({ range: { top: 1, left: 1, bottom: 2, right: 2 } });
      expect(open.book.selection.sheet.name).toBe("計算");
      return Promise.resolve();
    });
  });

  it("undoes what was typed", async () => {
    await withBook(everything(), async (open) => {
      grid(open).getRange("B4").setValue(100);
      open.book.grid.workbook.undo();
      await open.book.settle();
      expect([cellAt(open.book, 3, 1)?.value, cellAt(open.book, 4, 2)?.value]).toEqual([80, 160]);
    });
  });
});
