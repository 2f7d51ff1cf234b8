import { WorkbookBuilder } from "../../../../fixtures/workbook-builder";
import { BESIDES, DECOYS } from "./decoys";
import { chooseDraw, type Draw, goalHeading, measureHeading } from "./draw";
import { ENGLISH } from "./families/english";
import type { Family } from "./families/family";
import { GROUPED_ROW_FAMILIES } from "./families/grouped-rows";
import { PROGRESS_SHEET } from "./families/progress-sheet";
import { SINGLE_ROW_FAMILIES } from "./families/single-row";
import { TURNED_FAMILIES } from "./families/turned";
import { Page } from "./page";
import { Random } from "./random";
import type { Examination, TrueIndicator } from "./truth";
import { DEPARTMENTS, GOALS, MEASURES, PLAN_NAMES } from "./vocabulary";

export const FAMILIES: readonly Family[] = [
  ...SINGLE_ROW_FAMILIES,
  ...GROUPED_ROW_FAMILIES,
  ...TURNED_FAMILIES,
  PROGRESS_SHEET,
  ENGLISH,
];

type Shape = "one table" | "several tables" | "several sheets" | "beside another" | "no KPI table";

const SHAPES: readonly (readonly [Shape, number])[] = [
  ["one table", 60],
  ["several tables", 12],
  ["several sheets", 12],
  ["beside another", 9],
  ["no KPI table", 7],
];

/** The same seed, the same workbook. */
export function makeExamination(seed: number): Examination {
  const random = new Random(seed);
  const shape = random.weigh(SHAPES);
  const family = random.weigh(FAMILIES.map((candidate) => [candidate, candidate.weight] as const));
  const draw = chooseDraw(random);
  const book = new WorkbookBuilder();
  const pages: Page[] = [];
  const newPage = (name: string) => {
    const offset = random.chance(0.2) ? { row: random.integer(0, 3), left: random.integer(1, 2) } : { row: 0, left: 0 };
    const page = new Page(book.sheet(name), offset.row, offset.left);
    pages.push(page);
    return page;
  };
  if (random.chance(0.15)) writeDecoySheet(newPage(random.pick(["記入要領", "はじめに", "表紙"])), random);
  switch (shape) {
    case "one table":
      writeSheet(newPage(random.pick(["進捗管理", "KPI一覧", "Sheet1", "指標", "総合戦略"])), draw, family, 1);
      break;
    case "several tables":
      writeSheet(newPage(random.pick(["全体", "一覧", "R6"])), draw, family, random.integer(2, 3));
      break;
    case "several sheets":
      for (let index = 1; index <= random.integer(2, 3); index++)
        writeForm(newPage(`施策${String(index)}`), draw, family);
      break;
    case "beside another":
      writeBeside(newPage("様式"), draw, family);
      break;
    case "no KPI table":
      for (let index = 1; index <= random.integer(1, 3); index++)
        writeDecoySheet(newPage(`資料${String(index)}`), random);
  }
  if (random.chance(0.2)) writeDecoySheet(newPage(random.pick(["メモ", "参考", "作業用"])), random);
  return {
    seed,
    family: shape === "no KPI table" ? "(no KPI table)" : family.name,
    traits: [shape, ...new Set(draw.traits)],
    workbook: book.build(),
    truth: pages.flatMap((page) => page.truth),
    open: pages.flatMap((page) => page.open),
  };
}

function writeSheet(page: Page, draw: Draw, family: Family, tables: number): void {
  const { random } = draw;
  writeTitle(page, draw);
  for (let index = 0; index < tables; index++) {
    const headed = !family.ownContext && (tables > 1 || random.chance(0.2));
    const heading = headed ? writeHeading(page, draw, index) : {};
    writeFamily(page, draw, family, heading);
    writeFootnotes(page, draw);
    page.row += random.integer(1, 2);
  }
  maybeHide(page, draw);
}

/** The table itself, its unit caption above it, and what the headings above say of its indicators. */
function writeFamily(page: Page, anyDraw: Draw, family: Family, context: Partial<TrueIndicator>): void {
  // One caption above a whole sheet of tables would be arguable for the lower ones.
  const draw: Draw =
    family.ownContext && anyDraw.unitPlace === "caption" ? { ...anyDraw, unitPlace: "nowhere" } : anyDraw;
  if (draw.unitPlace === "caption") {
    const unit = draw.subjects[0]?.unit ?? "";
    page.put(
      page.row,
      page.left + draw.random.integer(0, 4),
      draw.random.pick([`（単位：${unit}）`, `単位：${unit}`, `(単位 ${unit})`]),
    );
    page.row += 1;
  }
  const before = page.truth.length;
  family.write(page, { ...draw, contextAbove: context.goal !== undefined || context.measure !== undefined });
  const added = page.truth.splice(before);
  page.truth.push(...added.map((indicator) => ({ ...context, ...indicator })));
}

