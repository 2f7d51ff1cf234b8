/// <reference types="office-js" />
import { findNotes, type FoundNote } from "../../../src/hosts/excel/read/notes";
import type { Task } from "../../../src/hosts/excel/trips";
import { putNotes } from "../../../src/hosts/excel/write/put-notes";

/** A sheet with notes as Excel has them from 1.18 on, which the client from npm does not know yet. */
function sheetWith(notes: Record<string, string>) {
  const held = new Map(Object.entries(notes));
  const noteAt = (place: string) => ({
    get content() {
      return held.get(place) ?? "";
    },
    set content(text: string) {
      held.set(place, text);
    },
    delete: () => held.delete(place),
    getLocation: () => ({
      load: () => ({ rowIndex: Number(place.slice(1)) - 1, columnIndex: place.charCodeAt(0) - 65 }),
    }),
  });
  const collection = {
    load: () => ({ items: [...held.keys()].map(noteAt) }),
    add: (place: string, text: string) => held.set(place, text),
  };
  return { held, sheet: { notes: collection } as unknown as Excel.Worksheet };
}

function done<T>(task: Task<T>): T {
  for (;;) {
    const next = task.next();
    if (next.done === true) return next.value;
  }
}

const textsOf = (found: readonly FoundNote[]) => found.map(({ note }) => note);

describe("notes", () => {
  it("are found by row, then column", () => {
    const { sheet } = sheetWith({ B2: "二", A3: "三", A1: "一" });
    expect(textsOf(done(findNotes(sheet)))).toEqual([
      { row: 0, column: 0, text: "一" },
      { row: 1, column: 1, text: "二" },
      { row: 2, column: 0, text: "三" },
    ]);
  });

  it("are written, changed and taken away in the cells that were touched, and only there", () => {
    const { held, sheet } = sheetWith({ A1: "旧", B2: "消す", C3: "町の控え" });
    const places = [
      { row: 0, column: 0 },
      { row: 1, column: 1 },
      { row: 4, column: 0 },
    ];
    const wanted = [
      { row: 0, column: 0, text: "新" },
      { row: 4, column: 0, text: "足す" },
    ];
    done(putNotes(sheet, done(findNotes(sheet)), wanted, places));
    expect(Object.fromEntries(held)).toEqual({ A1: "新", C3: "町の控え", A5: "足す" });
  });
});
