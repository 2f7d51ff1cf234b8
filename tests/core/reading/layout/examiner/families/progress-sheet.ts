import { type Column, leadingColumns, rateColumn, text, yearColumns } from "../columns";
import { writeColumnTable } from "../column-table";
import { chooseSubjects, type Draw, goalHeading, measureHeading } from "../draw";
import { chooseFacts } from "../facts";
import { HEADS } from "../head-words";
import type { Page } from "../page";
import { show } from "../values";
import { ASSESSMENTS, DEPARTMENTS, GOALS, MEASURES, PROJECTS } from "../vocabulary";
import type { Family } from "./family";

/** A sheet for one measure: goal table, KPI table and the projects' table below each other in the same columns. */
function writeProgressSheet(page: Page, anyDraw: Draw): void {
  const draw: Draw = { ...anyDraw, contextAbove: true };
  const { random, course } = draw;
  const years = random.chance(0.7) ? course.years : course.years.filter((year) => year <= course.evaluated);
  const [baseline, target] = [
    random.pick(HEADS.baseline.filter((word) => !word.includes("⏎"))),
    random.pick(HEADS.target),
  ];
  const actuals = yearColumns(draw, "actual", HEADS.actual, years, false);
  const rate = random.chance(0.8) ? [rateColumn(draw)] : [];
  const blank: Column[] = random.chance(0.3) ? [{ kind: "blank", head: text(""), years: [] }] : [];
  const lead = leadingColumns(draw).filter(({ kind }) => kind === "name" || kind === "unit");
  const columns = (name: string): Column[] => [
    ...lead.map((column) => (column.kind === "name" ? { ...column, head: text(name) } : column)),
    { kind: "baseline", head: text(baseline), years: [null] },
    { kind: "target", head: text(target), years: [null] },
    ...actuals,
    ...blank,
    ...rate,
  ];
  const goal = random.pick(GOALS);
  const measure = random.pick(MEASURES);
  const facts = (count: number) => chooseSubjects(draw, count).map((subject) => chooseFacts(random, course, subject));
  writeHeading(page, random.chance(0.5), goalHeading(draw, random.integer(0, 3), goal), columns("").length);
  if (random.chance(0.6))
    writeColumnTable(page, draw, columns(random.pick(["指標名", "数値目標", "目標指標"])), facts(1), { goal });
  writeHeading(page, random.chance(0.5), measureHeading(draw, random.integer(0, 5), measure), columns("").length);
  writeColumnTable(
    page,
    draw,
    columns(random.pick(["重要業績評価指標（KPI）", "ＫＰＩ", "KPI"])),
    facts(random.integer(1, 4)),
    { goal, measure },
  );
  writeProjects(page, draw, lead.length, actuals);
}

/** "施策① | title" in two cells or in one. */
function writeHeading(page: Page, split: boolean, heading: string, width: number): void {
  const parts = /^(\S{2,6})[ 　\n](.+)$/.exec(heading);
  if (split && parts) {
    page.put(page.row, page.left, parts[1] ?? "");
    page.put(page.row, page.left + 1, parts[2] ?? "");
    page.merge(page.row, page.left + 1, page.row, page.left + width - 1);
  } else {
    page.put(page.row, page.left, heading);
  }
  page.row += 1;
}

/** The projects with a number each: read as a list of projects, never as KPI slots. */
function writeProjects(page: Page, draw: Draw, leading: number, actuals: readonly Column[]): void {
  const { random } = draw;
  page.put(page.row, page.left, random.pick(["具体的な事業", "主な取組", "取組状況"]));
  page.row += 1;
  const left = page.left;
  const first = left + leading + 2;
  page.put(page.row, left, random.pick(["取組内容", "事業内容", "具体的な取組"]));
  page.put(page.row, left + 1, random.pick(["KPI", "活動指標"]));
  page.merge(page.row, left + 1, page.row, first - 1);
  actuals.forEach((column, index) => page.put(page.row, first + index, column.head));
  const last = first + actuals.length;
  page.put(page.row, last, random.pick(["評価・課題", "成果と課題"]));
  page.put(page.row, last + 1, random.pick(HEADS.department));
  page.row += 1;
  for (const subject of chooseSubjects(draw, random.integer(2, 4))) {
    page.put(page.row, left, random.pick(PROJECTS));
    page.put(page.row, left + 1, subject.name);
    page.merge(page.row, left + 1, page.row, first - 1);
    page.put(page.row, first, show(random.integer(2, 900), 0, true) + (subject.unit === "％" ? "件" : subject.unit));
    page.put(page.row, last, random.pick(ASSESSMENTS));
    page.put(page.row, last + 1, random.pick(DEPARTMENTS));
    page.row += 1;
  }
}

export const PROGRESS_SHEET: Family = {
  name: "progress-sheet",
  weight: 5,
  ownContext: true,
  write: writeProgressSheet,
};
