import { goals, refusal, run } from "./in-office";

type Change = (format: Excel.RangeFormat) => void;
type Shown = (format: Excel.RangeFormat) => unknown;

const CHANGES: readonly (readonly [string, string, unknown, Change, Shown, unknown])[] = [
  ["fill", "fill/color", "#FFFFFF", (f) => (f.fill.color = "#ffc000"), (f) => f.fill.color, "#FFC000"],
  ["fill by name", "fill/color", "#FFFFFF", (f) => (f.fill.color = "orange"), (f) => f.fill.color, "#FFA500"],
  ["font", "font/name", "游ゴシック", (f) => (f.font.name = "Meiryo"), (f) => f.font.name, "Meiryo"],
  ["size", "font/size", 11, (f) => (f.font.size = 14), (f) => f.font.size, 14],
  ["weight", "font/bold", false, (f) => (f.font.bold = true), (f) => f.font.bold, true],
  ["colour", "font/color", "#000000", (f) => (f.font.color = "#C00000"), (f) => f.font.color, "#C00000"],
  ["line under", "font/underline", "None", (f) => (f.font.underline = "Single"), (f) => f.font.underline, "Single"],
  ["wrapping", "wrapText", false, (f) => (f.wrapText = true), (f) => f.wrapText, true],
  ["shrinking", "shrinkToFit", false, (f) => (f.shrinkToFit = true), (f) => f.shrinkToFit, true],
  [
    "alignment",
    "horizontalAlignment",
    "General",
    (f) => (f.horizontalAlignment = "CenterAcrossSelection"),
    (f) => f.horizontalAlignment,
    "CenterAcrossSelection",
  ],
  ["height", "verticalAlignment", "Bottom", (f) => (f.verticalAlignment = "Top"), (f) => f.verticalAlignment, "Top"],
  ["indent", "indentLevel", 0, (f) => (f.indentLevel = 2), (f) => f.indentLevel, 2],
  ["turning", "textOrientation", 0, (f) => (f.textOrientation = -45), (f) => f.textOrientation, -45],
  ["stacking", "textOrientation", 0, (f) => (f.textOrientation = 180), (f) => f.textOrientation, 180],
  ["lock", "protection/locked", true, (f) => (f.protection.locked = false), (f) => f.protection.locked, false],
];

describe("a format", () => {
  it.each(CHANGES)(
    "has a %s that is read, set and differs from cell to cell",
    async (_n, path, usual, set, get, after) => {
      await run(goals(), async (context, sheet) => {
        const format = sheet.getRange("A1").format.load(path);
        await context.sync();
        expect(get(format)).toEqual(usual);
        set(format);
        const again = sheet.getRange("A1").format.load(path);
        const both = sheet.getRange("A1:A2").format.load(path);
        await context.sync();
        expect(get(again)).toEqual(after);
        expect(get(both)).toBeNull();
      });
    },
  );

  it("keeps the others when one is set", async () => {
    await run(goals(), async (context, sheet) => {
      const range = sheet.getRange("B2");
      range.format.fill.color = "#FFFF00";
      range.format.font.bold = true;
      range.load("numberFormat,values,format/fill/color,format/font/bold");
      await context.sync();
      expect([range.numberFormat, range.values, range.format.fill.color, range.format.font.bold]).toEqual([
        [["0.0"]],
        [[80]],
        "#FFFF00",
        true,
      ]);
    });
  });

  it.each([
    ["a colour", (format: Excel.RangeFormat) => (format.fill.color = "赤")],
    ["an alignment", (format: Excel.RangeFormat) => (format.horizontalAlignment = "Middle" as "Center")],
    ["a size", (format: Excel.RangeFormat) => (format.font.size = 0)],
    ["a width", (format: Excel.RangeFormat) => (format.columnWidth = -1)],
  ])("refuses what is no such thing as %s", async (_name, set) => {
    const told = await refusal(goals(), async (context, sheet) => {
      set(sheet.getRange("A1").format);
      await context.sync();
    });
    expect(told.code).toBe("InvalidArgument");
  });
});

