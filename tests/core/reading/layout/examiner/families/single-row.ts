import {
  baselineColumn,
  type Column,
  finalTargetColumn,
  latestActualColumn,
  leadingColumns,
  rateColumn,
  text,
  trailingColumns,
  withSpacers,
  yearColumns,
  yearGroupColumns,
} from "../columns";
import { writeColumnTable } from "../column-table";
import { chooseSubjects, type Draw, headOf } from "../draw";
import { chooseFacts, type Facts } from "../facts";
import { HEADS } from "../head-words";
import type { Page } from "../page";
import { PROJECTS } from "../vocabulary";
import type { Family } from "./family";

function chooseAll(draw: Draw, from = 2, to = 7): Facts[] {
  const subjects = chooseSubjects(draw, draw.random.integer(from, to));
  return subjects.map((subject) => chooseFacts(draw.random, draw.course, subject));
}

export const evaluatedYears = ({ course }: Draw) => course.years.filter((year) => year <= course.evaluated);

/** The plan's years, with or without those to come. */
function shownYears(draw: Draw): readonly number[] {
  const years = draw.random.chance(0.5) ? draw.course.years : evaluatedYears(draw);
  return draw.random.chance(0.12) ? [...years].reverse() : years;
}

function around(draw: Draw, values: readonly Column[]): Column[] {
  return withSpacers(draw, [...leadingColumns(draw), ...values, ...trailingColumns(draw)]);
}

/** Baseline, one target, actuals by year or the latest one, rate; in any order people use. */
function singleValues(draw: Draw): Column[] {
  const { random } = draw;
  const stacked = random.chance(0.4);
  const baseline = random.chance(0.85) ? [baselineColumn(draw, stacked)] : [];
  const target = [finalTargetColumn(draw, stacked)];
  const actuals = random.chance(0.4)
    ? [latestActualColumn(draw, stacked)]
    : yearColumns(draw, "actual", HEADS.actual, shownYears(draw), stacked);
  const rate = random.chance(0.5) ? [rateColumn(draw)] : [];
  return random.pick([
    [...baseline, ...target, ...actuals, ...rate],
    [...baseline, ...target, ...actuals, ...rate],
    [...baseline, ...actuals, ...target, ...rate],
    [...target, ...baseline, ...actuals, ...rate],
    [...target, ...actuals, ...rate, ...baseline],
  ]);
}

function stageValues(draw: Draw): Column[] {
  const { random, course } = draw;
  const middle = course.years[1] ?? course.evaluated;
  const last = course.years[course.years.length - 1] ?? course.evaluated;
  const withYears = random.chance(0.6);
  const stage = (word: string, year: number): Column => ({
    kind: "target",
    head: text(withYears ? `${word}${random.pick(["", "\n"])}（${draw.inlineYears.text(year)}）` : word),
    years: [withYears ? year : null],
    of: year,
  });
  return [
    baselineColumn(draw, false),
    stage(random.pick(HEADS.interimTarget), middle),
    stage(random.pick(HEADS.finalTarget), last),
    ...(random.chance(0.5) ? [latestActualColumn(draw, false)] : []),
  ];
}

/** R5目標 R5実績 R6目標 R6実績 in one head row. */
function flatPairs(draw: Draw): Column[] {
  const [targets, actuals] = [
    yearColumns(draw, "target", HEADS.target, evaluatedYears(draw), false),
    yearColumns(draw, "actual", HEADS.actual, evaluatedYears(draw), false),
  ];
  return targets.flatMap((target, index) => [target, ...actuals.slice(index, index + 1)]);
}

function groupsByKind(draw: Draw): Column[] {
  const years = evaluatedYears(draw);
  const all = draw.random.chance(0.5) ? draw.course.years : years;
  return [
    ...yearColumns(draw, "target", HEADS.target, all, true),
    ...yearColumns(draw, "actual", HEADS.actual, all, true),
    ...(draw.random.chance(0.3) ? yearColumns(draw, "rate", ["達成率", "達成度"], years, true) : []),
  ];
}

function tableOf(values: (draw: Draw) => Column[]): (page: Page, draw: Draw) => void {
  return (page, draw) => writeColumnTable(page, draw, around(draw, values(draw)), chooseAll(draw));
}

/** 指標 over two columns: the left part shared by the rows it is merged over. */
function writeTwoPartNames(page: Page, draw: Draw): void {
  const { random } = draw;
  const merged = random.chance(0.5);
  const group = { id: "name", head: text(draw.nameHead) };
  const heads = merged
    ? ["", ""]
    : random.pick([
        ["大項目", "小項目"],
        ["取組", "指標"],
        ["事業", "成果指標"],
        ["項目", "指標名"],
      ]);
  const left: Column = { kind: "left-name", head: text(heads[0] ?? ""), years: [], ...(merged && { group }) };
  const right: Column = { kind: "name", head: text(heads[1] ?? ""), years: [], ...(merged && { group }) };
  const unit: Column[] =
    draw.unitPlace === "column" ? [{ kind: "unit", head: text(headOf(random, HEADS.unit)), years: [] }] : [];
  const columns = [left, right, ...unit, ...singleValues(draw), ...trailingColumns(draw)];
  const top = page.row;
  const facts = chooseAll(draw, 3, 6);
  const before = page.truth.length;
  writeColumnTable(page, draw, columns, facts);
  // The left parts come last: they cover runs of indicator rows that stand together.
  const rows = page.truth.slice(before).map((indicator) => indicator.slots[0]?.at.row ?? top);
  for (let at = 0; at < rows.length;) {
    let end = at;
    while (end + 1 < rows.length && rows[end + 1] === (rows[end] ?? 0) + 1 && random.chance(0.5)) end += 1;
    page.put(rows[at] ?? top, page.left, random.pick(PROJECTS));
    page.merge(rows[at] ?? top, page.left, rows[end] ?? top, page.left);
    at = end + 1;
  }
}

export const SINGLE_ROW_FAMILIES: readonly Family[] = [
  { name: "single-rows", weight: 10, write: tableOf(singleValues) },
  {
    name: "present-and-target",
    weight: 3,
    write: tableOf((draw) => [baselineColumn(draw, false), finalTargetColumn(draw, false)]),
  },
  { name: "stages", weight: 4, write: tableOf(stageValues) },
  {
    name: "groups-by-year",
    weight: 6,
    write: tableOf((draw) => [
      ...(draw.random.chance(0.6) ? [baselineColumn(draw, draw.random.chance(0.5))] : []),
      ...yearGroupColumns(
        draw,
        shownYears(draw),
        draw.random.chance(0.6) ? ["target", "actual", "rate"] : ["target", "actual"],
      ),
    ]),
  },
  {
    name: "groups-by-kind",
    weight: 5,
    write: tableOf((draw) => [
      ...(draw.random.chance(0.6) ? [baselineColumn(draw, false)] : []),
      ...groupsByKind(draw),
    ]),
  },
  {
    name: "flat-pairs",
    weight: 4,
    write: tableOf((draw) => [...(draw.random.chance(0.6) ? [baselineColumn(draw, false)] : []), ...flatPairs(draw)]),
  },
  { name: "two-part-names", weight: 4, write: writeTwoPartNames },
];
