import { openBook } from "../../tools/open-book";
import { ExcelServer, type Behaviour } from "../../../src/workbench/host";
import { goals, inOffice, runIn } from "./in-office";

const ROOT = { Id: 1, ObjectPathType: 1 };
const FIRST = {
  Id: 2,
  ObjectPathType: 3,
  Name: "GetFirst",
  ParentObjectPathId: 9,
  ArgumentInfo: { Arguments: [null] },
};
const SHEETS = { Id: 9, ObjectPathType: 4, Name: "Worksheets", ParentObjectPathId: 1 };
const NOTES = { Id: 3, ObjectPathType: 4, Name: "Notes", ParentObjectPathId: 2 };

interface Answer {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly Error?: { readonly Code: string; readonly Location: string; readonly ActionIndex: number };
}

/** A request in the words of the wire: for what the client from npm does not know yet. */
async function ask(paths: readonly object[], actions: readonly object[], behaviour: Behaviour = {}): Promise<Answer> {
  const { book, close } = await openBook(goals());
  try {
    const ObjectPaths = Object.fromEntries(
      [ROOT, SHEETS, FIRST, ...paths].map((path) => [(path as { Id: number }).Id, path]),
    );
    const body = { AutoKeepReference: false, ObjectPaths, Actions: actions.map((action, Id) => ({ Id, ...action })) };
    return JSON.parse(await new ExcelServer(book, behaviour).answer(JSON.stringify(body))) as Answer;
  } finally {
    close();
  }
}

function add(Id: number, cell: string, text: string): object {
  return { Id, ObjectPathType: 3, Name: "Add", ParentObjectPathId: 3, ArgumentInfo: { Arguments: [cell, text] } };
}

describe("notes, which came with version 1.18", () => {
  const paths = [NOTES, add(4, "B2", "確認済み"), add(5, "A2", "出典を確認")];
  const actions = [
    { ActionType: 1, ObjectPathId: 4 },
    { ActionType: 1, ObjectPathId: 5 },
    { ActionType: 2, ObjectPathId: 3, QueryInfo: { Select: ["content"] } },
  ];

  it("are made and listed cell by cell", async () => {
    const { Results, Error } = await ask(paths, actions, { version: "1.18" });
    expect(Error).toBeUndefined();
    expect(Results[2]?.Value).toEqual({
      _Items: [
        { _Id: "A2", Content: "出典を確認" },
        { _Id: "B2", Content: "確認済み" },
      ],
    });
  });

  it("are not there before", async () => {
    const { Error } = await ask(paths, actions, { version: "1.17" });
    expect(Error).toMatchObject({ Code: "ApiNotFound", Location: "NoteCollection.add", ActionIndex: 0 });
  });
});

describe("the wire", () => {
  it("runs a method once, however often its result is asked for", async () => {
    const added = {
      Id: 4,
      ObjectPathType: 3,
      Name: "Add",
      ParentObjectPathId: 9,
      ArgumentInfo: { Arguments: ["新規"] },
    };
    const { Results } = await ask(
      [added],
      [
        { ActionType: 1, ObjectPathId: 4 },
        { ActionType: 1, ObjectPathId: 4 },
        { ActionType: 2, ObjectPathId: 4, QueryInfo: { Select: ["name"] } },
        { ActionType: 3, ObjectPathId: 9, Name: "GetCount", ArgumentInfo: { Arguments: [null] } },
      ],
    );
    expect(Results[2]?.Value).toMatchObject({ Name: "新規" });
    expect(Results[3]?.Value).toBe(3);
  });

  it("leads from a null object to null objects", async () => {
    const none = {
      Id: 4,
      ObjectPathType: 3,
      Name: "GetItemOrNullObject",
      ParentObjectPathId: 9,
      ArgumentInfo: { Arguments: ["なし"] },
    };
    const beyond = {
      Id: 5,
      ObjectPathType: 3,
      Name: "GetRange",
      ParentObjectPathId: 4,
      ArgumentInfo: { Arguments: ["A1"] },
    };
    const { Results, Error } = await ask(
      [none, beyond],
      [
        { ActionType: 1, ObjectPathId: 4 },
        { ActionType: 2, ObjectPathId: 5, QueryInfo: { Select: ["values"] } },
        { ActionType: 4, ObjectPathId: 5, Name: "Values", ArgumentInfo: { Arguments: [[[1]]] } },
      ],
    );
    expect(Results.map(({ Value }) => Value)).toEqual([null, null]);
    expect(Error).toMatchObject({ Code: "InvalidObjectPath", ActionIndex: 2 });
  });

  it("gives a part of a collection where that is asked", async () => {
    const { Results } = await ask(
      [],
      [{ ActionType: 2, ObjectPathId: 9, QueryInfo: { Select: ["name"], Skip: 1, Top: 1 } }],
    );
    expect(Results[0]?.Value).toMatchObject({ _Items: [{ Name: "施策2" }] });
  });

  it("answers the client's greeting", async () => {
    const service = { Id: 4, ObjectPathType: 2, Name: "Microsoft.InternalService.AddinInternalService" };
    const { Error } = await ask([service], [{ ActionType: 3, ObjectPathId: 4, Name: "NotifyActionHandlerReady" }]);
    expect(Error).toBeUndefined();
  });
});

describe("ranges of a batch", () => {
  it("are held while it runs, and let go after it", async () => {
    await inOffice(goals(), async (client) => {
      await runIn(client, async (context, sheet) => {
        const range = sheet.getRange("B2");
        await context.sync();
        sheet.name = "改名";
        await context.sync();
        range.load("address");
        await context.sync();
        expect(range.address).toBe("改名!B2");
        expect(client.server.held).toBeGreaterThan(0);
      });
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect(client.server.held).toBe(0);
    });
  });
});
