import type { Workbook } from "../../src/core";
import data from "../../assets/samples/data/kumamoto-h27-h31.json";
import { BookBuilder } from "./book-builder";
import { LANDSCAPE_A4, LOOKS, titled } from "./looks";
import type { SheetBuilder } from "./sheet-builder";
import { typed } from "./typed";

interface PairedRow {
  readonly name: string;
  readonly unit: string;
  readonly targets: readonly (string | null)[];
  readonly actuals: readonly (string | null)[];
}

interface PairedTable {
  readonly head: string;
  readonly rows: readonly PairedRow[];
  readonly footnotes: readonly string[];
}

/** An overview of three goals and one sheet per measure: tables with a row of targets over a row of actuals. */
export function kumamotoH27H31(): Workbook {
  const book = new BookBuilder({ name: "ＭＳ Ｐゴシック", size: 11 });
  writeOverview(
    book.sheet("総括", {
      widths: [24, 32, 8, 8, 10.5, 10.5, 10.5, 10.5, 10.5, 34],
      print: { ...LANDSCAPE_A4, footer: "&C&P / &N" },
    }),
  );
  for (const measure of data.measures) {
    writeMeasure(
      book.sheet(`基本目標${String(measure.goal)}施策${String(measure.no)}`, {
        widths: [5, 36, 8, 9, 11.5, 11.5, 11.5, 11.5, 11.5],
        print: { ...LANDSCAPE_A4, fitToHeight: 1 },
      }),
      measure,
    );
  }
  return book.build();
}

function writeOverview(sheet: SheetBuilder): void {
  sheet.put(0, 0, data.title, titled(14), { column: 8 });
  sheet.put(0, 9, "資料１", { ...LOOKS.right, border: {} });
  let row = 2;
  data.goals.forEach((goal, at) => {
    const end = writePairedTable(sheet, row, 1, { head: "数値目標", rows: goal.rows, footnotes: goal.footnotes });
    const measures = data.measures
      .filter((measure) => measure.goal === at + 1)
      .map((measure) => `（${"０１２３４５６７８９".charAt(measure.no)}）${measure.title}`);
    sheet.put(row, 0, `${goal.label}\n「${goal.title}」`, { ...LOOKS.cell, font: { bold: true } }, { row: end - 1 });
    sheet.put(row, 9, measures.join("\n"), LOOKS.cell, { row: end - 1 });
    row = end;
  });
}

type Measure = (typeof data.measures)[number];

function writeMeasure(sheet: SheetBuilder, measure: Measure): void {
  const goal = data.goals[measure.goal - 1];
  sheet.put(0, 0, goal?.label ?? "", { ...LOOKS.center, font: { bold: true } }, { column: 1 });
  if (measure.reference) sheet.put(0, 8, "参考資料", LOOKS.center);
  const title = `施策${"０１２３４５６７８９".charAt(measure.no)} ${measure.title}`;
  sheet.put(1, 0, title, titled(14, { fill: "DDEBF7" }), { column: 8 });
  let row = 2;
  for (const action of measure.actions) {
    sheet.put(row, 0, action, { ...LOOKS.plain, wrap: true }, { column: 8 });
    row++;
  }
  row = writePairedTable(sheet, row + 1, 1, measure);
  row = writeBullets(sheet, row + 1, "課題・検証", measure.review);
  writeBullets(sheet, row, "方向性", measure.direction);
}

/** A vertical label at the side and one merged line per point. */
function writeBullets(sheet: SheetBuilder, top: number, label: string, points: readonly string[]): number {
  sheet.put(top, 0, label, LOOKS.side, { row: top + points.length - 1 });
  points.forEach((point, at) => {
    // Remarks hang below the point they belong to; the sheet does not say which one that is.
    const words = point.startsWith("※") ? `　 ${point}` : `⚫ ${point}`;
    sheet.put(top + at, 1, words, LOOKS.cell, { column: 8 });
  });
  return top + points.length;
}

function writePairedTable(sheet: SheetBuilder, top: number, left: number, table: PairedTable): number {
  sheet.put(top, left, table.head, LOOKS.head, { row: top + 1 });
  sheet.put(top, left + 1, "", LOOKS.head, { row: top + 1 });
  sheet.put(top, left + 2, "単位", LOOKS.head, { row: top + 1 });
  data.years.forEach((year, at) => {
    if (at === 0) {
      sheet.put(top, left + 3, year, LOOKS.head);
      sheet.put(top + 1, left + 3, "基準値", LOOKS.head);
    } else {
      sheet.put(top, left + 3 + at, year, LOOKS.head, { row: top + 1 });
    }
  });
  let row = top + 2;
  for (const pair of table.rows) {
    sheet.put(row, left, pair.name, LOOKS.cell, { row: row + 1 });
    sheet.put(row, left + 2, pair.unit, LOOKS.center, { row: row + 1 });
    writeYears(sheet, row, left, "目標値", pair.targets);
    writeYears(sheet, row + 1, left, "実績値", pair.actuals);
    row += 2;
  }
  for (const footnote of table.footnotes) {
    sheet.put(row, left, footnote, LOOKS.note, { column: left + 7 });
    row++;
  }
  return row;
}

function writeYears(
  sheet: SheetBuilder,
  row: number,
  left: number,
  label: string,
  cells: readonly (string | null)[],
): void {
  sheet.put(row, left + 1, label, LOOKS.center);
  cells.forEach((shown, at) => {
    const look = shown === "―" ? LOOKS.center : LOOKS.number;
    sheet.put(row, left + 3 + at, shown === null ? "" : typed(shown), look);
  });
}
