import type { Workbook } from "../../src/core";
import data from "../../assets/samples/data/kumamoto-action-r6.json";
import { BookBuilder } from "./book-builder";
import { runs } from "./kumamoto-2020-2023";
import { LANDSCAPE_A4, LOOKS, PORTRAIT_A4, filled, titled } from "./looks";
import type { SheetBuilder } from "./sheet-builder";
import { calculated, text, typed } from "./typed";
import { writeSmallTables } from "./small-tables";

/** In these visions the amounts were typed with their unit; in the others the unit is a number format. */
const TYPED_AMOUNTS: ReadonlySet<number> = new Set([2, 5, 7]);
const SMALL = { font: { size: 10 } } as const;

/** Budgets of an action plan: cards with this year's and last year's amount, lists per vision, a trend, small tables. */
export function kumamotoActionR6(): Workbook {
  const book = new BookBuilder({ name: "メイリオ", size: 11 });
  data.priorities.forEach((priority, at) => {
    const paper = { widths: [76, 24], print: PORTRAIT_A4, tabColor: "ED7D31" };
    writePriority(book.sheet(`重点事項${String(at + 1)}`, paper), priority);
  });
  data.visions.forEach((vision, at) => {
    const paper = { widths: [6, 40, 40, 20], print: { ...PORTRAIT_A4, titleRows: { from: 0, to: 0 }, footer: "&C&P" } };
    writeVision(book.sheet(`ビジョン${String(at + 1)}`, paper), vision, TYPED_AMOUNTS.has(at + 1));
  });
  writeTrend(book.sheet("人員配置の推移", { widths: [44, 10, 10, 10, 10, 10, 14], print: LANDSCAPE_A4 }));
  writeSmallTables(book.sheet("参考表", { widths: [20, 30, 36, 14, 14], print: LANDSCAPE_A4 }), data.tables);
  writeWards(book.sheet("各区の取組", { widths: [16, 56, 18], print: PORTRAIT_A4 }));
  return book.build();
}

function writePriority(sheet: SheetBuilder, priority: (typeof data.priorities)[number]): void {
  sheet.put(0, 0, priority.title, titled(16, { fill: "FBE5D6" }), { column: 1 });
  let row = 1;
  let group = "";
  for (const project of priority.projects) {
    if (project.group !== group) {
      group = project.group;
      sheet.put(row++, 0, group, titled(12), { column: 1 });
    }
    sheet.put(row, 0, project.name, { ...LOOKS.cell, font: { bold: true } });
    sheet.put(row + 1, 0, project.description, { ...LOOKS.cell, ...SMALL });
    sheet.put(row, 1, text(project.amount), LOOKS.number, { row: row + 1 });
    row += 2;
  }
}

type Vision = (typeof data.visions)[number];

function writeVision(sheet: SheetBuilder, vision: Vision, typesAmounts: boolean): void {
  sheet.put(0, 0, vision.title, titled(16, { fill: "E2EFDA" }), { column: 3 });
  sheet.put(1, 0, "◆ ビジョンを実現するための施策", titled(12), { column: 3 });
  let row = 2;
  for (const measure of vision.measures) {
    sheet.put(row, 0, `${measure.code} ${measure.name}`, LOOKS.cell, { column: 1 });
    sheet.put(row, 2, measure.description, { ...LOOKS.cell, ...SMALL }, { column: 3 });
    row++;
  }
  if (vision.related !== null) {
    sheet.put(row, 0, vision.related, { ...LOOKS.note, wrap: true }, { column: 3 });
    row++;
  }
  row++;
  sheet.put(row++, 0, vision.title, titled(13), { column: 3 });
  const top = row;
  for (const project of vision.projects) {
    const words = [project.description, ...project.details].join("\n");
    sheet.put(row, 1, project.name, { ...LOOKS.cell, font: { bold: true } }, { column: 2 });
    sheet.put(row + 1, 1, words, { ...LOOKS.cell, ...SMALL }, { column: 2 });
    sheet.put(row, 3, typesAmounts ? text(project.amount) : typed(project.amount), LOOKS.number, { row: row + 1 });
    row += 2;
  }
  for (const { from, to, value } of runs(vision.projects.map((project) => project.label))) {
    sheet.put(top + from * 2, 0, value ?? "", filled(LOOKS.side, "E2EFDA"), { row: top + to * 2 + 1 });
  }
}

function writeTrend(sheet: SheetBuilder): void {
  sheet.put(0, 0, data.trend.caption, titled(14), { column: 6 });
  data.trend.headers.forEach((head, column) => sheet.put(2, column, head, LOOKS.head));
  data.trend.rows.forEach((row, at) => {
    const r = 3 + at;
    const cells = row.values.map(typed);
    sheet.put(r, 0, row.name, LOOKS.cell);
    cells.forEach((cell, year) => sheet.put(r, 1 + year, cell, cell.value === "-" ? LOOKS.center : LOOKS.number));
    // A programme that began later is compared with its own first year.
    const first = cells.findIndex((cell) => typeof cell.value === "number");
    const ratio = Number(cells.at(-1)?.value) / Number(cells[first]?.value);
    const formula = `F${String(r + 1)}/${"BCDEF".charAt(first)}${String(r + 1)}`;
    sheet.put(r, 6, calculated(formula, ratio, row.rate), LOOKS.number);
  });
}

function writeWards(sheet: SheetBuilder): void {
  const { caption, projects, costs } = data.wards;
  sheet.put(0, 0, caption, titled(14), { column: 2 });
  projects.forEach((project, at) => {
    sheet.put(1 + at, 1, project.name, LOOKS.cell);
    sheet.put(1 + at, 2, typed(project.amount), LOOKS.number);
  });
  for (const { from, to, value } of runs(projects.map((project) => project.ward))) {
    sheet.put(1 + from, 0, value, LOOKS.head, { row: 1 + to });
  }
  const row = projects.length + 2;
  sheet.put(row, 0, costs[0] ?? "", LOOKS.head);
  sheet.put(row, 1, costs[1] ?? "", LOOKS.cell);
}