function writeTitle(page: Page, draw: Draw): void {
  const { random, course } = draw;
  if (random.chance(0.8)) {
    const year = draw.inlineYears.text(course.evaluated);
    page.put(
      page.row,
      page.left,
      `${random.pick(PLAN_NAMES)}　${random.pick([`${year}進捗状況`, "KPI進捗管理表", `${year} 実績報告`, "指標一覧"])}`,
    );
    if (random.chance(0.4)) page.merge(page.row, page.left, page.row, page.left + 5);
    page.row += 1;
  }
  if (random.chance(0.2)) {
    page.put(
      page.row,
      page.left + random.integer(3, 6),
      random.pick(["令和７年９月１日現在", "資料１", "【様式２】", "2025/9/30 時点"]),
    );
    page.row += 1;
  }
  if (random.chance(0.15)) {
    page.put(
      page.row,
      page.left,
      random.pick([
        "評価：A＝100％以上　B＝80％以上100％未満　C＝80％未満",
        "※達成率＝実績値÷目標値",
        "◎：達成　○：おおむね達成　△：未達成",
      ]),
    );
    page.row += 1;
  }
  if (page.row > 0 && random.chance(0.6)) page.row += 1;
}

function writeHeading(page: Page, draw: Draw, index: number): Partial<TrueIndicator> {
  const { random } = draw;
  const context: { goal?: string; measure?: string } = {};
  if (random.chance(0.5)) {
    context.goal = random.pick(GOALS);
    page.put(page.row, page.left, goalHeading(draw, index, context.goal));
    page.row += 1;
  }
  if (context.goal === undefined || random.chance(0.5)) {
    context.measure = random.pick(MEASURES);
    page.put(page.row, page.left, measureHeading(draw, index, context.measure));
    page.row += 1;
  }
  if (random.chance(0.25)) page.row += 1;
  return context;
}

/** A sheet for one measure, with fields like a form on top. */
function writeForm(page: Page, draw: Draw, family: Family): void {
  const { random } = draw;
  const measure = random.pick(MEASURES);
  const department = random.pick(DEPARTMENTS);
  const context: { measure?: string; department?: string } = family.ownContext ? {} : { measure };
  page.put(page.row, page.left, random.pick(["施策評価シート", "進捗管理シート", "KPI管理票"]));
  page.row += 1;
  if (!family.ownContext) {
    page.put(page.row, page.left, random.pick(["施策名", "施策"]));
    page.put(page.row, page.left + 1, measure);
    page.merge(page.row, page.left + 1, page.row, page.left + 4);
    page.row += 1;
  }
  if (random.chance(0.6)) {
    page.put(page.row, page.left, random.pick(["担当課", "所管課", "主管課"]));
    page.put(page.row, page.left + 1, department);
    context.department = department;
    page.row += 1;
  }
  if (random.chance(0.3)) {
    page.put(page.row, page.left, "目的");
    page.put(page.row, page.left + 1, "関係機関と連携し、10年後も暮らし続けられる地域を目指す。");
    page.row += 1;
  }
  page.row += random.integer(0, 1);
  writeFamily(page, draw, family, context);
  writeFootnotes(page, draw);
}

function writeBeside(page: Page, draw: Draw, family: Family): void {
  const { random } = draw;
  writeTitle(page, draw);
  const top = page.row;
  writeFamily(page, draw, family, {});
  const beside = new Page(page.sheet, top, page.right + 1 + random.integer(1, 2));
  if (family.weight >= 3 && random.chance(0.25)) {
    draw.traits.push("two side by side");
    writeFamily(beside, draw, family, {});
    page.truth.push(...beside.truth);
    page.open.push(...beside.open);
  } else {
    random.pick(BESIDES)(beside, random);
  }
}

function writeDecoySheet(page: Page, random: Random): void {
  if (random.chance(0.4)) {
    page.put(page.row, page.left, random.pick(["参考資料", "令和６年度 関係資料", "総合戦略　基礎データ"]));
    page.row += 2;
  }
  for (const decoy of random.sample(DECOYS, random.integer(1, 2))) {
    decoy(page, random);
    page.row += 2;
  }
}

function writeFootnotes(page: Page, draw: Draw): void {
  const { random } = draw;
  if (!random.chance(0.3)) return;
  if (random.chance(0.3)) page.row += 1;
  const notes = [
    "※1 速報値",
    "※２ 令和元年度は台風により中止",
    "※ 各年度3月31日現在",
    "（注）端数処理のため合計が一致しないことがある。",
    "資料：市民意識調査（回答数 1,204）",
  ];
  for (const note of random.sample(notes, random.integer(1, 2))) {
    page.put(page.row, page.left, note);
    page.row += 1;
  }
}

/** Rows and columns folded away still hold their values. */
function maybeHide(page: Page, draw: Draw): void {
  const { random } = draw;
  if (!random.chance(0.08)) return;
  const slot = random.pick(page.truth).slots[0];
  if (slot === undefined) return;
  draw.traits.push("hidden");
  if (random.chance(0.5)) page.sheet.hiddenRows.push({ from: slot.at.row, to: slot.at.row });
  else page.sheet.hiddenColumns.push({ from: slot.at.column, to: slot.at.column });
}
