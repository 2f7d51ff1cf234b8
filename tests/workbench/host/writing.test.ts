import { WorkbookBuilder } from "../../fixtures/workbook-builder";
import { goals, refusal, run } from "./in-office";

/** What is entered, what the cell then holds and says of itself. */
const ENTRIES: readonly (readonly [unknown, unknown, string, string])[] = [
  [12.5, 12.5, "Double", "General"],
  ["12.5", 12.5, "Double", "General"],
  ["+3", 3, "Double", "General"],
  ["-3", -3, "Double", "General"],
  ["1,234", 1234, "Double", "#,##0"],
  ["12%", 0.12, "Double", "0%"],
  ["1.5e3", 1500, "Double", "0.00E+00"],
  ["2024/4/1", 45383, "Double", "m/d/yyyy"],
  ["4/1/2024", 45383, "Double", "m/d/yyyy"],
  ["1900/2/28", 59, "Double", "m/d/yyyy"],
  ["2024/2/30", "2024/2/30", "String", "General"],
  ["12:30", 0.5208333333333334, "Double", "h:mm"],
  ["007", 7, "Double", "General"],
  ["'007", "007", "String", "General"],
  ["''引用", "'引用", "String", "General"],
  ["'=1+1", "=1+1", "String", "General"],
  ["TRUE", true, "Boolean", "General"],
  [false, false, "Boolean", "General"],
  ["#DIV/0!", "#DIV/0!", "Error", "General"],
  ["'#DIV/0!", "#DIV/0!", "String", "General"],
  ["-", "-", "String", "General"],
  ["未集計", "未集計", "String", "General"],
  ["一行\n二行", "一行\n二行", "String", "General"],
  ["  空白  ", "  空白  ", "String", "General"],
  ["", "", "Empty", "General"],
  ["=1+1", 2, "Double", "General"],
  ['=IF(1=1,"",0)', "", "String", "General"],
];

function empty() {
  const builder = new WorkbookBuilder();
  builder.sheet("白紙");
  return builder.build();
}

describe("a cell", () => {
  it.each(ENTRIES)("takes %j for %j, a %s with the format %s", async (entered, value, type, format) => {
    const cell = await run(empty(), async (context, sheet) => {
      const range = sheet.getRange("B2");
      range.values = [[entered]];
      range.load("values,valueTypes,numberFormat");
      await context.sync();
      return [range.values[0]?.[0], range.valueTypes[0]?.[0], range.numberFormat[0]?.[0]] as unknown[];
    });
    expect(cell).toEqual([value, type, format]);
  });

  it("of the text format keeps whatever is entered as a text", async () => {
    await run(empty(), async (context, sheet) => {
      const range = sheet.getRange("A1:C1");
      range.numberFormat = [["@", "@", "@"]];
      range.values = [["=1+1", "007", 5]];
      range.load("values,valueTypes,formulas");
      await context.sync();
      expect(range.values).toEqual([["=1+1", "007", 5]]);
      expect(range.valueTypes).toEqual([["String", "String", "Double"]]);
    });
  });

  it("that already has a format keeps it", async () => {
    await run(goals(), async (context, sheet) => {
      const range = sheet.getRange("B2");
      range.values = [["50%"]];
      range.load("values,numberFormat,text");
      await context.sync();
      expect([range.values, range.numberFormat, range.text]).toEqual([[[0.5]], [["0.0"]], [["0.5"]]]);
    });
  });
});

describe("a formula in a cell without a format", () => {
  it.each([
    ["=B2*2", "0.0"],
    ["=SUM(施策1!C2,B2)", '#,##0"人"'],
    ["=D2", "0.0%"],
    ["=1+1", "General"],
    ['="B2"&A2', "General"],
    ["=施策2!A1+B2", "General"],
  ])("%s takes the format of what it looks at first: %s", async (formula, format) => {
    const taken = await run(goals(), async (context, sheet) => {
      const cell = sheet.getRange("F9");
      cell.formulas = [[formula]];
      cell.load("numberFormat");
      await context.sync();
      return cell.numberFormat[0]?.[0] as unknown;
    });
    expect(taken).toBe(format);
  });
});

