import { goals, inOffice, refusal, runIn } from "./in-office";

async function layoutAfter(change: (sheet: Excel.Worksheet) => void) {
  return inOffice(goals(), async (client) => {
    await runIn(client, async (context, sheet) => {
      change(sheet);
      await context.sync();
    });
    return client.book.content().sheets[0]?.layout;
  });
}

describe("what stays in view", () => {
  it.each([
    ["rows", (sheet: Excel.Worksheet) => sheet.freezePanes.freezeRows(2), { row: 2, column: 0 }, "施策1!1:2"],
    ["columns", (sheet: Excel.Worksheet) => sheet.freezePanes.freezeColumns(1), { row: 0, column: 1 }, "施策1!A:A"],
    [
      "both",
      (sheet: Excel.Worksheet) => sheet.freezePanes.freezeAt(sheet.getRange("A1:B3")),
      { row: 3, column: 2 },
      "施策1!A1:B3",
    ],
  ])("are %s", async (_name, freeze, frozenAt, address) => {
    await inOffice(goals(), async (client) => {
      await runIn(client, async (context, sheet) => {
        freeze(sheet);
        const place = sheet.freezePanes.getLocationOrNullObject().load("address");
        await context.sync();
        expect(place.address).toBe(address);
      });
      expect(client.book.content().sheets[0]?.layout?.frozenAt).toEqual(frozenAt);
      await runIn(client, async (context, sheet) => {
        sheet.freezePanes.unfreeze();
        const none = sheet.freezePanes.getLocationOrNullObject();
        await context.sync();
        expect(none.isNullObject).toBe(true);
      });
    });
  });
});

describe("a filter", () => {
  it("comes and goes", async () => {
    const layout = await layoutAfter((sheet) => sheet.autoFilter.apply(sheet.getRange("A1:D3")));
    expect(layout?.autoFilter).toEqual({ top: 0, left: 0, bottom: 2, right: 3 });
    const without = await layoutAfter((sheet) => {
      sheet.autoFilter.apply("A1:D3");
      sheet.autoFilter.remove();
    });
    expect(without?.autoFilter).toBeUndefined();
  });
});

describe("print", () => {
  it("is set up as our sheets need it", async () => {
    const layout = await layoutAfter((sheet) => {
      const { pageLayout } = sheet;
      pageLayout.orientation = "Landscape";
      pageLayout.paperSize = "A3";
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.centerHorizontally = true;
      pageLayout.setPrintArea(sheet.getRange("A1:D9"));
      pageLayout.setPrintTitleRows("$1:$2");
      pageLayout.setPrintMargins("Inches", { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6 });
      const lines = pageLayout.headersFooters.defaultForAllPages;
      lines.leftHeader = "達成状況";
      lines.rightFooter = "&P / &N";
      sheet.horizontalPageBreaks.add("A6");
    });
    expect(layout?.print).toEqual({
      landscape: true,
      paper: 8,
      fitToWidth: 1,
      fitToHeight: 0,
      centerHorizontally: true,
      area: { top: 0, left: 0, bottom: 8, right: 3 },
      titleRows: { from: 0, to: 1 },
      margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6 },
      header: "&L達成状況",
      footer: "&R&P / &N",
      rowBreaks: [5],
    });
  });
});

describe("what may be typed", () => {
  const RULES: readonly (readonly [string, Excel.DataValidationRule, object])[] = [
    ["one of a list", { list: { inCellDropDown: true, source: "増,減" } }, { type: "list", formula1: '"増,減"' }],
    ["one of some cells", { list: { inCellDropDown: true, source: "=A1:A3" } }, { type: "list", formula1: "A1:A3" }],
    ["what a formula allows", { custom: { formula: "=B2>0" } }, { type: "custom", formula1: "B2>0" }],
    [
      "a number between two",
      { decimal: { formula1: 0, formula2: 100, operator: "Between" } },
      { type: "decimal", operator: "between", formula1: "0", formula2: "100" },
    ],
  ];
  it.each(RULES)("is %s", async (_name, rule, kept) => {
    await inOffice(goals(), async (client) => {
      await runIn(client, async (context, sheet) => {
        const { dataValidation } = sheet.getRange("B2:B9");
        dataValidation.rule = rule;
        dataValidation.ignoreBlanks = false;
        dataValidation.errorAlert = {
          title: "目標",
          message: "数値で入力してください。",
          showAlert: true,
          style: "Stop",
        };
        const places = sheet.getRange("A1:D3").getSpecialCellsOrNullObject("DataValidations").load("address");
        const read = sheet.getRange("B3").dataValidation.load("rule,type,errorAlert");
        await context.sync();
        expect(places.address).toBe("施策1!B2:B3");
        expect(read.rule).toEqual(rule);
      });
      expect(client.book.content().sheets[0]?.validations).toEqual([
        {
          ...kept,
          ranges: [{ top: 1, left: 1, bottom: 8, right: 1 }],
          allowBlank: false,
          error: { title: "目標", text: "数値で入力してください。" },
        },
      ]);
      await runIn(client, async (context, sheet) => {
        sheet.getRange("B2:B9").dataValidation.clear();
        await context.sync();
      });
      expect(client.book.content().sheets[0]?.validations).toEqual([]);
    });
  });

  it("is refused where it is no rule", async () => {
    const told = await refusal(goals(), async (context, sheet) => {
      sheet.getRange("A1").dataValidation.rule = { decimal: { operator: "Between" } } as Excel.DataValidationRule;
      await context.sync();
    });
    expect(told.code).toBe("InvalidArgument");
  });
});

describe("a chart", () => {
  it("is made over cells, said piece by piece, and taken away", async () => {
    await inOffice(goals(), async (client) => {
      await runIn(client, async (context, sheet) => {
        const chart = sheet.charts.add("ColumnClustered", sheet.getRange("B2:B3"), "Columns");
        chart.title.text = "達成率";
        chart.setPosition("F2", "K12");
        const [first, second] = [chart.series.getItemAt(0), chart.series.add()];
        first.name = "目標";
        first.setXAxisValues(sheet.getRange("A2:A3"));
        first.format.fill.setSolidColor("#1F4E78");
        second.name = "実績";
        second.setValues(sheet.getRange("C2:C3"));
        second.setXAxisValues(sheet.getRange("A2:A3"));
        second.format.fill.setSolidColor("#C55A11");
        chart.legend.position = "Bottom";
        chart.axes.valueAxis.minimum = 0;
        chart.axes.valueAxis.title.text = "人";
        sheet.charts.load("items/name");
        await context.sync();
        expect(sheet.charts.items).toHaveLength(1);
      });
      expect(client.book.content().sheets[0]?.charts).toEqual([
        expect.objectContaining({
          kind: "column",
          grouping: "clustered",
          title: "達成率",
          anchor: { top: 1, left: 5, bottom: 11, right: 10 },
          valueAxis: { title: "人", min: 0 },
          series: [
            expect.objectContaining({
              color: "1F4E78",
              name: expect.objectContaining({ values: ["目標"] }) as unknown,
            }),
            expect.objectContaining({
              color: "C55A11",
              values: expect.objectContaining({ values: [60, null] }) as unknown,
            }),
          ],
        }),
      ]);
      await runIn(client, async (context, sheet) => {
        sheet.charts.load("items/name");
        await context.sync();
        sheet.charts.items.forEach((chart) => chart.delete());
        const count = sheet.charts.getCount();
        await context.sync();
        expect(count.value).toBe(0);
      });
    });
  });
});
