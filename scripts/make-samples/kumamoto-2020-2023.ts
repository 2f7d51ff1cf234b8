import type { Workbook } from "../../src/core";
import data from "../../assets/samples/data/kumamoto-2020-2023.json";
import { BookBuilder } from "./book-builder";
import { LOOKS, PORTRAIT_A4, titled } from "./looks";
import { text, typed } from "./typed";

const NAME = 1;
const GOAL = 4;

/** One small table: units in the names, the year of the target in its head, marks of footnotes behind numbers. */
export function kumamoto2020To2023(): Workbook {
  const book = new BookBuilder({ name: "ＭＳ 明朝", size: 11 });
  const sheet = book.sheet("数値目標", { widths: [14, 34, 17, 17, 20], print: PORTRAIT_A4 });
  sheet.put(0, 0, data.title, titled(12), { column: GOAL });
  sheet.put(2, 0, data.caption, LOOKS.plain);
  data.headers.forEach((head, column) => sheet.put(3, column, head, LOOKS.head));
  const top = 4;
  data.rows.forEach((row, at) => {
    sheet.put(top + at, NAME, row.name, LOOKS.cell);
    sheet.put(top + at, 2, typed(row.baseline), LOOKS.number);
    sheet.put(top + at, 3, typed(row.target), LOOKS.number);
  });
  for (const [column, key] of [
    [0, "project"],
    [GOAL, "goal"],
  ] as const) {
    for (const { from, to, value } of runs(data.rows.map((row) => row[key]))) {
      sheet.put(top + from, column, value, LOOKS.center, { row: top + to });
    }
  }
  let row = top + data.rows.length;
  for (const footnote of data.footnotes) sheet.put(row++, 0, footnote, LOOKS.note, { column: GOAL });
  for (const [label = "", line = ""] of data.lines) {
    sheet.put(row + 1, 0, label, LOOKS.plain, { column: NAME });
    sheet.put(row + 2, NAME, text(line), LOOKS.plain, { column: GOAL });
    row += 2;
  }
  return book.build();
}

/** Neighbours that say the same become one merged cell. */
export function runs<T>(values: readonly T[]): { from: number; to: number; value: T }[] {
  const found: { from: number; to: number; value: T }[] = [];
  values.forEach((value, at) => {
    const last = found.at(-1);
    if (last && last.value === value) last.to = at;
    else found.push({ from: at, to: at, value });
  });
  return found;
}
