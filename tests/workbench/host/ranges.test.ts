import { WorkbookBuilder } from "../../fixtures/workbook-builder";
import { goals, refusal, run } from "./in-office";

type Step = (sheet: Excel.Worksheet) => Excel.Range;

const PLACES: readonly (readonly [string, Step, string])[] = [
  ["a cell by its numbers", (sheet) => sheet.getCell(2, 1), "施策1!B3"],
  ["a rectangle by its numbers", (sheet) => sheet.getRangeByIndexes(1, 2, 3, 2), "施策1!C2:D4"],
  ["whole columns", (sheet) => sheet.getRange("B:C"), "施策1!B:C"],
  ["one whole column", (sheet) => sheet.getRange("B:B"), "施策1!B:B"],
  ["whole rows", (sheet) => sheet.getRange("2:3"), "施策1!2:3"],
  ["another sheet", (sheet) => sheet.getRange("施策2!A1"), "施策2!A1"],
  ["a name", (sheet) => sheet.getRange("満足"), "施策1!B2:C2"],
  ["a cell of a range", (sheet) => sheet.getRange("B2:D4").getCell(1, 1), "施策1!C3"],
  ["a row of a range", (sheet) => sheet.getRange("B2:D4").getRow(2), "施策1!B4:D4"],
  ["a column of a range", (sheet) => sheet.getRange("B2:D4").getColumn(0), "施策1!B2:B4"],
  ["the last cell", (sheet) => sheet.getRange("B2:D4").getLastCell(), "施策1!D4"],
  ["the last row", (sheet) => sheet.getRange("B2:D4").getLastRow(), "施策1!B4:D4"],
  ["the rows around", (sheet) => sheet.getRange("B2:D4").getEntireRow(), "施策1!2:4"],
  ["the columns around", (sheet) => sheet.getRange("B2:D4").getEntireColumn(), "施策1!B:D"],
  ["a neighbour", (sheet) => sheet.getRange("B2:D4").getOffsetRange(-1, 2), "施策1!D1:F3"],
  ["a bigger one", (sheet) => sheet.getRange("B2:D4").getResizedRange(1, -1), "施策1!B2:C5"],
  ["one of a given size", (sheet) => sheet.getRange("B2:D4").getAbsoluteResizedRange(5, 1), "施策1!B2:B6"],
  ["one around both", (sheet) => sheet.getRange("B2").getBoundingRect("D4"), "施策1!B2:D4"],
  ["what both share", (sheet) => sheet.getRange("B2:D4").getIntersection("C3:F9"), "施策1!C3:D4"],
  ["rows above", (sheet) => sheet.getRange("B5:D6").getRowsAbove(2), "施策1!B3:D4"],
  ["rows below", (sheet) => sheet.getRange("B5:D6").getRowsBelow(1), "施策1!B7:D7"],
  ["columns before", (sheet) => sheet.getRange("D5:E6").getColumnsBefore(2), "施策1!B5:C6"],
  ["columns after", (sheet) => sheet.getRange("D5:E6").getColumnsAfter(), "施策1!F5:F6"],
  ["the used part", (sheet) => sheet.getRange("B:B").getUsedRange(true), "施策1!B1:B3"],
];

function named() {
  return { ...goals(), names: [{ name: "満足", formula: "施策1!$B$2:$C$2", hidden: false }] };
}

