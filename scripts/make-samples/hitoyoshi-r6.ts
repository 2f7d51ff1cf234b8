import type { Workbook } from "../../src/core";
import data from "../../assets/samples/data/hitoyoshi-r6.json";
import { BookBuilder } from "./book-builder";
import { LANDSCAPE_A4, LOOKS, filled, titled } from "./looks";
import type { SheetBuilder } from "./sheet-builder";
import { calculated, text, typed, type Typed } from "./typed";

type Goal = (typeof data.goals)[number];
type Measure = Goal["measures"][number];
type Kpi = Measure["kpis"][number];

/** Sheets come from different departments: on some, numbers were typed with their unit. */
interface Habits {
  readonly typesUnits: boolean;
  /** Values of the project table are taken over from the table above. */
  readonly refersUp: boolean;
}

const TYPED_UNITS: ReadonlySet<number> = new Set([3, 7, 9]);
const RATE = 8;
const ACTUAL = 3;

/** A progress report: one sheet per measure, with the goal's indicators, the measure's KPIs and the projects. */
export function hitoyoshiR6(): Workbook {
  const book = new BookBuilder({ name: "ＭＳ ゴシック", size: 10 });
  let number = 0;
  data.goals.forEach((goal, g) => {
    goal.measures.forEach((measure, m) => {
      const paper = { widths: [38, 12, 14, 14, 11, 11, 11, 44, 13], print: LANDSCAPE_A4 };
      const sheet = book.sheet(`${String(g + 1)}-${measure.label.slice(-1)}`, paper);
      const habits = { typesUnits: TYPED_UNITS.has(number), refersUp: number % 3 === 0 };
      writeSheet(sheet, goal, measure, m === 0, habits);
      number++;
    });
  });
  return book.build();
}

function writeSheet(sheet: SheetBuilder, goal: Goal, measure: Measure, isFirst: boolean, habits: Habits): void {
  sheet.put(0, 0, data.title, titled(14), { column: 6 });
  if (isFirst) sheet.put(0, RATE, data.reference, LOOKS.right);
  sheet.put(1, 0, goal.label, { ...filled(LOOKS.center, "DDEBF7"), font: { bold: true } });
  sheet.put(1, 1, goal.title, { ...LOOKS.cell, font: { bold: true } }, { column: RATE });
  let row = 2;
  const shown = new Map<string, { row: number; cell: Typed }>();
  if (isFirst) row = writeKpis(sheet, row, data.headers.goalTable, goal.indicators, habits, shown);
  sheet.put(row, 0, measure.label, { ...filled(LOOKS.center, "E2EFDA"), font: { bold: true } });
  sheet.put(row, 1, measure.title, { ...LOOKS.cell, font: { bold: true } }, { column: RATE });
  row = writeKpis(sheet, row + 1, data.headers.kpiTable, measure.kpis, habits, shown);
  sheet.put(row, 0, "具体的な事業", titled(10), { column: RATE });
  writeProjects(sheet, row + 1, measure, habits, shown);
}

function writeKpis(
  sheet: SheetBuilder,
  top: number,
  heads: readonly string[],
  kpis: readonly Kpi[],
  habits: Habits,
  shown: Map<string, { row: number; cell: Typed }>,
): number {
  heads.forEach((head, at) => sheet.put(top, at === 7 ? RATE : at, head, LOOKS.head));
  kpis.forEach((kpi, at) => {
    const row = top + 1 + at;
    const type = habits.typesUnits ? typedWithUnit : typed;
    const [baseline, target, actual] = [type(kpi.baseline), type(kpi.target), type(kpi.actual)];
    sheet.put(row, 0, kpi.name, LOOKS.cell);
    sheet.put(row, 1, baseline, faceOf(baseline));
    sheet.put(row, 2, target, faceOf(target));
    sheet.put(row, ACTUAL, actual, faceOf(actual));
    for (let column = ACTUAL + 1; column <= 6; column++) sheet.put(row, column, "", LOOKS.number);
    sheet.put(row, RATE, rateOf(kpi, row, target, actual), LOOKS.center);
    shown.set(kpi.actual, { row, cell: actual });
  });
  return top + 1 + kpis.length;
}

/** Only bare numbers and percentages become numbers; whoever types 件 behind a number types text. */
function typedWithUnit(shown: string): Typed {
  return /^-?[\d,.]+%?$/.test(shown) ? typed(shown) : text(shown);
}

/** Where the cells are text, the clerk typed the two numbers into the formula. */
function rateOf(kpi: Kpi, row: number, target: Typed, actual: Typed): Typed {
  if (!/\d/.test(kpi.rate)) return text(kpi.rate);
  const [a, t] = [numberIn(actual), numberIn(target)];
  const refers = typeof actual.value === "number" && typeof target.value === "number";
  const r = String(row + 1);
  return calculated(refers ? `D${r}/C${r}` : `${String(a)}/${String(t)}`, a / t, kpi.rate);
}

function numberIn({ value }: Typed): number {
  return typeof value === "number" ? value : Number(/-?[\d,]+(?:\.\d+)?/.exec(String(value))?.[0]?.replaceAll(",", ""));
}

function faceOf({ value }: Typed) {
  return typeof value === "number" ? LOOKS.number : LOOKS.center;
}

function writeProjects(
  sheet: SheetBuilder,
  top: number,
  measure: Measure,
  habits: Habits,
  shown: ReadonlyMap<string, { row: number; cell: Typed }>,
): void {
  const [content = "", kpi = "", ...more] = data.headers.projectTable;
  sheet.put(top, 0, content, LOOKS.head);
  sheet.put(top, 1, kpi, LOOKS.head, { column: 2 });
  more.forEach((head, at) => sheet.put(top, ACTUAL + at, head, LOOKS.head));
  let row = top + 1;
  for (const project of measure.projects) {
    const last = row + project.kpis.length - 1;
    sheet.put(row, 0, project.content, LOOKS.prose, { row: last });
    sheet.put(row, 7, project.evaluation, LOOKS.prose, { row: last });
    sheet.put(row, RATE, project.department, LOOKS.center, { row: last });
    for (const { name, value } of project.kpis) {
      const cell = value === null ? text("") : projectValue(value, habits, shown);
      sheet.put(row, 1, name, LOOKS.cell, { column: 2 });
      sheet.put(row, ACTUAL, cell, faceOf(cell));
      for (let column = ACTUAL + 1; column <= 6; column++) sheet.put(row, column, "", LOOKS.number);
      row++;
    }
  }
}

function projectValue(value: string, habits: Habits, shown: ReadonlyMap<string, { row: number; cell: Typed }>): Typed {
  const above = shown.get(value);
  if (habits.refersUp && above && typeof above.cell.value === "number") {
    return { ...above.cell, formula: `D${String(above.row + 1)}` };
  }
  return habits.typesUnits ? typedWithUnit(value) : typed(value);
}