describe("borders", () => {
  it.each([
    ["Continuous", "Thin"],
    ["Continuous", "Medium"],
    ["Continuous", "Hairline"],
    ["Dash", "Thin"],
    ["Double", "Thick"],
  ] as const)("%s, %s around and within", async (style, weight) => {
    await run(goals(), async (context, sheet) => {
      const { borders } = sheet.getRange("A1:C3").format;
      for (const side of ["EdgeTop", "InsideVertical"] as const) {
        borders.getItem(side).style = style;
        borders.getItem(side).weight = weight;
      }
      const top = sheet.getRange("B1").format.borders.getItem("EdgeTop").load("style,weight,color");
      const bottom = sheet.getRange("B3").format.borders.getItem("EdgeBottom").load("style");
      const left = sheet.getRange("B2").format.borders.getItem("EdgeLeft").load("style");
      const outer = sheet.getRange("A2").format.borders.getItem("EdgeLeft").load("style");
      await context.sync();
      expect([top.style, top.weight, top.color]).toEqual([style, weight, "#000000"]);
      expect([bottom.style, left.style, outer.style]).toEqual(["None", style, "None"]);
    });
  });
});

describe("formats of many cells", () => {
  it("are set over several ranges at once", async () => {
    await run(goals(), async (context, sheet) => {
      sheet.getRanges("A1,C1:D1").format.fill.color = "#D9E2EC";
      const cells = sheet.getRange("A1:D1").getCellProperties({ format: { fill: { color: true } } });
      await context.sync();
      expect(cells.value[0]?.map(({ format }) => format?.fill?.color)).toEqual([
        "#D9E2EC",
        "#FFFFFF",
        "#D9E2EC",
        "#D9E2EC",
      ]);
    });
  });

  it("are read and set cell by cell", async () => {
    await run(goals(), async (context, sheet) => {
      sheet
        .getRange("A1:B1")
        .setCellProperties([
          [
            { format: { font: { bold: true }, fill: { color: "#FF0000" } } },
            { format: { borders: { top: { style: "Dot" } } } },
          ],
        ]);
      const read = sheet.getRange("A1:B1").getCellProperties({
        address: true,
        format: {
          font: { bold: true },
          fill: { color: true, pattern: true },
          borders: { style: true },
          wrapText: true,
        },
      });
      await context.sync();
      const [first, second] = read.value[0] ?? [];
      expect(first?.address).toBe("施策1!A1");
      expect(first?.format?.font).toEqual({ bold: true });
      expect(first?.format?.fill).toEqual({ color: "#FF0000", pattern: "Solid" });
      expect(second?.format?.borders?.top).toEqual({ style: "Dot" });
      expect(second?.format?.wrapText).toBe(false);
    });
  });

  it("over whole columns reach what is used", async () => {
    await run(goals(), async (context, sheet) => {
      sheet.getRange("B:B").format.font.italic = true;
      const cells = sheet.getRange("B1:B3").format.load("font/italic");
      await context.sync();
      expect(cells.font.italic).toBe(true);
    });
  });
});

describe("a link", () => {
  it("makes its cell look like one and an empty one say where it leads", async () => {
    await run(goals(), async (context, sheet) => {
      sheet.getRange("F1").hyperlink = { documentReference: "施策2!A1", textToDisplay: "次へ" };
      sheet.getRange("F2").hyperlink = { address: "https://example.jp/" };
      const range = sheet.getRange("F1:F2").load("values,format/font/color");
      const link = sheet.getRange("F1").load("hyperlink");
      const cells = sheet.getRange("E1:F1").getCellProperties({ hyperlink: true });
      await context.sync();
      expect(range.values).toEqual([["次へ"], ["https://example.jp/"]]);
      expect(range.format.font.color).toBe("#0563C1");
      expect(link.hyperlink).toMatchObject({ documentReference: "施策2!A1" });
      expect(cells.value[0]?.map(({ hyperlink }) => hyperlink?.documentReference ?? null)).toEqual([null, "施策2!A1"]);
    });
  });
});
