import { numbered, spellOut } from "../../../src/workbench/host/other-files";
import { WorkbookBuilder } from "../../fixtures/workbook-builder";
import { inOffice, runIn } from "./in-office";

const FILES = ["集計.xlsx", "file:///C:/計画/令和 6 年度.xlsx"];

describe("formulas over other files", () => {
  it.each([
    ["[1]集計!A1*2", "'[集計.xlsx]集計'!A1*2"],
    ["SUM('[1]集計 表'!A1:B2,[1]集計!C1)", "SUM('[集計.xlsx]集計 表'!A1:B2,'[集計.xlsx]集計'!C1)"],
    ["[2]施策!B3", "'file:///C:/計画/[令和 6 年度.xlsx]施策'!B3"],
    ['IF(A1="[1]集計!A1",[1]集計!A1,0)', "IF(A1=\"[1]集計!A1\",'[集計.xlsx]集計'!A1,0)"],
  ])("%s is shown as %s, and taken back", (inFile, shown) => {
    expect(spellOut(inFile, FILES)).toBe(shown);
    expect(numbered(shown, FILES)).toBe(inFile);
  });

  it.each(["[9]集計!A1", "表1[1]", "A1+1"])("%s says nothing of a file that is known", (formula) => {
    expect(spellOut(formula, FILES)).toBe(formula);
    expect(numbered(formula, FILES)).toBe(formula);
  });

  it("keep their last results, and can be written back", async () => {
    const builder = new WorkbookBuilder();
    builder.externalLinks = FILES;
    builder.sheet("施策1").put(0, 0, { value: 12, formula: "[1]集計!A1" });
    await inOffice(builder.build(), async (client) => {
      await runIn(client, async (context, sheet) => {
        const cell = sheet.getRange("A1").load("formulas,values");
        await context.sync();
        expect([cell.formulas, cell.values]).toEqual([[["='[集計.xlsx]集計'!A1"]], [[12]]]);
        sheet.getRange("A2").formulas = cell.formulas;
        await context.sync();
      });
      expect(client.book.sheets[0]?.cell(1, 0).formula).toBe("[1]集計!A1");
    });
  });
});