describe("a range", () => {
  it.each(PLACES)("is found as %s", async (_name, find, address) => {
    const found = await run(named(), async (context, sheet) => {
      const range = find(sheet).load("address");
      await context.sync();
      return range.address;
    });
    expect(found).toBe(address);
  });

  it.each([
    ["above the sheet", (sheet: Excel.Worksheet) => sheet.getRange("A1").getOffsetRange(-1, 0)],
    ["of no such name", (sheet: Excel.Worksheet) => sheet.getRange("なし")],
    ["beyond the last column", (sheet: Excel.Worksheet) => sheet.getRange("XFE1")],
    ["of no size", (sheet: Excel.Worksheet) => sheet.getRangeByIndexes(0, 0, 0, 1)],
  ])("%s is refused", async (_name, find) => {
    const told = await refusal(named(), async (context, sheet) => {
      find(sheet).load("address");
      await context.sync();
    });
    expect(told.code).toBe("InvalidArgument");
  });

  it("that shares nothing with another is a null object", async () => {
    await run(goals(), async (context, sheet) => {
      const none = sheet.getRange("A1").getIntersectionOrNullObject("B2").load("address");
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  });

  it("that is too big tells how big, and has no cells to give", async () => {
    await run(goals(), async (context, sheet) => {
      const all = sheet.getRange().load("cellCount,rowCount,columnCount,values");
      await context.sync();
      expect([all.cellCount, all.rowCount, all.columnCount, all.values]).toEqual([-1, 1_048_576, 16_384, null]);
    });
  });
});

describe("the used range", () => {
  it("of a sheet with formats alone is there only for those who ask for formats, too", async () => {
    const builder = new WorkbookBuilder();
    builder.sheet("書式だけ").put(3, 2, { value: null, numberFormat: "0.0" });
    await run(builder.build(), async (context, sheet) => {
      const filled = sheet.getUsedRangeOrNullObject(true).load("address");
      const used = sheet.getUsedRangeOrNullObject(false).load("address");
      await context.sync();
      expect(filled.isNullObject).toBe(true);
      expect(used.address).toBe("書式だけ!C4");
    });
  });
});

describe("merged cells", () => {
  it("are found by their first cell, keep what stands there, and come apart again", async () => {
    await run(goals(), async (context, sheet) => {
      sheet.getRange("A1:C1").merge();
      const whole = sheet.getRange("A1:D3").getMergedAreasOrNullObject().load("address,areaCount,areas/items/address");
      const without = sheet.getRange("B1:D3").getMergedAreasOrNullObject();
      const cells = sheet.getRange("A1:D1").load("values");
      await context.sync();
      expect([whole.areaCount, whole.areas.items.map(({ address }) => address)]).toEqual([1, ["施策1!A1:C1"]]);
      expect(without.isNullObject).toBe(true);
      expect(cells.values).toEqual([["指標", "", "", "達成率"]]);
      sheet.getRange("B1").unmerge();
      const none = sheet.getRange("A1:D3").getMergedAreasOrNullObject();
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  });

  it("come row by row where that is asked", async () => {
    await run(goals(), async (context, sheet) => {
      sheet.getRange("F1:G2").merge(true);
      const merged = sheet.getRange("A1:G9").getMergedAreasOrNullObject().load("address");
      await context.sync();
      expect(merged.address).toBe("施策1!F1:G1,施策1!F2:G2");
    });
  });
});

describe("special cells", () => {
  it.each([
    ["Formulas", undefined, "施策1!D2"],
    ["Constants", "Numbers", "施策1!B2:C2"],
    ["Constants", "Errors", "施策1!A3"],
    ["Constants", "Logical", "施策1!B3"],
    ["Blanks", undefined, "施策1!C3:D3"],
  ] as const)("%s, %s", async (type, kind, address) => {
    const found = await run(goals(), async (context, sheet) => {
      const cells = sheet.getRange("A1:D9").getSpecialCells(type, kind).load("address");
      await context.sync();
      return cells.address;
    });
    expect(found).toBe(address);
  });

  it("that are nowhere are a null object, or an error", async () => {
    const told = await refusal(goals(), async (context, sheet) => {
      const none = sheet.getRange("A1:A2").getSpecialCellsOrNullObject("Formulas");
      await context.sync();
      expect(none.isNullObject).toBe(true);
      sheet.getRange("A1:A2").getSpecialCells("Formulas").load("address");
      await context.sync();
    });
    expect(told.code).toBe("ItemNotFound");
  });
});

describe("clearing", () => {
  it.each([
    [
      "Contents",
      [
        ["", "0.0%"],
        ["", "General"],
      ],
    ],
    [
      "Formats",
      [
        [0.75, "General"],
        ["", "General"],
      ],
    ],
    [
      "All",
      [
        ["", "General"],
        ["", "General"],
      ],
    ],
  ] as const)("%s", async (what, [[value, format]]) => {
    await run(goals(), async (context, sheet) => {
      sheet.getRange("D2").clear(what);
      const cell = sheet.getRange("D2").load("values,numberFormat");
      await context.sync();
      expect([cell.values[0]?.[0], cell.numberFormat[0]?.[0]]).toEqual([value, format]);
    });
  });
});

describe("rows and columns", () => {
  it("are hidden and shown, one by one and beyond all that is used", async () => {
    await run(goals(), async (context, sheet) => {
      sheet.getRange("2:3").rowHidden = true;
      sheet.getRange("E:XFD").columnHidden = true;
      const rows = sheet.getRange("A1:A4").load("rowHidden");
      const each = rows.getRowProperties({ rowHidden: true });
      const columns = sheet.getRange("F1:XFD1").load("columnHidden");
      const shownColumns = sheet.getRange("A1:D1").load("columnHidden");
      await context.sync();
      expect(rows.rowHidden).toBeNull();
      expect(each.value.map(({ rowHidden }) => rowHidden)).toEqual([false, true, true, false]);
      expect([columns.columnHidden, shownColumns.columnHidden]).toEqual([true, false]);
      sheet.getRange("3:3").rowHidden = false;
      const again = sheet.getRange("A1:A4").getRowProperties({ rowHidden: true, format: { rowHeight: true } });
      await context.sync();
      expect(again.value.map(({ format }) => format?.rowHeight)).toEqual([18.75, 0, 18.75, 18.75]);
    });
  });

  it("have sizes in points", async () => {
    await run(goals(), async (context, sheet) => {
      sheet.getRange("B:C").format.columnWidth = 120;
      sheet.getRange("2:2").format.rowHeight = 30;
      sheet.load("standardWidth,standardHeight");
      const range = sheet.getRange("A1:C1").load("format/columnWidth");
      const columns = range.getColumnProperties({ format: { columnWidth: true } });
      const row = sheet.getRange("A2").load("format/rowHeight");
      await context.sync();
      expect([sheet.standardWidth, sheet.standardHeight, range.format.columnWidth]).toEqual([8.38, 18.75, null]);
      expect(columns.value.map(({ format }) => Math.round(format?.columnWidth ?? 0))).toEqual([54, 120, 120]);
      expect(row.format.rowHeight).toBe(30);
    });
  });
});
