import { type Edit, HostError } from "../../../src/core/index";
import { MemoryHost } from "../../../src/hosts/memory/index";
import { checkWorkbook } from "../../../src/taskpane/jobs/check";
import { followWorkbook } from "../../../src/taskpane/jobs/follow";
import { createDesk } from "../../../src/taskpane/jobs/create-desk";
import { THREE_ROWS } from "../tools/small-workbook";

const FILL: Edit = {
  kind: "cell",
  at: { sheet: "施策1", row: 1, column: 4 },
  before: { value: null, numberFormat: "General" },
  after: { value: 5480, numberFormat: "General" },
};

async function followedDesk() {
  const host = new MemoryHost(THREE_ROWS);
  const desk = createDesk(host, { now: () => "2026-11-20T14:02", presets: [] });
  await checkWorkbook(desk);
  jest.useFakeTimers();
  const read = jest.spyOn(host, "read");
  const stop = followWorkbook(desk);
  const findings = () => desk.store.state().checking?.findings.length ?? 0;
  return { host, desk, read, stop, findings };
}

afterEach(() => jest.useRealTimers());

describe("keeping in step with the workbook", () => {
  it("many events of one change are one reading, a moment later", async () => {
    const { host, desk, read, findings } = await followedDesk();
    const before = findings();
    host.change([FILL]);
    host.change([{ ...FILL, before: FILL.after, after: FILL.after } as Edit]);
    expect(desk.store.state().isStale).toBe(true);
    expect(read).not.toHaveBeenCalled();
    await jest.advanceTimersByTimeAsync(1000);
    expect(read).toHaveBeenCalledTimes(1);
    expect(desk.store.state().isStale).toBe(false);
    expect(findings()).toBeLessThan(before);
  });

  it("a selection is no change", async () => {
    const { host, desk, read } = await followedDesk();
    await host.select("施策1", { top: 0, left: 0, bottom: 0, right: 0 });
    await jest.advanceTimersByTimeAsync(5000);
    expect(read).not.toHaveBeenCalled();
    expect(desk.store.state().isStale).toBe(false);
  });

  it("while a cell is being edited the results stay marked, nothing is complained of, and it is tried again", async () => {
    const { host, desk, read } = await followedDesk();
    read.mockRejectedValueOnce(new HostError("cell-edit", "編集を確定してください。"));
    host.change([FILL]);
    await jest.advanceTimersByTimeAsync(300);
    expect(desk.store.state()).toMatchObject({ isStale: true, notice: null });
    await jest.advanceTimersByTimeAsync(2000);
    expect(desk.store.state().isStale).toBe(false);
  });

  it("waits for what is being done", async () => {
    const { host, desk, read } = await followedDesk();
    desk.store.tell({ kind: "busy", busy: { what: "writing", done: 0, total: 0, canStop: false } });
    host.change([FILL]);
    await jest.advanceTimersByTimeAsync(3000);
    expect(read).not.toHaveBeenCalled();
    desk.store.tell({ kind: "busy", busy: null });
    await jest.advanceTimersByTimeAsync(2000);
    expect(desk.store.state().isStale).toBe(false);
  });

  it("ends when it is told to", async () => {
    const { host, read, stop } = await followedDesk();
    host.change([FILL]);
    stop();
    host.change([{ ...FILL, before: FILL.after } as Edit]);
    await jest.advanceTimersByTimeAsync(3000);
    expect(read).not.toHaveBeenCalled();
  });
});
