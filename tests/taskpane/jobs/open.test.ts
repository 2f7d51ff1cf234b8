import type { Edit } from "../../../src/core/index";
import { MemoryHost } from "../../../src/hosts/memory/index";
import { acceptFinding } from "../../../src/taskpane/jobs/accept";
import { checkWorkbook } from "../../../src/taskpane/jobs/check";
import { openWorkbook } from "../../../src/taskpane/jobs/open";
import { chooseYear } from "../../../src/taskpane/jobs/plan";
import { createDesk } from "../../../src/taskpane/jobs/create-desk";
import { THREE_ROWS } from "../tools/small-workbook";

const RENAME: Edit = {
  kind: "cell",
  at: { sheet: "施策1", row: 1, column: 0 },
  before: { value: "来館者数", numberFormat: "General" },
  after: { value: "入館者数", numberFormat: "General" },
};

async function openedDesk() {
  // As Excel does, every reading is a new one.
  const host = new MemoryHost(THREE_ROWS);
  const { read } = host;
  host.read = async (options) => structuredClone(await read.call(host, options));
  const desk = createDesk(host, { now: () => "2026-11-20T14:02", presets: [] });
  await openWorkbook(desk);
  const tables = () => desk.store.state().survey?.tables;
  return { host, desk, tables };
}

describe("recognising tables again", () => {
  it("is spared where the workbook is as it was", async () => {
    const { desk, tables } = await openedDesk();
    const first = tables();
    await checkWorkbook(desk);
    expect(tables()).toBe(first);
    expect(desk.store.state().survey?.workbook).toBe(desk.store.state().checking?.workbook);
  });

  it("is done where a cell is different", async () => {
    const { host, desk, tables } = await openedDesk();
    host.change([RENAME]);
    await checkWorkbook(desk);
    expect(tables()?.tables[0]?.indicators[0]?.name).toBe("入館者数");
  });

  it("is done where another year was chosen", async () => {
    const { desk } = await openedDesk();
    await chooseYear(desk, 2030);
    expect(desk.store.state().survey?.year).toBe(2030);
    await chooseYear(desk, undefined);
    expect(desk.store.state().survey?.year).toBe(2024);
  });

  it("is done where what we remember in the workbook is different", async () => {
    const { desk } = await openedDesk();
    await checkWorkbook(desk);
    const finding = desk.store.state().checking?.findings[0];
    if (!finding) throw new Error("no finding");
    await acceptFinding(desk, finding, "確認済み");
    expect(desk.store.state().survey?.acceptances).toHaveLength(1);
  });
});
