import { clearFlags, flagSheet, isFlag, type Flag, type Sheet, type Workbook } from "../../../src/core";
import { WorkbookBuilder } from "../../fixtures/workbook-builder";
import { shown } from "../xlsx/write/shown";
import { openExcel } from "./open-excel";

const TOWNS = {
  ranges: [{ top: 0, left: 0, bottom: 5, right: 2 }],
  type: "expression",
  priority: 1,
  formulas: ["$A1=0"],
  look: { fill: "FF0000" },
};

function book(): Workbook {
  const builder = new WorkbookBuilder();
  builder.sheet("施策1").put(0, 0, { value: 5 });
  const built = builder.build();
  return { ...built, sheets: built.sheets.map((sheet) => ({ ...sheet, conditionalFormats: [TOWNS] })) };
}

const sheetOf = ({ sheets }: Workbook): Sheet => {
  const [first] = sheets;
  if (!first) throw new Error("no sheet");
  return first;
};

const flag = (row: number, rule = "cell/number-as-text", severity: Flag["severity"] = "warning"): Flag => ({
  row,
  column: 3,
  rule,
  severity,
});

describe("flags in Excel", () => {
  it("stand behind the town's own formats, are read with their looks, replaced and cleared", async () => {
    const excel = await openExcel(book());
    const start = await excel.host.read();
    const edit = flagSheet(sheetOf(start), [flag(1), flag(2, "cell/error-value", "error"), flag(9)]);
    await excel.host.apply([edit]);
    const flagged = await excel.host.read();
    expect(sheetOf(flagged).conditionalFormats.map(isFlag)).toEqual([false, true, true]);
    expect(
      sheetOf(flagged)
        .conditionalFormats.slice(1)
        .map(({ look }) => look),
    ).toEqual(edit.after.map(({ format }) => format.look));
    await excel.host.apply([flagSheet(sheetOf(flagged), [flag(4)])]);
    const again = await excel.host.read();
    expect(sheetOf(again).conditionalFormats.filter(isFlag)).toHaveLength(1);
    await excel.host.apply([clearFlags(sheetOf(again))]);
    expect(shown(await excel.host.read())).toEqual(shown(start));
    excel.complainNot();
    await excel.close();
  });

  it("of very many cells are one flag, however many pieces Excel takes them in", async () => {
    const excel = await openExcel(book());
    const flags = Array.from({ length: 2500 }, (_, at) => flag(at * 2));
    const edit = flagSheet(sheetOf(await excel.host.read()), flags);
    await excel.host.apply([edit]);
    const now = await excel.host.read();
    expect(excel.book.content().sheets[0]?.conditionalFormats.filter(isFlag).length).toBeGreaterThan(1);
    expect(sheetOf(now).conditionalFormats.filter(isFlag)).toHaveLength(1);
    expect(sheetOf(now).conditionalFormats[1]?.ranges).toHaveLength(2500);
    await excel.host.apply([clearFlags(sheetOf(now))]);
    expect(excel.book.content().sheets[0]?.conditionalFormats.filter(isFlag)).toEqual([]);
    await excel.close();
  });

  it("stop where somebody cleared them since", async () => {
    const excel = await openExcel(book());
    const before = await excel.host.read();
    await excel.host.apply([flagSheet(sheetOf(before), [flag(1)])]);
    await expect(excel.host.apply([flagSheet(sheetOf(before), [flag(2)])])).rejects.toMatchObject({
      code: "flags-changed",
    });
    await excel.close();
  });
});

describe("a workbook in Excel", () => {
  it("with a column formatted far beyond its figures is read as far as the figures go", async () => {
    const builder = new WorkbookBuilder();
    const sheet = builder.sheet("施策1");
    sheet.put(0, 0, { value: 5 });
    sheet.put(60_000, 3, { value: null, numberFormat: "0.0%" });
    const excel = await openExcel(builder.build());
    const [read] = (await excel.host.read()).sheets;
    expect(read?.rows).toEqual([{ index: 0, start: 0, values: [5] }]);
    expect(Math.max(...excel.server.trips.map(({ responseBytes }) => responseBytes))).toBeLessThan(20_000);
    await excel.close();
  });

  it("whose structure is protected takes no new sheet, and says why", async () => {
    const start = book();
    const excel = await openExcel(start);
    excel.book.isStructureProtected = true;
    const own = { ...sheetOf(start), name: "検証結果", conditionalFormats: [] };
    const edit = { kind: "sheet", name: own.name, before: null, after: { sheet: own, formats: [] } } as const;
    await expect(excel.host.apply([edit])).rejects.toMatchObject({ code: "protected-workbook" });
    expect(excel.book.sheets).toHaveLength(1);
    await excel.close();
  });

  it("hides rows and columns, also all the rest of a sheet", async () => {
    const builder = new WorkbookBuilder();
    const sheet = builder.sheet("施策1");
    for (let at = 0; at < 9; at++) sheet.put(at, at, { value: at });
    sheet.hiddenRows.push({ from: 2, to: 3 }, { from: 8, to: 1_048_575 });
    sheet.hiddenColumns.push({ from: 5, to: 5 });
    const excel = await openExcel(builder.build());
    const [read] = (await excel.host.read()).sheets;
    expect(read).toMatchObject({
      hiddenRows: [
        { from: 2, to: 3 },
        { from: 8, to: 1_048_575 },
      ],
      hiddenColumns: [{ from: 5, to: 5 }],
    });
    excel.complainNot();
    await excel.close();
  });
});
