import type { OfficeClient } from "../../tools/office-client";
import { openInOffice } from "../../tools/office-client";
import { goals, inOffice, refusalIn, runIn, type Batch } from "./in-office";

/** Asks for something that must not pass, and gives back what is complained of. */
async function complaintsOf(ask: (client: OfficeClient) => Promise<unknown>): Promise<readonly string[]> {
  const client = await openInOffice(goals());
  try {
    await ask(client);
    return client.server.complaints;
  } finally {
    client.close();
  }
}

const NOT_EMULATED: readonly (readonly [string, Batch<unknown>])[] = [
  [
    "Range.flashFill is not emulated",
    async (context, sheet) => {
      sheet.getRange("A1").flashFill();
      await context.sync();
    },
  ],
  [
    "Range.sort is not emulated",
    async (context, sheet) => {
      sheet.getRange("A1").sort.apply([{ key: 0 }]);
      await context.sync();
    },
  ],
  [
    "Worksheet.enableCalculation is not emulated",
    async (context, sheet) => {
      sheet.enableCalculation = false;
      await context.sync();
    },
  ],
  [
    "Workbook.comments is not emulated",
    async (context) => {
      context.workbook.comments.load("items/content");
      await context.sync();
    },
  ],
  [
    "Worksheet.onSingleClicked",
    async (context, sheet) => {
      sheet.onSingleClicked.add(async () => Promise.resolve());
      await context.sync();
    },
  ],
];

describe("a member that is not emulated", () => {
  it.each(NOT_EMULATED.slice(0, 4))("fails and is told: %s", async (complaint, batch) => {
    const complaints = await complaintsOf(async (client) => {
      expect((await refusalIn(client, batch)).code).toBe("NotImplemented");
    });
    expect(complaints).toEqual([complaint]);
  });

  it("counts even where the error is caught", async () => {
    await expect(
      inOffice(goals(), async (client) => {
        await runIn(client, async (context, sheet) => {
          sheet.getRange("A1").flashFill();
          await context.sync();
        }).catch(() => undefined);
      }),
    ).rejects.toThrow("Range.flashFill is not emulated");
  });
});

describe("a name that is no property", () => {
  it.each([
    ["Range.vallues", (sheet: Excel.Worksheet) => sheet.getRange("A1").load("vallues")],
    ["Range.vallues", (sheet: Excel.Worksheet) => sheet.getRange("A1").load(["values", "vallues"])],
    ["Worksheet.titel", (sheet: Excel.Worksheet) => sheet.load({ titel: true } as never)],
    ["RangeFill.colour", (sheet: Excel.Worksheet) => sheet.getRange("A1").load("format/fill/colour")],
    ["Worksheet.nmae", (sheet: Excel.Worksheet) => sheet.context.workbook.worksheets.load("items/nmae")],
  ])("is told: %s", async (place, load) => {
    const complaints = await complaintsOf(async (client) =>
      runIn(client, async (context, sheet) => {
        load(sheet);
        await context.sync();
      }),
    );
    expect(complaints).toEqual([`${place} is loaded, and there is no such property or it is not emulated`]);
  });
});

describe("the client's own errors", () => {
  it("a property that was not loaded", async () => {
    await inOffice(goals(), async (client) => {
      const asked = runIn(client, async (context, sheet) => {
        const range = sheet.getRange("A1").load("address");
        await context.sync();
        return range.values;
      });
      await expect(asked).rejects.toMatchObject({ name: "RichApi.Error", code: "PropertyNotLoaded" });
    });
  });

  it("an object of another context", async () => {
    await inOffice(goals(), async (client) => {
      const range = await runIn(client, async (context, sheet) => {
        const found = sheet.getRange("A1:B2");
        await context.sync();
        return found;
      });
      const asked = runIn(client, async (context, sheet) => {
        sheet.getRange("B2").getIntersection(range).load("address");
        await context.sync();
      });
      await expect(asked).rejects.toMatchObject({ name: "RichApi.Error", code: "InvalidRequestContext" });
    });
  });
});

describe("what Excel does not let be set", () => {
  it("is refused by it, not only by the compiler", async () => {
    await inOffice(goals(), async (client) => {
      const told = await refusalIn(client, async (context, sheet) => {
        (sheet as unknown as { set(properties: object): void }).set({ name: "施策1" });
        sheet.getRange("A1").set({ values: [["a", "b"]] });
        await context.sync();
      });
      expect(told).toEqual({ code: "InvalidArgument", at: "Range.values" });
    });
  });
});
