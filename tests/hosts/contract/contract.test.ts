import {
  apply,
  editCell,
  editMemo,
  editNote,
  invert,
  memoOf,
  putName,
  type CellRef,
  type Edit,
  type Host,
  type Sheet,
  type Workbook,
} from "../../../src/core";
import { createXlsx, readXlsx } from "../../../src/hosts/xlsx";
import { WorkbookBuilder } from "../../fixtures/workbook-builder";
import { shown } from "../xlsx/write/shown";
import { HOSTS } from "./hosts";

const SHEET = "施策1";
const A1: CellRef = { sheet: SHEET, row: 0, column: 0 };
const B1: CellRef = { ...A1, column: 1 };

function smallFile(): Uint8Array {
  const builder = new WorkbookBuilder();
  const first = builder.sheet(SHEET);
  first.put(0, 0, { value: 5 });
  first.put(0, 1, { value: "目標" });
  first.put(1, 0, { value: true });
  builder.sheet("施策2").put(0, 0, { value: 7 });
  return createXlsx(builder.build());
}

function sheetOf(workbook: Workbook): Sheet {
  const sheet = workbook.sheets.find(({ name }) => name === SHEET);
  if (!sheet) throw new Error(`${SHEET} is missing`);
  return sheet;
}

const CHANGES: readonly (readonly [string, (book: Workbook) => Edit])[] = [
  ["a number", (book) => editCell(book, sheetOf(book), A1, { value: 0.1 + 0.2 })],
  ["an empty cell", (book) => editCell(book, sheetOf(book), A1, { value: null })],
  ["a truth value", (book) => editCell(book, sheetOf(book), A1, { value: false })],
  ["an error", (book) => editCell(book, sheetOf(book), A1, { value: { error: "#N/A" } })],
  ["a formula", (book) => editCell(book, sheetOf(book), A1, { value: 10, formula: "施策2!A1+3" })],
  ["a number format", (book) => editCell(book, sheetOf(book), A1, { value: 5, numberFormat: "0.0%" })],
  ["a note", (book) => editNote(sheetOf(book), B1, "確認済み")],
  ["a name", (book) => putName(book, { name: "評価年度", formula: "2024", hidden: true })],
  ["a memo", (book) => editMemo(book, "accepted", '[{"rule":"a<b>&\\"c\\""}]')],
  ...["=1+1", "+3", "-", "@目標", "'引用", "007", "1/2", "TRUE", "  空白  ", "一行\n二行"].map(
    (text) =>
      [
        `the text ${JSON.stringify(text)}`,
        (book: Workbook) => editCell(book, sheetOf(book), B1, { value: text }),
      ] as const,
  ),
];

describe.each(HOSTS)("a workbook in $name", ({ open, reopen, close, lacks = [] }) => {
  const file = smallFile();
  const book = readXlsx(file);
  let host: Host;
  beforeEach(async () => {
    host = await open(file);
  });
  afterEach(async () => await close?.(host));

  it("reads as the file says", async () => {
    expect(shown(await host.read())).toEqual(shown(book));
  });

  const changes = CHANGES.filter(([, change]) => !(lacks as readonly string[]).includes(change(book).kind));
  it.each(changes)("takes %s, and gives back what was there", async (_name, change) => {
    const edits = [change(book)];
    await host.apply(edits);
    const after = shown(await host.read());
    expect(after).toEqual(shown(apply(book, edits)));
    expect(after).not.toEqual(shown(book));
    await host.apply(invert(edits));
    expect(shown(await host.read())).toEqual(shown(book));
  });

  it("writes nothing when one cell changed since it was read, and names the cell", async () => {
    const edits = [
      editCell(book, sheetOf(book), A1, { value: 6 }),
      editCell(book, sheetOf(book), B1, { value: "実績" }),
    ];
    await host.apply([editCell(book, sheetOf(book), B1, { value: "他の人" })]);
    const between = shown(await host.read());
    await expect(host.apply(edits)).rejects.toMatchObject({ name: "HostError", code: "cell-changed", at: B1 });
    expect(shown(await host.read())).toEqual(between);
  });

  it("writes nothing when the sheet is gone", async () => {
    const elsewhere = { ...editCell(book, sheetOf(book), A1, { value: 6 }), at: { ...A1, sheet: "消えた" } };
    const edits = [editCell(book, sheetOf(book), B1, { value: "実績" }), elsewhere];
    await expect(host.apply(edits)).rejects.toMatchObject({ name: "HostError", code: "sheet-missing" });
    expect(shown(await host.read())).toEqual(shown(book));
  });

  it("is unmoved by no edits at all", async () => {
    await host.apply([]);
    expect(shown(await host.read())).toEqual(shown(book));
  });

  if (reopen)
    it("still holds, closed and opened again, what was written and remembered", async () => {
      const edits = [editCell(book, sheetOf(book), A1, { value: 6 }), editMemo(book, "ledger", "[]")];
      await host.apply(edits);
      host = await reopen(host);
      const again = await host.read();
      expect(shown(again)).toEqual(shown(apply(book, edits)));
      expect(memoOf(again, "ledger")).toBe("[]");
    });
});
