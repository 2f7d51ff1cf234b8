import { cellName } from "../../../../../../src/core/workbook/address";
import { writeBaseline } from "../column-table";
import { chooseSubjects, type Draw, headOf, rowNumber, writeName } from "../draw";
import { chooseFacts, type Facts } from "../facts";
import { HEADS } from "../head-words";
import type { Page } from "../page";
import type { TrueIndicator, TrueSlot } from "../truth";
import { BLANK, writeMissing, writeNumber, type Written, writeRate } from "../values";
import { DEPARTMENTS, REMARKS } from "../vocabulary";
import { yearCell } from "../years";
import type { Family } from "./family";

/** How a table with 目標値 and 実績値 in rows of their own is built. */
interface Plan {
  readonly kinds: readonly ("target" | "actual" | "rate")[];
  readonly labels: Readonly<Record<"target" | "actual" | "rate", string>>;
  readonly names: "merged" | "once" | "repeated";
  /** "year": the first year column is the baseline, 基準値 below its head. */
  readonly baseline: "column" | "year" | "none";
  readonly at: Readonly<
    Record<"number" | "name" | "label" | "unit" | "baseline" | "years" | "department" | "remark", number>
  >;
  readonly years: readonly number[];
}

function planTable(page: Page, draw: Draw, kinds: Plan["kinds"]): Plan {
  const { random, course } = draw;
  const order: (keyof Plan["at"])[] = [];
  if (random.chance(0.2)) order.push("number");
  order.push("name");
  const withUnit = draw.unitPlace === "column";
  if (withUnit && random.chance(0.5)) order.push("unit", "label");
  else order.push("label", ...(withUnit ? (["unit"] as const) : []));
  const baseline = random.weigh([
    ["column", 5],
    ["year", 3],
    ["none", 2],
  ] as const);
  if (baseline === "column") order.push("baseline");
  const years = baseline === "year" ? [course.baselineYear, ...course.years] : course.years;
  const place = (key: keyof Plan["at"]) => (order.includes(key) ? page.left + order.indexOf(key) : -1);
  const behind = page.left + order.length + years.length;
  const department = random.chance(0.3) ? behind : -1;
  return {
    kinds,
    labels: {
      target: random.pick(HEADS.targetLabel),
      actual: random.pick(HEADS.actualLabel),
      rate: random.pick(HEADS.rateLabel),
    },
    names: random.weigh([
      ["merged", 8],
      ["once", 1],
      ["repeated", 1],
    ] as const),
    baseline,
    at: {
      number: place("number"),
      name: place("name"),
      label: place("label"),
      unit: place("unit"),
      baseline: place("baseline"),
      years: page.left + order.length,
      department,
      remark: random.chance(0.15) ? behind + (department < 0 ? 0 : 1) : -1,
    },
    years,
  };
}

function writeTable(page: Page, draw: Draw, kinds: Plan["kinds"]): void {
  const { random } = draw;
  const plan = planTable(page, draw, kinds);
  writeHeads(page, draw, plan);
  const subjects = chooseSubjects(draw, random.integer(2, 5));
  const numbers = random.pick(["plain", "circled"] as const);
  subjects.forEach((subject, index) => {
    const fact = chooseFacts(random, draw.course, subject);
    page.truth.push(writeIndicator(page, draw, plan, fact, rowNumber(numbers, index)));
  });
}

function writeHeads(page: Page, draw: Draw, plan: Plan): void {
  const { random } = draw;
  const { at } = plan;
  const deep = plan.baseline === "year" || random.chance(0.15);
  const bottom = page.row + (deep ? 1 : 0);
  const head = (column: number, words: string) => {
    if (column < 0) return;
    page.put(page.row, column, words);
    page.merge(page.row, column, bottom, column);
  };
  head(at.number, random.pick(HEADS.number));
  head(at.name, draw.nameHead);
  head(at.label, random.pick(HEADS.label));
  head(at.unit, headOf(random, HEADS.unit));
  head(at.baseline, headOf(random, HEADS.baseline));
  head(at.department, random.pick(HEADS.department));
  head(at.remark, random.pick(HEADS.remark));
  const words = deep && plan.baseline !== "year" ? random.pick(["年度", "計画期間", "各年度の目標と実績"]) : undefined;
  if (words !== undefined) {
    page.put(page.row, at.years, words);
    page.merge(page.row, at.years, page.row, at.years + plan.years.length - 1);
  }
  plan.years.forEach((year, index) => {
    const isBaseline = plan.baseline === "year" && index === 0;
    const row = words === undefined ? page.row : bottom;
    page.put(row, at.years + index, yearCell(draw.years, year));
    if (isBaseline) page.put(bottom, at.years + index, random.pick(["基準値", "（基準値）", "現状値"]));
    else if (words === undefined) page.merge(page.row, at.years + index, bottom, at.years + index);
  });
  page.row = bottom + 1;
}

