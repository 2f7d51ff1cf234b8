import { join } from "node:path";
import type { Frame } from "playwright-core";
import { flagFormula } from "../../../src/core";
import { createXlsx, readXlsx } from "../../../src/hosts/xlsx";
import { WorkbookBuilder } from "../../fixtures/workbook-builder";
import { describeWithBrowser } from "../../tools/browser";
import { openWorkbench, type OpenWorkbench } from "../../tools/workbench";

const SHEET = "施策①";
const FLAG = flagFormula("cell/number-as-text");

/** What the grid shows of a sheet, beside its cells. */
interface GridSheet {
  getConditionalFormattingRules(): readonly { readonly rule: { readonly value?: string } }[];
  getDataValidations(): readonly { readonly rule: { readonly formula1?: string } }[];
  getNotes(): readonly { readonly note: string }[];
  getRange(address: string): { createOrUpdateNote(note: object): void; deleteNote(): void };
}

function town(): Uint8Array {
  const builder = new WorkbookBuilder();
  const sheet = builder.sheet(SHEET);
  sheet.put(0, 0, { value: "評価" });
  sheet.validations.push({
    ranges: [{ top: 1, left: 0, bottom: 9, right: 0 }],
    type: "list",
    formula1: '"達成,未達"',
    allowBlank: true,
  });
  sheet.notes.push({ row: 0, column: 0, text: "担当課の区分" });
  return createXlsx(builder.build());
}

describeWithBrowser("what stands beside the cells", () => {
  let workbench: OpenWorkbench;
  let pane: Frame;
  beforeAll(async () => {
    workbench = await openWorkbench({
      folders: { addin: join(__dirname, "addin") },
      workbook: { bytes: town(), name: "様式.xlsx" },
    });
    pane = await workbench.pane();
    await pane.waitForFunction(() => "ready" in window);
    await pane.evaluate(() => window.ready);
  }, 90_000);
  afterAll(async () => {
    await workbench.close();
  });

  const shown = () =>
    workbench.page.evaluate(() => {
      const { book } = window.workbench ?? {};
      const sheet = book?.grid.sheet(book.activeSheet.id) as unknown as GridSheet;
      return {
        rules: sheet.getConditionalFormattingRules().map(({ rule }) => rule.value),
        choices: sheet.getDataValidations().map(({ rule }) => rule.formula1),
        notes: sheet.getNotes().map(({ note }) => note),
      };
    });
  const flags = (work: "add" | "clear") =>
    pane.evaluate(
      ([sheet, formula, what]) =>
        Excel.run(async (context) => {
          const { conditionalFormats } = context.workbook.worksheets.getItem(sheet).getRange("A2:A3");
          if (what === "clear") conditionalFormats.clearAll();
          else {
            const { custom } = conditionalFormats.add(Excel.ConditionalFormatType.custom);
            custom.rule.formula = `=${formula}`;
            custom.format.fill.color = "#FFD9D9";
          }
          await context.sync();
        }),
      [SHEET, FLAG, work] as const,
    );

  it("is shown when a workbook is opened", async () => {
    expect(await shown()).toEqual({ rules: [], choices: ["達成,未達"], notes: ["担当課の区分"] });
  });

  it("a flag is seen as soon as the add-in has put it, and saved", async () => {
    await flags("add");
    expect((await shown()).rules).toEqual([`=${FLAG}`]);
    const [sheet] = readXlsx(await workbench.save()).sheets;
    expect(sheet?.conditionalFormats.map(({ formulas }) => formulas)).toEqual([[FLAG]]);
  });

  it("a flag that is taken away is seen no more", async () => {
    await flags("clear");
    expect((await shown()).rules).toEqual([]);
  });

  it("a note that a person writes in the grid is saved, and one that is deleted is gone", async () => {
    await workbench.page.evaluate(() => {
      const { book } = window.workbench ?? {};
      const sheet = book?.grid.sheet(book.activeSheet.id) as unknown as GridSheet;
      sheet.getRange("B2").createOrUpdateNote({ note: "確認済み", width: 100, height: 60, show: false });
      sheet.getRange("A1").deleteNote();
    });
    const [sheet] = readXlsx(await workbench.save()).sheets;
    expect(sheet?.notes).toEqual([{ row: 1, column: 1, text: "確認済み" }]);
  });
});
