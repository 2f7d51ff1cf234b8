import { invert } from "../../../src/core";
import { shown } from "../xlsx/write/shown";
import { openExcel, type OpenExcel } from "./open-excel";
import { ratesFor, workbookOf } from "./indicators";

/** What a piece of work costs: journeys to Excel, and the biggest of them in bytes. */
async function cost({ server }: OpenExcel, work: () => Promise<unknown>) {
  const before = server.trips.length;
  await work();
  const trips = server.trips.slice(before);
  return {
    journeys: trips.length,
    biggest: Math.max(...trips.flatMap(({ requestBytes, responseBytes }) => [requestBytes, responseBytes])),
    bytes: trips.reduce((sum, { requestBytes, responseBytes }) => sum + requestBytes + responseBytes, 0),
  };
}

describe("journeys to Excel", () => {
  const counts: Record<number, { readonly read: number; readonly write: number }> = {};

  it.each([1, 100, 10_000])("%i indicators are read, rated and taken back", async (indicators) => {
    const book = workbookOf(indicators);
    const excel = await openExcel(book);
    try {
      const edits = ratesFor(book);
      const read = await cost(excel, () => excel.host.read());
      const write = await cost(excel, () => excel.host.apply(edits));
      const back = await cost(excel, () => excel.host.apply(invert(edits)));
      process.stdout.write(`${String(indicators)}: ${JSON.stringify({ read, write, back })}\n`);
      counts[indicators] = { read: read.journeys, write: write.journeys };
      for (const { biggest } of [read, write, back]) expect(biggest).toBeLessThan(3_000_000);
      expect(shown(await excel.host.read())).toEqual(shown(book));
      excel.complainNot();
    } finally {
      await excel.close();
    }
  });
});
