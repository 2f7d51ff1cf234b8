import { invert } from "../../../src/core";
import { WorkbookBuilder } from "../../fixtures/workbook-builder";
import { shown } from "../xlsx/write/shown";
import { ratesFor, workbookOf } from "./indicators";
import { openExcel, type OpenExcel } from "./open-excel";

const MEGABYTES_2 = 2_000_000;

/** What a piece of work costs: journeys to Excel, and the biggest of them in bytes. */
async function cost({ server }: OpenExcel, work: () => Promise<unknown>) {
  const before = server.trips.length;
  await work();
  // What the client lets go of afterwards travels on its own, and nobody waits for it.
  const trips = server.trips.slice(before).filter(({ isCleanup }) => !isCleanup);
  const sizes = trips.flatMap(({ requestBytes, responseBytes }) => [requestBytes, responseBytes]);
  return {
    journeys: trips.length,
    biggest: Math.max(...sizes),
    more: Math.floor(sizes.reduce((sum, size) => sum + size, 0) / MEGABYTES_2),
  };
}

async function open(indicators: number) {
  const book = workbookOf(indicators);
  const excel = await openExcel(book);
  const edits = ratesFor(book);
  const read = await cost(excel, () => excel.host.read());
  const write = await cost(excel, () => excel.host.apply(edits));
  return { book, excel, edits, read, write };
}

describe("journeys to Excel", () => {
  it.each([1, 100])(
    "are 4 to read and 5 to write %i indicators on five sheets, and to take them back",
    async (count) => {
      const { book, excel, edits, read, write } = await open(count);
      try {
        const back = await cost(excel, () => excel.host.apply(invert(edits)));
        expect([read.journeys, write.journeys, back.journeys]).toEqual([4, 5, 5]);
        expect(shown(await excel.host.read())).toEqual(shown(book));
        excel.complainNot();
      } finally {
        await excel.close();
      }
    },
  );

  it("are the same for 10,000 and one more for each two megabytes, none of them near Excel's limit", async () => {
    const { excel, read, write } = await open(10_000);
    try {
      expect(read.journeys).toBeLessThanOrEqual(4 + read.more + 1);
      expect(write.journeys).toBeLessThanOrEqual(5 + write.more + 1);
      expect(Math.max(read.biggest, write.biggest)).toBeLessThan(2.5 * 1024 * 1024);
      expect(excel.book.sheetNamed("施策5")?.cell(1999, 4).value).not.toBeNull();
    } finally {
      await excel.close();
    }
  }, 120_000);
});

describe("texts far longer than usual", () => {
  it("are read in smaller pieces where Excel would not give them at once", async () => {
    const builder = new WorkbookBuilder();
    const sheet = builder.sheet("施策1");
    for (let row = 0; row < 300; row++) sheet.put(row, 0, { value: `取組の内容${String(row)}`.repeat(100) });
    const book = builder.build();
    const excel = await openExcel(book, { limitBytes: 500_000 });
    try {
      expect(shown(await excel.host.read())).toEqual(shown(book));
    } finally {
      await excel.close();
    }
  });
});