function writeIndicator(page: Page, draw: Draw, plan: Plan, fact: Facts, number: string | number): TrueIndicator {
  const { at, kinds } = plan;
  const top = page.row;
  const bottom = top + kinds.length - 1;
  const rowOf = {
    target: top + kinds.indexOf("target"),
    actual: top + kinds.indexOf("actual"),
    rate: top + kinds.indexOf("rate"),
  };
  kinds.forEach((kind) => page.put(rowOf[kind], at.label, plan.labels[kind]));
  spread(page, plan, at.number, top, bottom, String(number));
  spread(page, plan, at.name, top, bottom, writeName(draw, fact.subject));
  spread(page, plan, at.unit, top, bottom, fact.subject.unit);
  if (plan.names === "repeated" && kinds.includes("rate") && at.unit >= 0) page.put(rowOf.rate, at.unit, "％");
  const department = at.department < 0 ? undefined : draw.random.pick(DEPARTMENTS);
  if (department !== undefined) spread(page, { ...plan, names: "merged" }, at.department, top, bottom, department);
  if (at.remark >= 0 && draw.random.chance(0.4)) page.put(top, at.remark, draw.random.pick(REMARKS));
  const slots = [
    ...writeBaselineCells(page, draw, plan, fact, rowOf),
    ...plan.years.flatMap((year, index) =>
      plan.baseline === "year" && index === 0 ? [] : writeYear(page, draw, plan, fact, year, at.years + index, rowOf),
    ),
  ];
  page.row = bottom + 1;
  const told = draw.unitPlace !== "nowhere" && fact.subject.unit !== "";
  return {
    name: fact.subject.name,
    ...(told && { unit: fact.subject.unit }),
    ...(department !== undefined && { department }),
    slots,
  };
}

/** One text for all rows of an indicator. */
function spread(page: Page, plan: Plan, column: number, top: number, bottom: number, words: string): void {
  if (column < 0 || words === "") return;
  page.put(top, column, words);
  if (plan.names === "merged") page.merge(top, column, bottom, column);
  if (plan.names === "repeated") for (let row = top + 1; row <= bottom; row++) page.put(row, column, words);
}

type RowOf = Readonly<Record<"target" | "actual" | "rate", number>>;

function writeBaselineCells(page: Page, draw: Draw, plan: Plan, fact: Facts, rowOf: RowOf): TrueSlot[] {
  if (plan.baseline === "none") return [];
  const column = plan.baseline === "column" ? plan.at.baseline : plan.at.years;
  const years = plan.baseline === "column" ? [null] : [draw.course.baselineYear];
  if (plan.baseline === "column" && plan.names === "merged") {
    page.merge(rowOf.target, column, rowOf.target + plan.kinds.length - 1, column);
    return [page.slot("baseline", rowOf.target, column, years, writeBaseline(draw, fact))];
  }
  if (fact.baseline === undefined) return [];
  if (draw.random.chance(0.6)) page.put(rowOf.target, column, draw.hand.dash);
  return [page.slot("baseline", rowOf.actual, column, years, writeBaseline(draw, fact))];
}

function writeYear(
  page: Page,
  draw: Draw,
  plan: Plan,
  fact: Facts,
  year: number,
  column: number,
  rowOf: RowOf,
): TrueSlot[] {
  return plan.kinds.map((kind) =>
    page.slot(kind, rowOf[kind], column, [year], writeValue(draw, plan, fact, kind, year, column, rowOf)),
  );
}

function writeValue(
  draw: Draw,
  plan: Plan,
  fact: Facts,
  kind: "target" | "actual" | "rate",
  year: number,
  column: number,
  rowOf: RowOf,
): Written {
  const { random, hand } = draw;
  const target = fact.targets.get(year);
  const actual = fact.actuals.get(year);
  if (kind === "target") return target === undefined ? BLANK : writeNumber(random, hand, fact.subject, target);
  if (actual === undefined) return BLANK;
  if (kind === "actual")
    return random.chance(0.04) ? writeMissing(random, hand) : writeNumber(random, hand, fact.subject, actual);
  if (target === undefined || target === 0) return BLANK;
  const formula = `${cellName({ row: rowOf.actual, column })}/${cellName({ row: rowOf.target, column })}`;
  return writeRate(random, plan.labels.rate, (actual / target) * 100, random.chance(0.5) ? formula : undefined);
}

export const GROUPED_ROW_FAMILIES: readonly Family[] = [
  { name: "paired-rows", weight: 9, write: (page, draw) => writeTable(page, draw, ["target", "actual"]) },
  { name: "triple-rows", weight: 5, write: (page, draw) => writeTable(page, draw, ["target", "actual", "rate"]) },
];
