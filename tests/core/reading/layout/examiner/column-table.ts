import { cellName } from "../../../../../src/core/workbook/address";
import { type Column, text } from "./columns";
import { type Draw, goalHeading, measureHeading, rowNumber, writeName } from "./draw";
import type { Facts } from "./facts";
import type { Page } from "./page";
import type { TrueIndicator, TrueSlot } from "./truth";
import { BLANK, writeMissing, writeNumber, type Written, writeRate } from "./values";
import { ASSESSMENTS, DEPARTMENTS, GOALS, MEASURES, REMARKS, SOURCES } from "./vocabulary";

export interface Sections {
  readonly goal?: string;
  readonly measure?: string;
}

/** Writes heads and one row for each indicator, from the page's next row on. */
export function writeColumnTable(
  page: Page,
  draw: Draw,
  columns: readonly Column[],
  facts: readonly Facts[],
  above: Sections = {},
): void {
  const { random } = draw;
  writeHeads(page, draw, columns);
  if (random.chance(0.04)) page.row += 1;
  const withLabels = columns.some(({ kind }) => kind === "goal" || kind === "measure");
  const sectioned = !withLabels && !draw.contextAbove && random.chance(0.2);
  const repeatAt = facts.length >= 4 && random.chance(0.06) ? random.integer(2, facts.length - 1) : -1;
  const side = new SideLabels(page, draw, columns);
  const numbers = random.pick(["plain", "plain", "circled", "dotted"] as const);
  let sections = above;
  facts.forEach((fact, index) => {
    if (index === repeatAt) {
      side.close();
      draw.traits.push("heads repeated");
      writeHeads(page, draw, columns);
    }
    if (sectioned && (index === 0 || random.chance(0.3))) {
      side.close();
      sections = writeSection(page, draw, columns.length, sections);
    }
    if (index > 0 && random.chance(0.02)) {
      side.close();
      page.row += 1;
    }
    const labels = side.at(page.row, index, facts.length);
    page.truth.push(writeRow(page, draw, columns, fact, { ...sections, ...labels }, rowNumber(numbers, index)));
    page.row += 1;
  });
  side.close();
  maybeAverageRow(page, draw, columns);
  if (sectioned) draw.traits.push("section rows");
}

/** One or two head rows. Columns without an upper head are merged over both rows, or stand in the upper one. */
export function writeHeads(page: Page, draw: Draw, columns: readonly Column[]): void {
  const top = page.row;
  const deep = columns.some((column) => column.group);
  const mergeDown = draw.random.chance(0.85);
  columns.forEach((column, index) => {
    const at = page.left + index;
    if (!column.group) {
      page.put(top, at, column.head);
      if (deep && mergeDown && column.kind !== "blank") page.merge(top, at, top + 1, at);
      return;
    }
    page.put(top + 1, at, column.head);
    if (columns[index - 1]?.group?.id === column.group.id) return;
    let last = index;
    while (columns[last + 1]?.group?.id === column.group.id) last += 1;
    page.put(top, at, column.group.head);
    page.merge(top, at, top, page.left + last);
  });
  page.row += deep ? 2 : 1;
}

/** Goal and measure columns: merged over the rows they hold for, or written once, or repeated. */
class SideLabels {
  private readonly style: "merged" | "repeated";
  private readonly open = new Map<"goal" | "measure", { text: string; from: number; index: number }>();

  constructor(
    private readonly page: Page,
    private readonly draw: Draw,
    private readonly columns: readonly Column[],
  ) {
    this.style = draw.random.chance(0.75) ? "merged" : "repeated";
  }

  at(row: number, index: number, count: number): Sections {
    const { random } = this.draw;
    for (const kind of ["goal", "measure"] as const) {
      const column = this.columns.findIndex((candidate) => candidate.kind === kind);
      if (column < 0) continue;
      const current = this.open.get(kind);
      if (current === undefined || (index < count && random.chance(kind === "goal" ? 0.2 : 0.35))) {
        this.end(kind, row);
        const text = random.pick(kind === "goal" ? GOALS : MEASURES);
        this.open.set(kind, { text, from: row, index: column });
        this.page.put(row, this.page.left + column, text);
      } else if (this.style === "repeated") {
        this.page.put(row, this.page.left + column, current.text);
      }
    }
    const goal = this.open.get("goal")?.text;
    const measure = this.open.get("measure")?.text;
    return { ...(goal !== undefined && { goal }), ...(measure !== undefined && { measure }) };
  }

  close(): void {
    this.end("goal", this.page.row);
    this.end("measure", this.page.row);
  }

  private end(kind: "goal" | "measure", row: number): void {
    const current = this.open.get(kind);
    if (current === undefined) return;
    const column = this.page.left + current.index;
    if (this.style === "merged") this.page.merge(current.from, column, row - 1, column);
    this.open.delete(kind);
  }
}

function writeSection(page: Page, draw: Draw, width: number, before: Sections): Sections {
  const { random } = draw;
  const asGoal = before.goal === undefined || random.chance(0.4);
  const index = random.integer(0, 3);
  const words = asGoal ? random.pick(GOALS) : random.pick(MEASURES);
  page.put(page.row, page.left, asGoal ? goalHeading(draw, index, words) : measureHeading(draw, index, words));
  if (random.chance(0.6)) page.merge(page.row, page.left, page.row, page.left + width - 1);
  page.row += 1;
  return asGoal ? { goal: words } : { ...before, measure: words };
}

