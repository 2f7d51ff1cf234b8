import { editCell, type Edit, type HostChange, HostError, type Sheet, type Workbook } from "../../src/core";
import { createXlsx, readXlsx } from "../../src/hosts/xlsx";
import { FileHost } from "../../src/offline/files/file-host";
import { answer } from "../../src/offline/worker/answer";
import { type Line, RemoteClerk } from "../../src/offline/worker/clerk";
import { sameThreadLine } from "../../src/offline/worker/lines";
import type { Request } from "../../src/offline/worker/messages";
import { WorkbookBuilder } from "../fixtures/workbook-builder";
import { HITOYOSHI, sampleBytes } from "../tools/samples";

const SAMPLE = sampleBytes(HITOYOSHI);
const A1 = { sheet: "施策1", row: 0, column: 0 };

function smallFile(): Uint8Array {
  const builder = new WorkbookBuilder();
  builder.sheet("施策1").put(0, 0, { value: 5 });
  builder.sheet("施策2").put(0, 0, { value: 7 });
  return createXlsx(builder.build());
}

function opened(clerk: Pick<RemoteClerk, "edit"> = new RemoteClerk(sameThreadLine)) {
  const file = smallFile();
  return new FileHost(file, readXlsx(file), clerk);
}

function change(workbook: Workbook, value: number): readonly Edit[] {
  const sheet = workbook.sheets[0] as Sheet;
  return [editCell(workbook, sheet, A1, { value })];
}

describe("an opened file", () => {
  it("shows its first visible sheet, and nothing is unsaved", () => {
    const { place, isUnsaved } = opened().state();
    expect(place).toEqual({ sheet: "施策1", range: { top: 0, left: 0, bottom: 0, right: 0 } });
    expect(isUnsaved).toBe(false);
  });

  it("holds as bytes what it shows, after every change", async () => {
    const host = opened();
    const told = jest.fn();
    host.subscribe(told);
    await host.apply(change(await host.read(), 6));
    await host.apply(change(await host.read(), 8));
    expect(readXlsx(host.bytes).sheets[0]?.rows[0]?.values).toEqual([8]);
    expect(host.state()).toMatchObject({ isUnsaved: true, workbook: await host.read() });
    expect(told).toHaveBeenCalled();
  });

  it("takes changes one after the other, also when they are asked for at once", async () => {
    const host = opened();
    const first = await host.read();
    const both = Promise.allSettled([host.apply(change(first, 6)), host.apply(change(first, 8))]);
    // The second was planned against what the first has changed.
    expect((await both).map(({ status }) => status)).toEqual(["fulfilled", "rejected"]);
    expect(readXlsx(host.bytes).sheets[0]?.rows[0]?.values).toEqual([6]);
    await host.apply(change(await host.read(), 9));
    expect(readXlsx(host.bytes).sheets[0]?.rows[0]?.values).toEqual([9]);
  });

  it("refuses at once what the file cannot take, and stays as it was", async () => {
    const refusing = { edit: () => Promise.reject(new HostError("signed", "署名")) };
    const host = opened(refusing);
    const before = host.bytes;
    await expect(host.apply(change(await host.read(), 6))).rejects.toMatchObject({ code: "signed" });
    expect(host.bytes).toBe(before);
    expect((await host.read()).sheets[0]?.rows[0]?.values).toEqual([5]);
    expect(host.state().isUnsaved).toBe(false);
  });

  it("stopped while it is written, nothing has happened", async () => {
    const stop = new AbortController();
    const host = opened({
      edit: (bytes) => {
        stop.abort();
        return Promise.resolve(bytes);
      },
    });
    const edits = change(await host.read(), 6);
    await expect(host.apply(edits, { signal: stop.signal })).rejects.toMatchObject({ code: "stopped" });
    expect((await host.read()).sheets[0]?.rows[0]?.values).toEqual([5]);
  });

  it("is saved once these very bytes were handed over", async () => {
    const host = opened();
    await host.apply(change(await host.read(), 6));
    const older = host.bytes;
    await host.apply(change(await host.read(), 8));
    host.keep(older);
    expect(host.state().isUnsaved).toBe(true);
    host.keep(host.bytes);
    expect(host.state().isUnsaved).toBe(false);
  });

  it("brings into view what the pane selects, and not what the person picks", async () => {
    const host = opened();
    const changes: HostChange[] = [];
    host.onChange((one) => changes.push(one));
    await host.select("施策2", { top: 4, left: 1, bottom: 4, right: 1 });
    expect(host.state()).toMatchObject({ revealed: 1, place: { sheet: "施策2" } });
    await host.pick({ sheet: "施策1", range: { top: 1, left: 0, bottom: 2, right: 3 } });
    expect(host.state().revealed).toBe(1);
    expect(await host.selection()).toEqual({ sheet: "施策1", range: { top: 1, left: 0, bottom: 2, right: 3 } });
    expect(changes.map(({ kind }) => kind)).toEqual(["selection", "selection"]);
    await expect(host.select("ない", { top: 0, left: 0, bottom: 0, right: 0 })).rejects.toBeInstanceOf(HostError);
  });

  it("looks at another sheet when the one selected is deleted", async () => {
    const host = opened();
    await host.apply([{ kind: "sheet", name: "集計", before: null, after: ownSheet("集計") }]);
    await host.select("集計", { top: 0, left: 0, bottom: 0, right: 0 });
    const sheet = (await host.read()).sheets.at(-1) as Sheet;
    await host.apply([{ kind: "sheet", name: "集計", before: { sheet, formats: [] }, after: null }]);
    expect(host.state().place?.sheet).toBe("施策1");
    expect((await host.selection())?.sheet).toBe("施策1");
  });
});

