import { goals, inOffice, refusal, run, runIn } from "./in-office";

describe("sheets", () => {
  it("are found by name in any case, by id, and as first and last", async () => {
    await run(goals(), async (context, first) => {
      first.load("id,name,position");
      const { worksheets } = context.workbook;
      const last = worksheets.getLast().load("name");
      const none = worksheets.getItemOrNullObject("なし").load("name");
      const active = worksheets.getActiveWorksheet().load("name");
      await context.sync();
      const byId = worksheets.getItem(first.id).load("name");
      await context.sync();
      expect([first.name, byId.name, last.name, active.name]).toEqual(["施策1", "施策1", "施策2", "施策1"]);
      expect([none.isNullObject, first.position]).toEqual([true, 0]);
    });
  });

  it("come, go, are renamed, moved, coloured and hidden", async () => {
    await inOffice(goals(), async (client) => {
      await runIn(client, async (context) => {
        const { worksheets } = context.workbook;
        const sheet = worksheets.add("検証結果");
        sheet.getRange("A1").values = [["指摘"]];
        sheet.position = 0;
        sheet.tabColor = "#1F4E78";
        sheet.showGridlines = false;
        sheet.name = "指摘一覧";
        worksheets.getItem("施策2").visibility = "Hidden";
        worksheets.load("items/name,items/visibility,items/tabColor");
        await context.sync();
        expect(worksheets.items.map(({ name, visibility }) => [name, visibility])).toEqual([
          ["指摘一覧", "Visible"],
          ["施策1", "Visible"],
          ["施策2", "Hidden"],
        ]);
        worksheets.getItem("施策1").delete();
        const count = worksheets.getCount();
        await context.sync();
        expect(count.value).toBe(2);
      });
      const [first] = client.book.content().sheets;
      expect([first?.name, first?.layout?.tabColor, first?.layout?.showGridLines]).toEqual([
        "指摘一覧",
        "1F4E78",
        false,
      ]);
      expect(first?.rows[0]?.values).toEqual(["指摘"]);
    });
  });

  it("that are renamed take formulas and names along", async () => {
    await inOffice(goals(), async (client) => {
      await runIn(client, async (context, first) => {
        context.workbook.worksheets.getItem("施策2").getRange("B1").formulas = [["=施策1!B2*2"]];
        first.names.add("目標", first.getRange("B2"));
        await context.sync();
        first.name = "基本目標1";
        first.getRange("B2").values = [[90]];
        const cell = context.workbook.worksheets.getItem("施策2").getRange("B1").load("values,formulas");
        await context.sync();
        expect([cell.formulas, cell.values]).toEqual([[["=基本目標1!B2*2"]], [[180]]]);
      });
      expect(client.book.names.map(({ sheet }) => sheet)).toEqual(["基本目標1"]);
    });
  });

  it("are activated, and their cells selected", async () => {
    await run(goals(), async (context) => {
      const second = context.workbook.worksheets.getItem("施策2");
      second.getRange("B2:C3").select();
      const selected = context.workbook.getSelectedRange().load("address");
      const active = context.workbook.worksheets.getActiveWorksheet().load("name");
      await context.sync();
      expect([selected.address, active.name]).toEqual(["施策2!B2:C3", "施策2"]);
    });
  });
});

type Wrong = (context: Excel.RequestContext, sheet: Excel.Worksheet) => unknown;

const WRONG: readonly (readonly [string, string, Wrong])[] = [
  ["a name with a slash", "InvalidArgument", ({ workbook }) => workbook.worksheets.add("a/b")],
  ["a name too long", "InvalidArgument", ({ workbook }) => workbook.worksheets.add("あ".repeat(32))],
  ["no name at all", "InvalidArgument", (_context, sheet) => (sheet.name = "")],
  ["a name that is taken", "ItemAlreadyExists", ({ workbook }) => workbook.worksheets.add("施策2")],
  ["a sheet that is not there", "ItemNotFound", ({ workbook }) => workbook.worksheets.getItem("なし").load("name")],
  ["a place beyond the last", "InvalidArgument", (_context, sheet) => (sheet.position = 9)],
  [
    "hiding the last sheet that is seen",
    "InvalidOperation",
    ({ workbook }, sheet) => {
      workbook.worksheets.getItem("施策2").visibility = "Hidden";
      sheet.visibility = "Hidden";
    },
  ],
  [
    "deleting the last sheet that is seen",
    "InvalidOperation",
    ({ workbook }, sheet) => {
      workbook.worksheets.getItem("施策2").delete();
      sheet.delete();
    },
  ],
  [
    "selecting on a hidden sheet",
    "InvalidOperation",
    ({ workbook }) => {
      workbook.worksheets.getItem("施策2").visibility = "Hidden";
      workbook.worksheets.getItem("施策2").getRange("A1").select();
    },
  ],
];

describe("Excel refuses", () => {
  it.each(WRONG)("%s", async (_name, code, ask) => {
    const told = await refusal(goals(), async (context, sheet) => {
      ask(context, sheet);
      await context.sync();
    });
    expect(told.code).toBe(code);
  });

  it("whatever is asked of a sheet that was deleted meanwhile", async () => {
    const told = await refusal(goals(), async (context) => {
      const sheet = context.workbook.worksheets.getItem("施策2").load("id");
      const range = sheet.getRange("A1").load("values");
      await context.sync();
      sheet.delete();
      await context.sync();
      range.values = [[1]];
      await context.sync();
    });
    expect(told.code).toBe("ItemNotFound");
  });
});
