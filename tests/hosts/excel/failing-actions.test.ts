import {
  apply,
  editCell,
  editMemo,
  flagSheet,
  invert,
  putName,
  putSheet,
  type Edit,
  type Sheet,
  type Workbook,
} from "../../../src/core";
import { WorkbookBuilder } from "../../fixtures/workbook-builder";
import { shown } from "../xlsx/write/shown";
import { openExcel } from "./open-excel";

function smallBook(): Workbook {
  const builder = new WorkbookBuilder();
  const first = builder.sheet("施策1");
  first.put(0, 0, { value: "満足度" });
  first.put(0, 1, { value: 5 });
  first.put(0, 3, { value: "７，０００以上", numberFormat: "@" });
  builder.sheet("施策2").put(1, 1, { value: 7 });
  return builder.build();
}

function sheetNamed(book: Workbook, name: string): Sheet {
  const found = book.sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`${name} is missing`);
  return found;
}

/** A little of everything that one button may do at once. */
function work(book: Workbook): readonly Edit[] {
  const first = sheetNamed(book, "施策1");
  const at = (row: number, column: number) => ({ sheet: "施策1", row, column });
  const own: Sheet = {
    ...sheetNamed(book, "施策2"),
    name: "検証結果",
    rows: [{ index: 0, start: 0, values: ["指摘", 1], formats: [1, 0] }],
    merges: [{ top: 2, left: 0, bottom: 2, right: 1 }],
  };
  return [
    editCell(book, first, at(0, 1), { value: 6 }),
    editCell(book, first, at(0, 2), { value: 12, formula: "B1*2", numberFormat: "0.0" }),
    editCell(book, first, at(0, 3), { value: 7000, numberFormat: '#,##0"以上"' }),
    flagSheet(first, [{ row: 0, column: 1, rule: "cell/number-as-text", severity: "warning" }]),
    putSheet(book, own, [
      { numberFormat: "General", locked: true },
      { numberFormat: "@", locked: true, look: { font: { bold: true }, fill: "D9E2EC" } },
    ]),
    putName(book, { name: "評価年度", formula: "2024", hidden: true }),
    editMemo(book, "ledger", '[{"label":"達成率"}]'),
  ];
}

const CODES = [
  ["GeneralException", "refused"],
  ["AccessDenied", "protected"],
  ["ServiceNotAvailable", "busy"],
] as const;

jest.setTimeout(120_000);

describe.each(CODES)("when Excel fails with %s", (code, told) => {
  it("at any action whatever, all is written or nothing, and the message is plain", async () => {
    const book = smallBook();
    const edits = work(book);
    const excel = await openExcel(book);
    const before = shown(excel.book.content());
    const after = shown(apply(book, edits));
    let failures = 0;
    try {
      for (let atAction = 1, actions = Infinity; atAction <= actions; atAction++) {
        excel.server.behave({ failure: { atAction, code } });
        const start = excel.server.trips.length;
        try {
          await excel.host.apply(edits);
          actions = excel.server.trips.slice(start).reduce((sum, trip) => sum + trip.actions, 0);
          expect(shown(excel.book.content())).toEqual(after);
          excel.server.behave({ failure: { atAction: Infinity, code } });
          await excel.host.apply(invert(edits));
        } catch (error) {
          failures++;
          expect(error).toMatchObject({ name: "HostError", code: told });
          expect((error as Error).message).toMatch(/もう一度|繰り返す/u);
        }
        expect(shown(excel.book.content())).toEqual(before);
      }
      excel.complainNot();
    } finally {
      await excel.close();
    }
    // Every action of reading and of writing has had its turn; of some nothing depends on the answer.
    expect(failures).toBeGreaterThan(60);
  });
});
