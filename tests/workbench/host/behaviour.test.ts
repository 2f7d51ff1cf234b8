import { WorkbookBuilder } from "../../fixtures/workbook-builder";
import { goals, inOffice, refusal, refusalIn, run, runIn } from "./in-office";

async function valuesOf(client: Parameters<typeof runIn>[0], address: string): Promise<unknown[][]> {
  return runIn(client, async (context, sheet) => {
    const range = sheet.getRange(address).load("values");
    await context.sync();
    return range.values;
  });
}

describe("limits of size", () => {
  it("refuse a request over 5 MB, and nothing of it is done", async () => {
    await inOffice(goals(), async (client) => {
      const told = await refusalIn(client, async (context, sheet) => {
        sheet.getRange("A1").values = [["前"]];
        for (let row = 2; row < 200; row++) sheet.getRange(`A${String(row)}`).values = [["字".repeat(30_000)]];
        await context.sync();
      });
      expect(told.code).toBe("RequestPayloadSizeLimitExceeded");
      expect(await valuesOf(client, "A1")).toEqual([["指標"]]);
    });
  });

  it("refuse an answer over 5 MB", async () => {
    const builder = new WorkbookBuilder();
    const sheet = builder.sheet("長文");
    for (let row = 0; row < 200; row++) sheet.put(row, 0, { value: "字".repeat(30_000) });
    const told = await refusal(builder.build(), async (context, first) => {
      first.getRange("A1:A200").load("values");
      await context.sync();
    });
    expect(told.code).toBe("ResponsePayloadSizeLimitExceeded");
  });

  it("can be set lower", async () => {
    const told = await refusal(
      goals(),
      async (context, sheet) => {
        sheet.getRange("A1:D3").load("values");
        await context.sync();
      },
      { limitBytes: 300 },
    );
    expect(told.code).toBe("RequestPayloadSizeLimitExceeded");
  });
});

describe("trips", () => {
  it("are counted with their sizes and actions", async () => {
    await inOffice(goals(), async (client) => {
      await valuesOf(client, "A1");
      const [first] = client.server.trips;
      expect(first?.actions).toBeGreaterThan(1);
      expect(first?.requestBytes).toBeGreaterThan(100);
      expect(first?.responseBytes).toBeGreaterThan(50);
    });
  });

  it("take as long as they are told to", async () => {
    const began = Date.now();
    await run(goals(), async (context) => context.sync(), { delayMs: 60 });
    await inOffice(
      goals(),
      async (client) => {
        await valuesOf(client, "A1");
        expect(Date.now() - began).toBeGreaterThanOrEqual(55);
      },
      { delayMs: 60 },
    );
  });
});

describe("an action fails", () => {
  it.each(["GeneralException", "AccessDenied", "ServiceNotAvailable", "InvalidOperation"] as const)(
    "with %s, where it is told to",
    async (code) => {
      const told = await refusal(
        goals(),
        async (context, sheet) => {
          sheet.load("name");
          await context.sync();
        },
        { failure: { atAction: 2, code } },
      );
      expect(told).toEqual({ code, at: "Workbook.worksheets" });
    },
  );

  it("and what came before it stays done, what comes after it is not done", async () => {
    const done: number[] = [];
    for (let atAction = 1; done.at(-1) !== 3; atAction++)
      await inOffice(
        goals(),
        async (client) => {
          await refusalIn(client, async (context, sheet) => {
            for (const [at, cell] of ["F1", "F2", "F3"].entries()) sheet.getRange(cell).values = [[at + 1]];
            await context.sync();
          }).catch(() => undefined);
          const values = (await valuesOf(client, "F1:F3")).flat().filter((value) => value !== "");
          expect(values).toEqual([1, 2, 3].slice(0, values.length));
          done.push(values.length);
        },
        { failure: { atAction, code: "GeneralException" } },
      );
    expect(done).toEqual([...done].sort((a, b) => a - b));
    expect([...new Set(done)]).toEqual([0, 1, 2, 3]);
  });

  it("and the next request is answered again", async () => {
    await inOffice(goals(), async (client) => {
      client.server.behave({ failure: { atAction: 1, code: "GeneralException" } });
      await refusalIn(client, async (context, sheet) => {
        sheet.load("name");
        await context.sync();
      });
      expect(await valuesOf(client, "A1")).toEqual([["指標"]]);
    });
  });
});

describe("another person", () => {
  it("types between two trips", async () => {
    await inOffice(
      goals(),
      async (client) => {
        await runIn(client, async (context, sheet) => {
          const before = sheet.getRange("B2").load("values");
          await context.sync();
          const after = sheet.getRange("B2").load("values");
          await context.sync();
          expect([before.values, after.values]).toEqual([[[80]], [[55]]]);
        });
      },
      {
        beforeTrip: (trip, book) => {
          const [sheet] = book.sheets;
          if (trip === 2 && sheet) book.put(sheet, { row: 1, column: 1 }, { value: 55 });
        },
      },
    );
  });

  it("deletes the sheet meanwhile", async () => {
    await inOffice(
      goals(),
      async (client) => {
        const told = await refusalIn(client, async (context) => {
          const sheet = context.workbook.worksheets.getItem("施策2").load("name");
          await context.sync();
          sheet.getRange("A1").values = [[1]];
          await context.sync();
        });
        expect(told.code).toBe("ItemNotFound");
      },
      {
        beforeTrip: (trip, book) => {
          const sheet = book.sheetNamed("施策2");
          if (trip === 2 && sheet) book.deleteSheet(sheet);
        },
      },
    );
  });
});

describe("a person who types into a cell", () => {
  it("keeps every request waiting at the door", async () => {
    await inOffice(goals(), async (client) => {
      client.server.behave({ isEditing: true });
      const told = await refusalIn(client, async (context, sheet) => {
        sheet.getRange("A1").values = [[1]];
        await context.sync();
      });
      expect(told.code).toBe("InvalidOperationInCellEditMode");
      client.server.behave({ isEditing: false });
      expect(await valuesOf(client, "A1")).toEqual([["指標"]]);
    });
  });
});

describe("an older Excel", () => {
  it.each([
    ["1.9", true],
    ["1.14", true],
    ["1.17", false],
    ["1.18", false],
  ])("of version 1.14: is %s there? %s", async (version, isThere) => {
    await inOffice(
      goals(),
      async ({ server, Office }) => {
        expect(server.supports("ExcelApi", version)).toBe(isThere);
        expect(Office.context.requirements.isSetSupported("ExcelApi", version)).toBe(isThere);
        return Promise.resolve();
      },
      { version: "1.14" },
    );
  });

  it("has not what came later", async () => {
    const told = await refusal(
      goals(),
      async (context) => {
        context.workbook.worksheets.onNameChanged.add(async () => Promise.resolve());
        await context.sync();
      },
      { version: "1.14" },
    );
    expect(told.code).toBe("ApiNotFound");
  });
});