describe("cells together", () => {
  it("take one value for all of them, and leave alone where null stands", async () => {
    await run(goals(), async (context, sheet) => {
      const range = sheet.getRange("B2:C3");
      range.values = [
        [1, null],
        [null, 4],
      ] as unknown[][];
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([
        [1, 60],
        [true, 4],
      ]);
      range.values = 9 as unknown as unknown[][];
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([
        [9, 9],
        [9, 9],
      ]);
    });
  });

  it("are written in thousands as quickly as one", async () => {
    const rows = Array.from({ length: 2000 }, (_, row) => [row, `指標${String(row)}`, `=A${String(row + 1)}*2`]);
    await run(empty(), async (context, sheet) => {
      sheet.getRange("A1:C2000").formulas = rows;
      await context.sync();
      const last = sheet.getRange("A2000:C2000").load("values");
      await context.sync();
      expect(last.values).toEqual([[1999, "指標1999", 3998]]);
    });
  });

  it("show what depends on them at once, within the same journey and on other sheets", async () => {
    await run(goals(), async (context, sheet) => {
      const other = context.workbook.worksheets.getItem("施策2");
      other.getRange("B1").formulas = [["=施策1!D2*100"]];
      sheet.getRange("C2").values = [[40]];
      const rate = other.getRange("B1").load("values");
      await context.sync();
      expect(rate.values).toEqual([[50]]);
    });
  });
});

const WRONG: readonly (readonly [string, string, (sheet: Excel.Worksheet) => void])[] = [
  ["too few columns", "Range.values", (sheet) => (sheet.getRange("A1:B1").values = [[1]])],
  ["too many rows", "Range.values", (sheet) => (sheet.getRange("A1").values = [[1], [2]])],
  ["rows that are none", "Range.values", (sheet) => (sheet.getRange("A1").values = [1] as unknown as unknown[][])],
  ["an object", "Range.values", (sheet) => (sheet.getRange("A1").values = [[{}]])],
  ["a format that is no text", "Range.numberFormat", (sheet) => (sheet.getRange("A1").numberFormat = [[5]])],
];

describe("Excel refuses", () => {
  it.each(WRONG)("%s", async (_name, at, write) => {
    const told = await refusal(goals(), async (context, sheet) => {
      write(sheet);
      await context.sync();
    });
    expect(told).toEqual({ code: "InvalidArgument", at });
  });

  it("a text that is longer than a cell", async () => {
    const told = await refusal(goals(), async (context, sheet) => {
      sheet.getRange("A1").values = [["あ".repeat(32_768)]];
      await context.sync();
    });
    expect(told.code).toBe("InvalidArgument");
  });
});

describe("a protected sheet", () => {
  const book = goals();
  const locked = { ...book, sheets: book.sheets.map((sheet) => ({ ...sheet, isProtected: true })) };

  it("can be made one at any time", async () => {
    const told = await refusal(
      book,
      async (context, sheet) => {
        sheet.getRange("B2").values = [[1]];
        await context.sync();
      },
      { protectedSheets: ["施策1"] },
    );
    expect(told).toEqual({ code: "AccessDenied", at: "Range.values" });
  });

  it("says so, and which of its cells are locked", async () => {
    await run(locked, async (context, sheet) => {
      sheet.protection.load("protected,options");
      const cells = sheet.getRange("B2:C2");
      cells.load("format/protection/locked");
      const each = cells.getCellProperties({ format: { protection: true } });
      await context.sync();
      expect(sheet.protection.protected).toBe(true);
      expect(sheet.protection.options.allowFormatCells).toBe(false);
      expect(cells.format.protection.locked).toBeNull();
      expect(each.value).toEqual([
        [true, false].map((isLocked) => ({ format: { protection: { locked: isLocked, formulaHidden: false } } })),
      ]);
    });
  });

  it("takes what is written into cells that are not locked", async () => {
    await run(locked, async (context, sheet) => {
      sheet.getRange("C2").values = [[61]];
      const range = sheet.getRange("C2").load("values");
      await context.sync();
      expect(range.values).toEqual([[61]]);
    });
  });

  const REFUSED: readonly (readonly [string, (sheet: Excel.Worksheet) => void])[] = [
    ["values of locked cells", (sheet) => (sheet.getRange("B2:C2").values = [[1, 2]])],
    ["formats", (sheet) => (sheet.getRange("C2").format.fill.color = "#FF0000")],
    ["number formats", (sheet) => (sheet.getRange("C2").numberFormat = [["0"]])],
    ["hidden rows", (sheet) => (sheet.getRange("1:1").rowHidden = true)],
    ["widths", (sheet) => (sheet.getRange("A:A").format.columnWidth = 100)],
    ["merges", (sheet) => sheet.getRange("A5:B5").merge()],
    ["conditional formats", (sheet) => sheet.getRange("A1").conditionalFormats.add("Custom")],
    ["clearing", (sheet) => sheet.getRange("A1:D3").clear()],
    ["a filter", (sheet) => sheet.autoFilter.apply("A1:D3")],
  ];
  it.each(REFUSED)("does not let anybody change %s", async (_name, write) => {
    const told = await refusal(locked, async (context, sheet) => {
      write(sheet);
      await context.sync();
    });
    expect(told.code).toBe("AccessDenied");
  });
});
