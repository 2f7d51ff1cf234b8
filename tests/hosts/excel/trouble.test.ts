import { editCell, editNote, flagSheet, HostError, type Edit, type Sheet, type Workbook } from "../../../src/core";
import type { Behaviour } from "../../../src/workbench/host";
import { WorkbookBuilder, type SheetBuilder } from "../../fixtures/workbook-builder";
import { shown } from "../xlsx/write/shown";
import { ratesFor, workbookOf } from "./indicators";
import { openExcel } from "./open-excel";

const SHEET = "施策1";
const at = (row: number, column: number) => ({ sheet: SHEET, row, column });

const A2 = { top: 1, left: 0, bottom: 1, right: 0 };

function bookWith(fill: (sheet: SheetBuilder) => void): Workbook {
  const builder = new WorkbookBuilder();
  const sheet = builder.sheet(SHEET);
  sheet.put(0, 0, { value: 5 });
  sheet.put(1, 0, { value: "目標" });
  fill(sheet);
  builder.sheet("施策2").put(0, 0, { value: 7 });
  return builder.build();
}

function first(book: Workbook): Sheet {
  const [sheet] = book.sheets;
  if (!sheet) throw new Error("no sheet");
  return sheet;
}

const setA1 = (book: Workbook): readonly Edit[] => [
  editCell(book, first(book), at(0, 0), { value: 6 }),
  editCell(book, first(book), at(1, 0), { value: "実績" }),
];

interface Trouble {
  readonly name: string;
  readonly fill?: (sheet: SheetBuilder) => void;
  readonly behaviour?: Behaviour;
  readonly edits?: (book: Workbook) => readonly Edit[];
  readonly code: string;
  readonly says: RegExp;
}

const PROTECTED = (sheet: SheetBuilder) => {
  sheet.isProtected = true;
  sheet.change({ top: 1, left: 0, bottom: 1, right: 0 }, { locked: false });
};

const TROUBLES: readonly Trouble[] = [
  {
    name: "a locked cell on a protected sheet",
    fill: PROTECTED,
    code: "protected-cell",
    says: /「施策1」の A1 は保護.*何も書き込んでいません。.*解除/u,
  },
  {
    name: "flags on a protected sheet",
    fill: PROTECTED,
    edits: (book) => [flagSheet(first(book), [{ row: 0, column: 0, rule: "a/b", severity: "error" }])],
    code: "protected-sheet",
    says: /「施策1」は保護されているため.*何も書き込んでいません/u,
  },
  {
    name: "a number format on a protected sheet, even of a cell that is not locked",
    fill: PROTECTED,
    edits: (book) => [editCell(book, first(book), at(1, 0), { value: 5, numberFormat: "0.0" })],
    code: "protected-sheet",
    says: /A2は保護/u,
  },
  { name: "a person typing into a cell", behaviour: { isEditing: true }, code: "cell-being-edited", says: /Enter/u },
  {
    name: "another person changing a cell in between",
    behaviour: {
      beforeTrip: (trip, book) => {
        if (trip === 2)
          book.as("remote", () => book.sheets[0]?.write([{ row: 1, column: 0, content: { value: "他" } }], A2));
      },
    },
    code: "cell-changed",
    says: /「施策1」の A2 .*読み込んだ後に変わっています。何も書き込んでいません/u,
  },
  {
    name: "another person deleting the sheet in between",
    behaviour: {
      beforeTrip: (trip, book) => {
        const [sheet] = book.sheets;
        if (trip === 3 && sheet?.name === SHEET) book.as("remote", () => book.deleteSheet(sheet));
      },
    },
    code: "sheet-missing",
    says: /読み込み直して/u,
  },
  {
    name: "notes in an Excel that has none",
    edits: (book) => [editNote(first(book), at(0, 0), "確認")],
    code: "notes-unsupported",
    says: /何も書き込んでいません/u,
  },
];

