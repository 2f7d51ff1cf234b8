import { unzipSync } from "fflate";
import { contentAt, parseCellName, type CellContent, type Workbook } from "../../../src/core";
import { createXlsx, readXlsx } from "../../../src/hosts/xlsx";
import { WorkbookBuilder } from "../../fixtures/workbook-builder";
import { describeWithBrowser } from "../../tools/browser";
import { openWorkbench, type OpenWorkbench } from "../../tools/workbench";
import { HITOYOSHI, sampleBytes } from "../../tools/samples";

const SHEET = "1-①";

describeWithBrowser("files in the workbench", () => {
  let workbench: OpenWorkbench;
  beforeAll(async () => {
    workbench = await openWorkbench({ sample: HITOYOSHI });
  }, 90_000);
  afterAll(async () => {
    await workbench.close();
  });

  it("saves the very bytes of a file that nobody changed", async () => {
    expect(Buffer.from(await workbench.save()).equals(sampleBytes(HITOYOSHI))).toBe(true);
  });

  it("saves what a person typed, and nothing else: every other part is the same to the byte", async () => {
    await workbench.type(SHEET, "E4", "3100");
    await workbench.type(SHEET, "K1", "=D4+E4");
    const saved = await workbench.save();
    const read = readXlsx(saved);
    expect(contentOf(read, "E4")).toMatchObject({ value: 3100 });
    expect(contentOf(read, "K1")).toMatchObject({ formula: "D4+E4" });
    const before = unzipSync(sampleBytes(HITOYOSHI));
    const after = unzipSync(saved);
    const changed = Object.keys(before).filter(
      (part) => !Buffer.from(before[part] ?? []).equals(after[part] ?? new Uint8Array()),
    );
    expect(changed.filter((part) => part.startsWith("xl/worksheets/"))).toHaveLength(1);
    expect(changed.filter((part) => !/^xl\/(worksheets|workbook|calcChain)|Content_Types/.test(part))).toEqual([]);
  });

  it("opens what was saved, and finds it again", async () => {
    await workbench.open(await workbench.save(), "控え.xlsx");
    expect((await workbench.cell(SHEET, "E4")).value).toBe(3100);
    expect(await workbench.page.textContent("#top .name")).toBe("控え.xlsx");
  });

  it("has no complaint where a drop-down of the workbook before is looked at too late, and has of anything else", async () => {
    const fail = (message: string) =>
      workbench.page.evaluate((text) => {
        void Promise.reject(new Error(text));
        return new Promise((done) => setTimeout(done, 200));
      }, message);
    await fail("cannot find current workbook, unitId: before");
    expect(workbench.complaints).toEqual([]);
    await fail("cannot find anything");
    expect((workbench.complaints as string[]).splice(0)).toEqual(["thrown: cannot find anything"]);
  });

  it("downloads the file under its name", async () => {
    const [download] = await Promise.all([
      workbench.page.waitForEvent("download"),
      workbench.page.click("#top button.strong"),
    ]);
    expect(download.suggestedFilename()).toBe("控え.xlsx");
  });

  it("takes back what was typed", async () => {
    await workbench.type(SHEET, "E4", "1");
    await workbench.page.click("#top button:has-text('元に戻す')");
    await workbench.page.waitForFunction(
      async (sheet) => (await window.workbench?.cell(sheet, "E4"))?.value === 3100,
      SHEET,
    );
  });

  it("opens a workbook of somebody's own, dropped onto the page", async () => {
    const builder = new WorkbookBuilder();
    builder.sheet("手元").put(0, 0, { value: "落とした" });
    const bytes = [...createXlsx(builder.build())];
    const transfer = await workbench.page.evaluateHandle((data) => {
      const dropped = new DataTransfer();
      dropped.items.add(new File([new Uint8Array(data)], "手元.xlsx"));
      return dropped;
    }, bytes);
    await workbench.page.dispatchEvent("#grid", "drop", { dataTransfer: transfer });
    await workbench.page.waitForFunction(() => window.workbench?.state.message.text.includes("手元.xlsx"));
    await workbench.page.waitForFunction(() => window.workbench?.state.message.kind === "quiet");
    expect((await workbench.cell("手元", "A1")).value).toBe("落とした");
  });

  it("says why a file cannot be opened, and keeps the one that is open", async () => {
    const error = await workbench.open(new TextEncoder().encode("これはブックではない"), "x.xlsx").catch(String);
    expect(error).toContain("HostError");
    await workbench.page.setInputFiles("#top input[type=file]", {
      name: "壊れた.xlsx",
      mimeType: "",
      buffer: Buffer.from("PK"),
    });
    await workbench.page.waitForSelector("#bottom .message.error");
    expect((await workbench.cell("手元", "A1")).value).toBe("落とした");
  });

  it("tells what it cannot save", async () => {
    await workbench.page.evaluate(() => {
      const sheet = window.workbench?.book?.activeSheet;
      sheet?.setMerges([{ top: 2, left: 0, bottom: 3, right: 1 }], []);
    });
    await workbench.save();
    const said = await workbench.page.textContent("#bottom .message.error");
    expect(said).toContain("シート「手元」：行、列、結合、保護などの変更");
  });

  it("complained of nothing", () => {
    expect(workbench.complaints).toEqual([]);
    expect(workbench.outside).toEqual([]);
  });
});

function contentOf(workbook: Workbook, address: string): CellContent {
  const sheet = workbook.sheets.find(({ name }) => name === SHEET);
  const place = parseCellName(address);
  if (!sheet || !place) throw new Error(address);
  return contentAt(workbook, sheet, place.row, place.column);
}
