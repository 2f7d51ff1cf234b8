import { goals, inOffice, refusal, run, runIn } from "./in-office";

const NAMESPACE = "urn:tassei:memo:1";
const XML = `<memo xmlns="${NAMESPACE}" key="ledger">[]</memo>`;

describe("defined names", () => {
  it("are made over cells and formulas, hidden, changed and deleted", async () => {
    await inOffice(goals(), async (client) => {
      await runIn(client, async (context, sheet) => {
        const { names } = context.workbook;
        names.add("評価年度", "=2024").visible = false;
        names.add("満足", sheet.getRange("B2:C2"));
        sheet.names.add("率", "=施策1!$D$2");
        names.load("items/name,items/formula,items/visible,items/type,items/value,items/scope");
        sheet.names.load("items/name,items/scope");
        const range = names.getItem("満足").getRange().load("address");
        const none = names.getItem("評価年度").getRangeOrNullObject();
        await context.sync();
        expect(names.items.map(({ name, formula, visible, type }) => [name, formula, visible, type])).toEqual([
          ["評価年度", "=2024", false, "Integer"],
          ["満足", "=施策1!$B$2:$C$2", true, "Range"],
        ]);
        expect(sheet.names.items.map(({ name, scope }) => [name, scope])).toEqual([["率", "Worksheet"]]);
        expect([range.address, none.isNullObject]).toEqual(["施策1!B2:C2", true]);
        names.getItem("評価年度").formula = "=2025";
        names.getItem("満足").delete();
        await context.sync();
      });
      expect(client.book.content().names).toEqual([
        { name: "評価年度", formula: "2025", hidden: true },
        { name: "率", formula: "施策1!$D$2", sheet: "施策1", hidden: false },
      ]);
    });
  });

  it("can be used by formulas at once", async () => {
    await run(goals(), async (context, sheet) => {
      context.workbook.names.add("人数", "=施策1!$C$2");
      sheet.getRange("F1").formulas = [["=人数*2"]];
      const cell = sheet.getRange("F1").load("values");
      await context.sync();
      expect(cell.values).toEqual([[120]]);
    });
  });

  it.each([
    ["A1", "InvalidArgument"],
    ["1年目", "InvalidArgument"],
    ["二つ の語", "InvalidArgument"],
    ["評価年度", "ItemAlreadyExists"],
  ])("%s is refused: %s", async (name, code) => {
    const book = { ...goals(), names: [{ name: "評価年度", formula: "2024", hidden: false }] };
    const told = await refusal(book, async (context) => {
      context.workbook.names.add(name, "=1");
      await context.sync();
    });
    expect(told.code).toBe(code);
  });
});

describe("custom XML parts", () => {
  it("are found by namespace, read, written and deleted", async () => {
    await inOffice(goals(), async (client) => {
      await runIn(client, async (context) => {
        const { customXmlParts } = context.workbook;
        customXmlParts.add('<other xmlns="urn:other"/>');
        const part = customXmlParts.add(XML).load("id,namespaceUri");
        const scoped = customXmlParts.getByNamespace(NAMESPACE).load("items/id");
        const only = customXmlParts.getByNamespace("urn:other").getOnlyItem().getXml();
        const none = customXmlParts.getByNamespace("urn:none").getOnlyItemOrNullObject();
        const xml = part.getXml();
        await context.sync();
        expect(scoped.items.map(({ id }) => id)).toEqual([part.id]);
        expect([part.namespaceUri, xml.value, only.value]).toEqual([NAMESPACE, XML, '<other xmlns="urn:other"/>']);
        expect(none.isNullObject).toBe(true);
        part.setXml(XML.replace("[]", "[1]"));
        await context.sync();
      });
      expect(client.book.content().memos).toEqual([{ key: "ledger", text: "[1]" }]);
      await runIn(client, async (context) => {
        const parts = context.workbook.customXmlParts.getByNamespace(NAMESPACE).load("items/id");
        await context.sync();
        parts.items.forEach((part) => part.delete());
        await context.sync();
      });
      expect(client.book.content().memos).toBeUndefined();
    });
  });

  it("hold what a file remembered, to the last character", async () => {
    const text = '<>&"\r\n\t_x0041_\u0007😀 達成';
    const book = { ...goals(), memos: [{ key: "accepted", text }] };
    await inOffice(book, async (client) => {
      expect(client.book.content().memos).toEqual(book.memos);
      return Promise.resolve();
    });
  });

  it.each([
    ["no XML", "目標"],
    ["an open element", "<a><b></a>"],
    ["two roots", "<a/><b/>"],
    ["a bare ampersand", "<a>&</a>"],
    ["a control character", "<a>\u0007</a>"],
  ])("%s is refused", async (_name, xml) => {
    const told = await refusal(goals(), async (context) => {
      context.workbook.customXmlParts.add(xml);
      await context.sync();
    });
    expect(told).toEqual({ code: "InvalidArgument", at: "CustomXmlPartCollection.add" });
  });

  it("over a megabyte fail, as they do on the web", async () => {
    const told = await refusal(goals(), async (context) => {
      context.workbook.customXmlParts.add(`<a>${"あ".repeat(400_000)}</a>`);
      await context.sync();
    });
    expect(told.code).toBe("GeneralException");
  });
});

describe("settings of the document", () => {
  it("are kept by key", async () => {
    await run(goals(), async (context) => {
      const { settings } = context.workbook;
      settings.add("言語", "ja");
      settings.add("幅", { pane: 320 });
      settings.add("言語", "en");
      settings.getItem("幅").delete();
      settings.load("items/key,items/value");
      const none = settings.getItemOrNullObject("幅");
      await context.sync();
      expect(settings.items.map(({ key, value }) => [key, value as unknown])).toEqual([["言語", "en"]]);
      expect(none.isNullObject).toBe(true);
    });
  });
});

describe("a workbook whose structure is protected", () => {
  it("keeps its sheets", async () => {
    await inOffice(goals(), async (client) => {
      client.book.isStructureProtected = true;
      await runIn(client, async (context) => {
        context.workbook.protection.load("protected");
        await context.sync();
        expect(context.workbook.protection.protected).toBe(true);
      });
      const asked = runIn(client, async (context) => {
        context.workbook.worksheets.add("検証結果");
        await context.sync();
      });
      await expect(asked).rejects.toMatchObject({ code: "AccessDenied" });
    });
  });
});
