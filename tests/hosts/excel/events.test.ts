import { editCell, putSheet, type CellValue, type HostChange, type Range, type Sheet } from "../../../src/core";
import type { Behaviour } from "../../../src/workbench/host";
import { WorkbookBuilder } from "../../fixtures/workbook-builder";
import { openExcel, type OpenExcel } from "./open-excel";

const SHEET = "施策1";
const A1: Range = { top: 0, left: 0, bottom: 0, right: 0 };
const B2: Range = { top: 1, left: 1, bottom: 1, right: 1 };

function twoSheets() {
  const builder = new WorkbookBuilder();
  builder.sheet(SHEET).put(0, 0, { value: 5 });
  builder.sheet("施策2").put(0, 0, { value: 7 });
  return builder.build();
}

const book = twoSheets();
const [first] = book.sheets as readonly [Sheet, Sheet];
const setA1 = (value: number, before = 5) => ({
  ...editCell(book, first, { sheet: SHEET, row: 0, column: 0 }, { value }),
  before: { value: before, numberFormat: "General" },
});

async function listening(behaviour?: Behaviour) {
  const excel = await openExcel(book, behaviour);
  const heard: HostChange[] = [];
  await excel.host.read();
  const stop = excel.host.onChange((change) => heard.push(change));
  // The registration is a journey of its own.
  await excel.host.read();
  await moment();
  return { excel, heard, stop };
}

function type({ book: open }: OpenExcel, who: "person" | "remote", range: Range, value: CellValue): void {
  open.as(who, () => {
    const sheet = open.sheetNamed(SHEET);
    if (!sheet) throw new Error("no sheet");
    sheet.write([{ row: range.top, column: range.left, content: { value } }], range);
    open.tell({ kind: "cells", sheet, range, source: who });
  });
}

async function moment(ms = 50): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, ms));
}

describe("changes in Excel", () => {
  it.each(["person", "remote"] as const)("by a %s are told with sheet and place", async (who) => {
    const { excel, heard } = await listening();
    type(excel, who, B2, "実績");
    await moment();
    expect(heard).toEqual([{ kind: "cells", sheet: SHEET, range: B2 }]);
    await excel.close();
  });

  it("of our own are not told; what a person does meanwhile and afterwards is", async () => {
    const { excel, heard } = await listening();
    await excel.host.apply([setA1(6), putSheet(book, { ...first, name: "検証結果" }, book.formats)]);
    await moment();
    expect(heard).toEqual([]);
    type(excel, "person", A1, 8);
    await moment();
    expect(heard).toEqual([{ kind: "cells", sheet: SHEET, range: A1 }]);
    await excel.close();
  });

  it.each<readonly [string, Behaviour["events"], number]>([
    ["never come: nothing is told, and the next reading finds what was typed", "never", 0],
    ["come twice: it is told twice", "twice", 2],
    ["come late: it is told late", { lateMs: 100 }, 1],
  ])("whose events %s", async (_name, events, times) => {
    const { excel, heard } = await listening(events === undefined ? {} : { events });
    type(excel, "person", B2, "実績");
    await moment(300);
    expect(heard).toHaveLength(times);
    expect((await excel.host.read()).sheets[0]?.rows[1]?.values).toEqual(["実績"]);
    await excel.close();
  });

  it("of sheets are told without their names", async () => {
    const { excel, heard } = await listening();
    const sheet = excel.book.sheetNamed("施策2");
    excel.book.as("person", () => sheet && excel.book.deleteSheet(sheet));
    await moment();
    expect(heard).toEqual([{ kind: "sheets" }]);
    await excel.close();
  });

  it("end with the call that was given", async () => {
    const { excel, heard, stop } = await listening();
    stop();
    await moment();
    type(excel, "person", B2, "実績");
    await moment();
    expect(heard).toEqual([]);
    excel.complainNot();
    await excel.close();
  });
});

describe("the selection in Excel", () => {
  it("is told, read and moved, and stays where it is while we write", async () => {
    const { excel, heard } = await listening();
    await excel.host.select("施策2", B2);
    expect(await excel.host.selection()).toEqual({ sheet: "施策2", range: B2 });
    await moment();
    expect(heard).toContainEqual({ kind: "selection", at: { sheet: "施策2", row: 1, column: 1 } });
    await excel.host.apply([setA1(6), putSheet(book, { ...first, name: "検証結果" }, book.formats)]);
    expect(await excel.host.selection()).toEqual({ sheet: "施策2", range: B2 });
    expect(excel.book.activeSheet.name).toBe("施策2");
    excel.complainNot();
    await excel.close();
  });

  it.each([
    ["a sheet that is gone", "消えた", "sheet-missing"],
    ["a sheet that is hidden", "施策2", "hidden-sheet"],
  ])("cannot move to %s, and says why", async (_name, name, code) => {
    const excel = await openExcel(book);
    const hidden = excel.book.sheetNamed("施策2");
    if (hidden) hidden.visibility = "hidden";
    await expect(excel.host.select(name, A1)).rejects.toMatchObject({ name: "HostError", code });
    await excel.close();
  });
});

describe("what Excel offers", () => {
  // The client from npm knows no notes yet, whatever the Excel behind it does.
  it.each(["1.14", "1.17", "1.18"])("in version %s, with a client that knows no notes", async (version) => {
    const excel = await openExcel(book, { version });
    const features = { name: "Excel", language: "ja-JP", notes: false, charts: true, sparklines: false };
    expect(excel.host.features).toEqual(features);
    expect((await excel.host.read()).sheets).toHaveLength(2);
    await excel.host.apply([setA1(6)]);
    excel.complainNot();
    await excel.close();
  });

  it("only the sheets asked for are read", async () => {
    const excel = await openExcel(book);
    const names = async (options: Parameters<typeof excel.host.read>[0]) =>
      (await excel.host.read(options)).sheets.map(({ name }) => name);
    expect(await names({ sheets: ["施策2"] })).toEqual(["施策2"]);
    expect(await names({ activeSheet: true })).toEqual([SHEET]);
    await expect(excel.host.read({ signal: { aborted: true } })).rejects.toMatchObject({ code: "stopped" });
    await expect(excel.host.apply([setA1(6)], { signal: { aborted: true } })).rejects.toMatchObject({
      code: "stopped",
    });
    expect(excel.book.sheetNamed(SHEET)?.cell(0, 0).value).toBe(5);
    await excel.close();
  });
});