function writeRow(
  page: Page,
  draw: Draw,
  columns: readonly Column[],
  fact: Facts,
  sections: Sections,
  number: string | number,
): TrueIndicator {
  const { random, unitPlace } = draw;
  const slots: TrueSlot[] = [];
  let department: string | undefined;
  columns.forEach((column, index) => {
    const at = page.left + index;
    switch (column.kind) {
      case "number":
        return page.put(page.row, at, { value: number });
      case "name":
        return page.put(page.row, at, writeName(draw, fact.subject));
      case "unit":
        return page.put(page.row, at, fact.subject.unit === "" ? random.pick(["", "―", "－"]) : fact.subject.unit);
      case "department":
        department = random.pick(DEPARTMENTS);
        return page.put(page.row, at, department);
      case "baseline":
      case "target":
      case "actual":
      case "rate":
        slots.push(page.slot(column.kind, page.row, at, column.years, writeValue(page, draw, columns, column, fact)));
        return;
      default:
        return page.put(page.row, at, writeAside(draw, column));
    }
  });
  const told = unitPlace !== "nowhere" && fact.subject.unit !== "";
  return {
    name: fact.subject.name,
    ...(told && { unit: fact.subject.unit }),
    ...(sections.goal !== undefined && { goal: sections.goal }),
    ...(sections.measure !== undefined && { measure: sections.measure }),
    ...(department !== undefined && { department }),
    slots,
  };
}

/** Cells beside the values: texts with figures in them, ratings, money, differences. */
function writeAside(draw: Draw, column: Column) {
  const { random } = draw;
  switch (column.kind) {
    case "rating":
      return text(
        /達成/.test(String(column.head.value))
          ? random.pick(["達成", "未達成", "おおむね達成"])
          : random.pick(["A", "B", "C", "◎", "○", "△"]),
      );
    case "assessment":
      return text(random.chance(0.85) ? random.pick(ASSESSMENTS) : "");
    case "remark":
      return text(random.chance(0.4) ? random.pick(REMARKS) : "");
    case "source":
      return text(random.pick(SOURCES));
    case "money":
      return { value: random.integer(120, 88000), numberFormat: "#,##0" };
    case "difference":
      return { value: random.integer(-60, 60), numberFormat: '0;"▲"0' };
    default:
      return text("");
  }
}

function writeValue(page: Page, draw: Draw, columns: readonly Column[], column: Column, fact: Facts): Written {
  const { random, hand, course } = draw;
  if (column.kind === "rate") return rateOf(page, draw, columns, column, fact);
  if (column.kind === "baseline") return writeBaseline(draw, fact);
  if (column.kind === "target") {
    const target = column.of === undefined ? fact.finalTarget : (fact.targets.get(column.of) ?? fact.finalTarget);
    const qualifier = random.chance(0.03) ? random.pick(["以上", "以下", "以上"]) : undefined;
    return writeNumber(random, hand, fact.subject, target, { ...(qualifier !== undefined && { qualifier }) });
  }
  const actual = column.of === undefined ? fact.actuals.get(course.evaluated) : fact.actuals.get(column.of);
  if (actual === undefined)
    return random.chance(0.85) ? BLANK : { cell: { value: hand.dash }, value: { missing: "dash" } };
  if (random.chance(0.05)) return writeMissing(random, hand);
  return writeNumber(random, hand, fact.subject, actual, { ...(random.chance(0.015) && { noteMark: "※1" }) });
}

export function writeBaseline(draw: Draw, fact: Facts): Written {
  const { random, hand } = draw;
  if (fact.baseline === undefined) return writeMissing(random, { ...hand });
  const asOf = random.chance(0.05) ? asOfYear(draw) : undefined;
  return writeNumber(random, hand, fact.subject, fact.baseline, {
    ...(asOf !== undefined && { asOf }),
    ...(random.chance(0.03) && { noteMark: random.pick(["※1", "※", " ※2"]) }),
  });
}

/** The cell's own year, in brackets: short, as there is little room. */
function asOfYear({ random, course }: Draw): string {
  const year = course.baselineYear - random.integer(0, 2);
  const era =
    year >= 2019 ? { letter: "R", name: "令和", year: year - 2018 } : { letter: "H", name: "平成", year: year - 1988 };
  const number = era.year === 1 ? "元" : String(era.year);
  return random.pick([
    era.letter + number,
    `${era.letter}${number}年度`,
    `${era.name}${number}年度`,
    `${String(year)}年度`,
  ]);
}

function rateOf(page: Page, draw: Draw, columns: readonly Column[], column: Column, fact: Facts): Written {
  const year = column.of ?? draw.course.evaluated;
  const actual = fact.actuals.get(year);
  const own = columns.findIndex((other) => other.kind === "target" && other.of === year);
  const target = own >= 0 ? fact.targets.get(year) : fact.finalTarget;
  if (actual === undefined || target === undefined || target === 0) return BLANK;
  const actualAt = columns.findIndex((other) => other.kind === "actual" && (other.of ?? year) === year);
  const targetAt = own >= 0 ? own : columns.findIndex((other) => other.kind === "target");
  const name = (index: number) => cellName({ row: page.row, column: page.left + index });
  const formula =
    actualAt >= 0 && targetAt >= 0 && draw.random.chance(0.5) ? `${name(actualAt)}/${name(targetAt)}` : undefined;
  return writeRate(draw.random, String(column.head.value), (actual / target) * 100, formula);
}

function maybeAverageRow(page: Page, draw: Draw, columns: readonly Column[]): void {
  const rate = columns.findIndex(({ kind }) => kind === "rate");
  const name = columns.findIndex(({ kind }) => kind === "name");
  if (rate < 0 || !draw.random.chance(0.12)) return;
  draw.traits.push("average row");
  page.put(page.row, page.left + name, draw.random.pick(["平均", "平均達成率", "全体平均"]));
  page.put(page.row, page.left + rate, { value: 0.91, numberFormat: "0.0%" });
  columns.forEach((_, index) => page.leaveOpen(page.row, page.left + index));
  page.row += 1;
}
