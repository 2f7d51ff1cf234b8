import { editCell, valueAt, type HostChange, type Sheet, type Workbook } from "../../../src/core";
import { MemoryHost } from "../../../src/hosts/memory";
import { WorkbookBuilder } from "../../fixtures/workbook-builder";

const A1 = { sheet: "施策1", row: 0, column: 0 };

function setA1(book: Workbook, value: number) {
  return editCell(book, book.sheets[0] as Sheet, A1, { value });
}

function twoSheets(): Workbook {
  const builder = new WorkbookBuilder();
  builder.sheet("施策1").put(0, 0, { value: 5 });
  builder.sheet("施策2").put(0, 0, { value: 7 });
  return builder.build();
}

describe("MemoryHost", () => {
  const book = twoSheets();

  it("applies edits as the core does", async () => {
    const host = new MemoryHost(book);
    await host.apply([setA1(book, 6)]);
    expect(valueAt((await host.read()).sheets[0] as Sheet, 0, 0)).toBe(6);
  });

  it("changes nothing when one of the edits does not fit", async () => {
    const host = new MemoryHost(book);
    const stale = { ...setA1(book, 6), at: { ...A1, row: 3 } };
    await expect(host.apply([setA1(book, 6), stale])).rejects.toMatchObject({ code: "cell-changed", at: stale.at });
    expect(await host.read()).toBe(book);
  });

  it("reads the sheets asked for", async () => {
    const host = new MemoryHost(book);
    expect((await host.read({ sheets: ["施策2"] })).sheets.map(({ name }) => name)).toEqual(["施策2"]);
    await host.select("施策2", { top: 0, left: 0, bottom: 0, right: 0 });
    expect((await host.read({ activeSheet: true })).sheets.map(({ name }) => name)).toEqual(["施策2"]);
  });

  it("tells of changes by others, not of its own", async () => {
    const host = new MemoryHost(book);
    const heard: HostChange[] = [];
    const stop = host.onChange((change) => heard.push(change));
    await host.apply([setA1(book, 6)]);
    expect(heard).toEqual([]);
    host.change([setA1(host.workbook, 8)]);
    expect(heard).toEqual([{ kind: "cells", sheet: "施策1", range: { top: 0, left: 0, bottom: 0, right: 0 } }]);
    stop();
    host.change([setA1(host.workbook, 9)]);
    expect(heard).toHaveLength(1);
  });

  it("does nothing more once it is told to stop", async () => {
    const host = new MemoryHost(book);
    await expect(host.apply([setA1(book, 6)], { signal: { aborted: true } })).rejects.toMatchObject({
      code: "stopped",
    });
    expect(await host.read()).toBe(book);
  });
});