function ownSheet(name: string) {
  const builder = new WorkbookBuilder();
  builder.sheet(name).put(0, 0, { value: "計" });
  const { sheets, formats } = builder.build();
  return { sheet: sheets[0] as Sheet, formats };
}

describe("the worker's protocol", () => {
  it("a workbook arrives in pieces as it was read", async () => {
    const progress: number[] = [];
    const clerk = new RemoteClerk(sameThreadLine);
    const workbook = await clerk.read(SAMPLE, (done) => progress.push(done));
    expect(workbook).toEqual(readXlsx(SAMPLE, { looks: true }));
    expect(progress.length).toBeGreaterThan(2);
  });

  it("no piece is large", () => {
    const builder = new WorkbookBuilder();
    const sheet = builder.sheet("長い");
    for (let row = 0; row < 9000; row++)
      for (let column = 0; column < 10; column++) sheet.put(row, column, { value: row });
    const sizes: number[] = [];
    answer({ id: 1, kind: "read", bytes: createXlsx(builder.build()) }, (reply) => {
      if (reply.kind === "rows") sizes.push(reply.rows.length);
    });
    expect(sizes.length).toBeGreaterThan(2);
    expect(sizes.reduce((a, b) => a + b)).toBe(9000);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(4000);
  });

  it("failures keep their code and their sentence", async () => {
    const clerk = new RemoteClerk(sameThreadLine);
    const broken = SAMPLE.subarray(0, SAMPLE.length >> 1);
    await expect(clerk.read(broken)).rejects.toMatchObject({ name: "HostError", code: "truncated-file" });
    await expect(clerk.read(new TextEncoder().encode("メモ"))).rejects.toMatchObject({ code: "not-a-workbook" });
  });

  it("several requests at once each get their own answer", async () => {
    const clerk = new RemoteClerk(sameThreadLine);
    const [small, sample] = await Promise.all([clerk.read(smallFile()), clerk.read(SAMPLE)]);
    expect([small.sheets.length, sample.sheets.length]).toEqual([2, readXlsx(SAMPLE).sheets.length]);
    expect(readXlsx(await clerk.create(small)).sheets.map(({ name }) => name)).toEqual(["施策1", "施策2"]);
  });

  it("a line that breaks fails what was asked, and the next request gets a new line", async () => {
    const lines: (Line & { sent: Request[] })[] = [];
    const clerk = new RemoteClerk(() => {
      const sent: Request[] = [];
      const line = {
        sent,
        send: (one: Request) => void sent.push(one),
        onReply: () => undefined,
        onBreak: () => undefined,
      };
      lines.push(line);
      return line;
    });
    const lost = clerk.read(SAMPLE);
    lines[0]?.onBreak();
    await expect(lost).rejects.toMatchObject({ code: "worker-stopped" });
    const again = clerk.edit(SAMPLE, []);
    expect(lines).toHaveLength(2);
    const id = lines[1]?.sent[0]?.id ?? 0;
    (lines[1] as Line).onReply({ id, kind: "bytes", bytes: SAMPLE });
    expect(await again).toBe(SAMPLE);
  });
});