describe("in trouble nothing is half-written, and the message is plain", () => {
  it.each(TROUBLES)("$name", async ({ fill = () => undefined, behaviour, edits = setA1, code, says }) => {
    const book = bookWith(fill);
    const excel = await openExcel(book, behaviour);
    try {
      await expect(excel.host.apply(edits(book))).rejects.toMatchObject({
        name: "HostError",
        code,
        message: expect.stringMatching(says) as unknown,
      });
      const sheet = excel.book.sheetNamed(SHEET);
      if (sheet) expect(sheet.cell(0, 0).value).toBe(5);
      excel.complainNot();
    } finally {
      await excel.close();
    }
  });

  it("Excel lets go of the cell in time", async () => {
    const book = bookWith(() => undefined);
    const excel = await openExcel(book);
    try {
      await excel.host.apply(setA1(book));
      expect(excel.book.sheetNamed(SHEET)?.cell(0, 0).value).toBe(6);
    } finally {
      await excel.close();
    }
  });

  it("slow answers: two pieces of work at once are done one after the other", async () => {
    const book = bookWith(() => undefined);
    const excel = await openExcel(book, { delayMs: 20 });
    try {
      const back = { ...editCell(book, first(book), at(0, 0), { value: 8 }) };
      const seen: number[] = [];
      const progress = (done: number, total: number) => seen.push(done / total);
      await Promise.all([
        excel.host.apply(setA1(book), { progress }),
        excel.host.apply([{ ...back, before: { value: 6, numberFormat: "General" } }]),
      ]);
      expect(excel.book.sheetNamed(SHEET)?.cell(0, 0).value).toBe(8);
      expect(seen.every((share) => share >= 0 && share <= 1)).toBe(true);
      expect(seen.at(-1)).toBe(1);
    } finally {
      await excel.close();
    }
  });

  it("a piece of work that is refused does not stop the next", async () => {
    const book = bookWith(() => undefined);
    const excel = await openExcel(book);
    try {
      const stale = { ...editCell(book, first(book), at(0, 0), { value: 9 }), before: { value: 1, numberFormat: "0" } };
      const [refused, done] = await Promise.allSettled([excel.host.apply([stale]), excel.host.apply(setA1(book))]);
      expect([refused.status, done.status]).toEqual(["rejected", "fulfilled"]);
    } finally {
      await excel.close();
    }
  });

  it("keeps what another person types, on whichever journey they do", async () => {
    const outcomes: string[] = [];
    for (let journey = 1; journey <= 8; journey++) {
      const book = bookWith(() => undefined);
      const excel = await openExcel(book, {
        beforeTrip: (trip, open) => {
          const change = { row: 1, column: 0, content: { value: "他の人" } };
          if (trip === journey) open.as("remote", () => open.sheets[0]?.write([change], A2));
        },
      });
      const error: unknown = await excel.host.apply(setA1(book)).catch((reason: unknown) => reason);
      outcomes.push(error === undefined ? "written" : "refused");
      if (error !== undefined) expect(error).toMatchObject({ code: "cell-changed", at: at(1, 0) });
      // The client tidies up on a journey of its own: who types then types over what we wrote.
      await new Promise((resolve) => setTimeout(resolve, 20));
      const typed = excel.server.trips.length >= journey ? "他の人" : "実績";
      const sheet = excel.book.sheetNamed(SHEET);
      expect([sheet?.cell(0, 0).value, sheet?.cell(1, 0).value]).toEqual([error ? 5 : 6, typed]);
      await excel.close();
    }
    expect(new Set(outcomes)).toEqual(new Set(["refused", "written"]));
  });

  it("says what may be half-written where Excel never comes back, and only then", async () => {
    const codes = new Set<string>();
    for (let action = 1; action <= 12; action++) {
      const book = bookWith(() => undefined);
      const excel = await openExcel(book);
      let isOver = false;
      excel.server.behave({
        beforeTrip: (trip) => {
          if (trip === 5) excel.server.behave({ failure: { atAction: action, code: "GeneralException" } });
          if (trip > 5 && !isOver) excel.server.behave({ isEditing: true });
        },
      });
      const error: unknown = await excel.host.apply(setA1(book)).catch((reason: unknown) => reason);
      isOver = true;
      excel.server.behave({ isEditing: false });
      if (error instanceof HostError) {
        codes.add(error.code);
        if (error.code === "half-written") expect(error.message).toMatch(/シート「施策1」.*保存せずに閉じ/u);
        else expect(excel.book.sheetNamed(SHEET)?.cell(0, 0).value).toBe(5);
      }
      await excel.close();
    }
    expect(codes).toContain("half-written");
  });

  it.each<readonly [string, (book: Workbook) => readonly Edit[], number]>([
    ["requests", longTexts, 100_000],
    ["answers", ratesFor, 30_000],
  ])("a limit on %s that is too small", async (_name, edits, limitBytes) => {
    const book = workbookOf(2000);
    const excel = await openExcel(book, { limitBytes });
    const before = shown(excel.book.content());
    try {
      await expect(excel.host.apply(edits(book))).rejects.toMatchObject({ code: "too-large" });
      expect(shown(excel.book.content())).toEqual(before);
    } finally {
      await excel.close();
    }
  });
});

function longTexts(book: Workbook): readonly Edit[] {
  return Array.from({ length: 20 }, (_, row) =>
    editCell(book, first(book), at(row + 1, 4), { value: "指標の説明".repeat(1000) }),
  );
}
