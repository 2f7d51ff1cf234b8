import { apply, editCell, HostError, type Workbook } from "../../src/core";
import { editXlsx, readXlsx } from "../../src/hosts/xlsx";
import { Random } from "../core/reading/layout/examiner/random";
import { packageOf } from "../hosts/xlsx/build-package";
import { shown } from "../hosts/xlsx/write/shown";
import { FINDS } from "./corpus/finds";
import { orOneSentence, throughEverything } from "./packages/through-everything";

describe("what the fuzz once found", () => {
  it.each(FINDS)("$name", ({ shape, refusedWhenRead, refusedWhenWritten }) => {
    const bytes = packageOf(shape);
    const read = (streamAbove?: number) => readXlsx(bytes, streamAbove === undefined ? {} : { streamAbove });
    expect([codeOf(() => read()), codeOf(() => read(0))]).toEqual([refusedWhenRead, refusedWhenRead]);
    if (refusedWhenRead !== undefined) return;
    const workbook = read();
    const edits = [2, 4].map((row) => numberInto(workbook, row));
    expect(codeOf(() => editXlsx(bytes, edits))).toBe(refusedWhenWritten);
    if (refusedWhenWritten === undefined)
      expect(shown(readXlsx(editXlsx(bytes, edits)))).toEqual(shown(apply(workbook, edits)));
    for (let seed = 0; seed < 12; seed++) throughEverything(bytes, workbook, new Random(seed), {});
  });
});

function codeOf(work: () => unknown): string | undefined {
  let code: string | undefined;
  orOneSentence(() => {
    try {
      work();
    } catch (error) {
      if (error instanceof HostError) ({ code } = error);
      throw error;
    }
  });
  return code;
}

function numberInto(workbook: Workbook, row: number) {
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error("no sheet");
  const at = { sheet: sheet.name, row, column: 1 };
  return editCell(workbook, sheet, at, { value: 7, numberFormat: '#,##0"以上"' });
}
