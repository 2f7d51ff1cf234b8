import type { Behaviour } from "../../../src/workbench/host";
import type { OfficeClient } from "../../tools/office-client";
import { goals, inOffice, runIn } from "./in-office";

type Told = readonly unknown[];

/** Long enough for whatever was pushed to be heard. */
async function soon(ms = 20): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, ms));
}

async function hear(client: OfficeClient): Promise<Told[]> {
  const heard: Told[] = [];
  await runIn(client, async (context) => {
    const { worksheets } = context.workbook;
    const note = (...told: unknown[]) => {
      heard.push(told);
      return Promise.resolve();
    };
    worksheets.onChanged.add(({ type, address, source, details, triggerSource }) =>
      note(type, address, source, triggerSource, details?.valueAfter),
    );
    worksheets.onAdded.add(({ type, source }) => note(type, source));
    worksheets.onDeleted.add(({ type, source }) => note(type, source));
    worksheets.onActivated.add(({ type }) => note(type));
    worksheets.onSelectionChanged.add(({ type, address }) => note(type, address));
    worksheets.onFormatChanged.add(({ type, address }) => note(type, address));
    await context.sync();
  });
  return heard;
}

/** Somebody types into the first sheet. */
function type({ book }: OfficeClient, as: "person" | "remote", value: number, row = 1): void {
  const [sheet] = book.sheets;
  if (sheet) book.as(as, () => book.put(sheet, { row, column: 1 }, { value }));
}

describe("an add-in hears", () => {
  it("of what the person, another person and the add-in itself change", async () => {
    await inOffice(goals(), async (client) => {
      const heard = await hear(client);
      type(client, "person", 1);
      type(client, "remote", 2);
      await runIn(client, async (context, sheet) => {
        sheet.getRange("B2:C2").values = [[3, 4]];
        sheet.getRange("A1").format.fill.color = "#FF0000";
        await context.sync();
      });
      await soon();
      expect(heard).toEqual([
        ["WorksheetChanged", "B2", "Local", "Unknown", 1],
        ["WorksheetChanged", "B2", "Remote", "Unknown", 2],
        ["WorksheetChanged", "B2:C2", "Local", "ThisLocalAddin", undefined],
        ["WorksheetFormatChanged", "A1"],
      ]);
    });
  });

  it("of sheets that come and go, and of what is selected", async () => {
    await inOffice(goals(), async (client) => {
      const heard = await hear(client);
      await runIn(client, async (context) => {
        const sheet = context.workbook.worksheets.add("検証結果");
        sheet.activate();
        sheet.getRange("A2").select();
        sheet.delete();
        await context.sync();
      });
      await soon();
      expect(heard).toEqual([
        ["WorksheetAdded", "Local"],
        ["WorksheetActivated"],
        ["WorksheetSelectionChanged", "A2"],
        ["WorksheetActivated"],
        ["WorksheetDeleted", "Local"],
      ]);
    });
  });

  it("of one sheet alone, until it no longer wants to", async () => {
    await inOffice(goals(), async (client) => {
      const heard: string[] = [];
      const handler = await runIn(client, async (context, sheet) => {
        const added = sheet.onChanged.add(({ address }) => {
          heard.push(address);
          return Promise.resolve();
        });
        await context.sync();
        return added;
      });
      const other = client.book.sheets[1];
      if (other) client.book.put(other, { row: 0, column: 0 }, { value: 1 });
      type(client, "person", 5);
      await soon();
      expect(heard).toEqual(["B2"]);
      await client.Excel.run(handler.context as Excel.RequestContext, async (context) => {
        handler.remove();
        await context.sync();
      });
      type(client, "person", 6);
      await soon();
      expect(heard).toEqual(["B2"]);
    });
  });

  it("the place itself, when it asks for it", async () => {
    await inOffice(goals(), async (client) => {
      let told: Excel.WorksheetChangedEventArgs | undefined;
      await runIn(client, async (context) => {
        context.workbook.worksheets.onChanged.add((args) => {
          told = args;
          return Promise.resolve();
        });
        await context.sync();
      });
      type(client, "person", 7);
      await soon();
      const values = await runIn(client, async (context) => {
        const range = told?.getRange(context).load("values");
        await context.sync();
        return range?.values;
      });
      expect(values).toEqual([[7]]);
    });
  });

  it("nothing while it has events turned off", async () => {
    await inOffice(goals(), async (client) => {
      const heard = await hear(client);
      await runIn(client, async (context, sheet) => {
        context.runtime.enableEvents = false;
        sheet.getRange("B2").values = [[1]];
        await context.sync();
      });
      await soon();
      expect(heard).toEqual([]);
    });
  });
});

describe("events can be told badly", () => {
  const BADLY: readonly (readonly [string, Behaviour["events"] & {}, number, number])[] = [
    ["once", "once", 1, 1],
    ["twice", "twice", 2, 2],
    ["never", "never", 0, 0],
    ["late", { lateMs: 100 }, 0, 1],
  ];
  it.each(BADLY)("%s", async (_name, events, atFirst, inTheEnd) => {
    await inOffice(
      goals(),
      async (client) => {
        const heard = await hear(client);
        type(client, "person", 1);
        await soon(30);
        expect(heard).toHaveLength(atFirst);
        await soon(150);
        expect(heard).toHaveLength(inTheEnd);
      },
      { events },
    );
  });
});
