import {
  check,
  checkOptionsOf,
  fillOptionsOf,
  lastDone,
  planFill,
  planFlags,
  recordDone,
  survey,
  takeBack,
  type Workbook,
} from "../../../src/core";
import { editXlsx, readXlsx } from "../../../src/hosts/xlsx";
import { changesBetween } from "../../../src/workbench/file";
import { shown } from "../xlsx/write/shown";
import { ratesFor, workbookOf } from "./indicators";
import { openExcel } from "./open-excel";
import { KUMAMOTO, sampleBytes } from "../../tools/samples";

function afternoon(workbook: Workbook) {
  const known = survey(workbook);
  const findings = check(workbook, known.tables, checkOptionsOf(known));
  const { edits } = planFill(known.tables.tables, workbook, { ...fillOptionsOf(known), replace: true });
  return recordDone(workbook, {
    label: "達成率と印",
    time: "2026-11-21T09:00",
    edits: [...edits, ...planFlags(workbook, findings)],
  });
}

describe("what was done in Excel", () => {
  const file = sampleBytes(KUMAMOTO);

  it("is taken back with one call, also after the workbook was saved, closed and opened again", async () => {
    const book = readXlsx(file);
    const first = await openExcel(book);
    const start = first.book.content();
    await first.host.apply(afternoon(await first.host.read()));
    expect(shown(await first.host.read())).not.toEqual(shown(book));
    const changes = changesBetween({ file: book, start, now: first.book.content() });
    const saved = editXlsx(file, changes.edits);
    await first.close();

    const again = await openExcel(readXlsx(saved));
    try {
      const now = await again.host.read();
      expect(lastDone(now)?.label).toBe("達成率と印");
      await again.host.apply(takeBack(now));
      expect(shown(await again.host.read())).toEqual(shown(book));
      again.complainNot();
    } finally {
      await again.close();
    }
  });

  it("stays when somebody wrote over it since, and says where", async () => {
    const book = workbookOf(3);
    const excel = await openExcel(book);
    try {
      await excel.host.apply(recordDone(book, { label: "達成率", time: "2026-11-21T09:00", edits: ratesFor(book) }));
      const at = { sheet: "施策1", row: 1, column: 4 };
      const change = { ...at, content: { value: "手書き" } };
      const range = { top: 1, bottom: 1, left: 4, right: 4 };
      excel.book.as("person", () => excel.book.sheetNamed(at.sheet)?.write([change], range));
      const before = shown(excel.book.content());
      await expect(excel.host.apply(takeBack(await excel.host.read()))).rejects.toMatchObject({
        code: "cell-changed",
        at,
      });
      expect(shown(excel.book.content())).toEqual(before);
    } finally {
      await excel.close();
    }
  });
});
