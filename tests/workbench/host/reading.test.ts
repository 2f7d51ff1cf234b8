import { WorkbookBuilder } from "../../fixtures/workbook-builder";
import { openInOffice, type OfficeClient } from "../../tools/office-client";

function book() {
  const builder = new WorkbookBuilder();
  const sheet = builder.sheet("施策1");
  sheet.put(0, 0, { value: "目標" });
  sheet.put(0, 1, { value: 2365, numberFormat: "#,##0" });
  sheet.put(1, 0, { value: true });
  sheet.put(1, 1, { value: 4730, formula: "B1*2" });
  builder.sheet("施策2").put(0, 0, { value: 7 });
  return builder.build();
}

describe("the genuine client", () => {
  let client: OfficeClient;
  beforeEach(async () => {
    client = await openInOffice(book());
  });
  afterEach(() => {
    client.close();
    client.complainNot();
  });

  it("reads sheets and their cells", async () => {
    await client.Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load("items/name,items/visibility");
      const used = context.workbook.worksheets.getItem("施策1").getUsedRangeOrNullObject(true);
      used.load("address,values,formulas,numberFormat,text,valueTypes");
      await context.sync();
      expect(sheets.items.map(({ name, visibility }) => [name, visibility])).toEqual([
        ["施策1", "Visible"],
        ["施策2", "Visible"],
      ]);
      expect(used.address).toBe("施策1!A1:B2");
      expect(used.values).toEqual([
        ["目標", 2365],
        [true, 4730],
      ]);
      expect(used.formulas).toEqual([
        ["目標", 2365],
        [true, "=B1*2"],
      ]);
      expect(used.text).toEqual([
        ["目標", "2,365"],
        ["TRUE", "4730"],
      ]);
      expect(used.numberFormat[0]).toEqual(["General", "#,##0"]);
      expect(used.valueTypes[1]).toEqual(["Boolean", "Double"]);
    });
  });

  it("writes a cell, and reads what depends on it", async () => {
    await client.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("施策1");
      sheet.getRange("B1").values = [[10]];
      const result = sheet.getRange("B2").load("values");
      await context.sync();
      expect(result.values).toEqual([[20]]);
    });
  });
});
