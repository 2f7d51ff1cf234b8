import { goals, inOffice, refusal, run, runIn } from "./in-office";

const FLAG = '=N("tassei:cell/number-as-text")=0';

function withRules() {
  const book = goals();
  const [first, ...others] = book.sheets;
  if (!first) throw new Error("no sheet");
  const range = { top: 1, left: 1, bottom: 2, right: 2 };
  const conditionalFormats = [
    { ranges: [range], type: "cellIs", priority: 2, formulas: ["50"] },
    {
      ranges: [{ ...range, right: 1 }],
      type: "expression",
      priority: 1,
      formulas: ["B2>C2"],
      look: { fill: "FFC7CE" },
    },
    { ranges: [range], type: "dataBar", priority: 3, formulas: [] },
  ];
  return { ...book, sheets: [{ ...first, conditionalFormats }, ...others] };
}

describe("conditional formats", () => {
  it("of a file are listed, the strongest first", async () => {
    await run(withRules(), async (context, sheet) => {
      const formats = sheet.getRange().conditionalFormats.load("items/id,items/type,items/priority");
      await context.sync();
      expect(formats.items.map(({ type, priority }) => [type, priority])).toEqual([
        ["Custom", 0],
        ["CellValue", 1],
        ["DataBar", 2],
      ]);
      const [custom, cellValue] = formats.items;
      const areas = custom?.getRanges().load("address");
      custom?.custom.rule.load("formula");
      custom?.custom.format.fill.load("color");
      cellValue?.cellValue.load("rule");
      const beside = sheet.getRange("F1").conditionalFormats.getCount();
      await context.sync();
      expect(areas?.address).toBe("施策1!B2:B3");
      expect([custom?.custom.rule.formula, custom?.custom.format.fill.color]).toEqual(["=B2>C2", "#FFC7CE"]);
      expect(cellValue?.cellValue.rule.formula1).toBe("=50");
      expect(beside.value).toBe(0);
    });
  });

  it("are put over several places, behind all others, and taken away by id", async () => {
    await inOffice(withRules(), async (client) => {
      const id = await runIn(client, async (context, sheet) => {
        const format = sheet.getRanges("A2,C2:D3").conditionalFormats.add("Custom");
        format.custom.rule.formula = FLAG;
        format.custom.format.fill.color = "#FFF2CC";
        format.custom.format.font.bold = true;
        format.custom.format.borders.getItem("EdgeBottom").style = "Dash";
        format.priority = -1;
        format.load("id,priority");
        await context.sync();
        expect(format.priority).toBe(3);
        return format.id;
      });
      const put = client.book
        .content()
        .sheets[0]?.conditionalFormats.find(({ formulas }) => FLAG === `=${formulas[0] ?? ""}`);
      expect(put).toMatchObject({
        type: "expression",
        priority: 4,
        ranges: [
          { top: 1, left: 0, bottom: 1, right: 0 },
          { top: 1, left: 2, bottom: 2, right: 3 },
        ],
        look: { fill: "FFF2CC", font: { bold: true }, border: { bottom: "dashed" } },
      });
      await runIn(client, async (context, sheet) => {
        sheet.getRange().conditionalFormats.getItem(id).delete();
        const count = sheet.getRange().conditionalFormats.getCount();
        await context.sync();
        expect(count.value).toBe(3);
      });
    });
  });

  it("come first when nothing else is said", async () => {
    await run(withRules(), async (context, sheet) => {
      const format = sheet.getRange("A1").conditionalFormats.add("Custom").load("priority");
      await context.sync();
      expect(format.priority).toBe(0);
    });
  });

  it("go from the part of a sheet that is cleared", async () => {
    await inOffice(withRules(), async (client) => {
      await runIn(client, async (context, sheet) => {
        sheet.getRange("B2:B3").clear("Formats");
        await context.sync();
      });
      expect(client.book.content().sheets[0]?.conditionalFormats.map(({ ranges }) => ranges)).toEqual([
        [{ top: 1, left: 2, bottom: 2, right: 2 }],
        [{ top: 1, left: 2, bottom: 2, right: 2 }],
      ]);
    });
  });

  it.each([
    ["an empty formula", "InvalidArgument", (rule: Excel.ConditionalFormat) => (rule.custom.rule.formula = "=")],
    ["the rule of another kind", "InvalidOperation", (rule: Excel.ConditionalFormat) => rule.cellValue.load("rule")],
  ])("refuse %s", async (_name, code, ask) => {
    const told = await refusal(goals(), async (context, sheet) => {
      ask(sheet.getRange("A1").conditionalFormats.add("Custom"));
      await context.sync();
    });
    expect(told.code).toBe(code);
  });
});
