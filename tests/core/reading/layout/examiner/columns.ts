import type { CellSpec } from "../../../../fixtures/workbook-builder";
import { type Draw, headOf, joinHead } from "./draw";
import { HEADS } from "./head-words";
import type { SlotKind } from "./truth";
import { yearCell } from "./years";

export type ColumnKind =
  | SlotKind
  | "number"
  | "name"
  | "left-name"
  | "goal"
  | "measure"
  | "unit"
  | "rating"
  | "department"
  | "assessment"
  | "remark"
  | "source"
  | "money"
  | "difference"
  | "blank";

export interface Column {
  readonly kind: ColumnKind;
  readonly head: CellSpec;
  /** Upper head; columns with the same group stand side by side under it. */
  readonly group?: { readonly id: string; readonly head: CellSpec };
  /** What the head says of the year. */
  readonly years: readonly (number | null)[];
  /** Which number of the facts; absent for the final target and the latest actual. */
  readonly of?: number;
}

export const text = (value: string): CellSpec => ({ value });

const plain = (kind: ColumnKind, head: string): Column => ({ kind, head: text(head), years: [null] });

/** A value column with its year in the head in one of the ways people do it, or none. */
function dated(draw: Draw, kind: SlotKind, word: string, year: number, stacked: boolean): Column {
  if (stacked) {
    return {
      kind,
      head: yearCell(draw.years, year),
      group: { id: `${kind} alone`, head: text(word) },
      years: [year],
      of: year,
    };
  }
  return { kind, head: text(joinHead(draw.random, word, draw.inlineYears.text(year))), years: [year], of: year };
}

export function baselineColumn(draw: Draw, stacked: boolean): Column {
  const { random, course } = draw;
  const word = headOf(random, HEADS.baseline);
  if (random.chance(0.4)) return plain("baseline", word);
  return dated(draw, "baseline", word, course.baselineYear, stacked);
}

/** One target column: with the plan's last year, or bare. */
export function finalTargetColumn(draw: Draw, stacked: boolean): Column {
  const { random, course } = draw;
  const last = course.years[course.years.length - 1] ?? course.evaluated;
  if (random.chance(0.12)) return plain("target", random.pick(HEADS.finalTarget));
  const word = random.pick(HEADS.target);
  return random.chance(0.4) ? plain("target", word) : { ...dated(draw, "target", word, last, stacked), of: last };
}

/** One actual column: its year in the head, or only somewhere in the title. */
export function latestActualColumn(draw: Draw, stacked: boolean): Column {
  const { random, course } = draw;
  const word = random.pick(HEADS.actual);
  if (random.chance(0.35)) return { ...plain("actual", word), years: [null, course.evaluated], of: course.evaluated };
  return dated(draw, "actual", word, course.evaluated, stacked);
}

/** R4実績 R5実績 R6実績 flat, or the years under a merged 実績値. */
export function yearColumns(
  draw: Draw,
  kind: SlotKind,
  words: readonly string[],
  years: readonly number[],
  grouped: boolean,
): Column[] {
  const { random } = draw;
  const word = headOf(random, words);
  const join = random.integer(0, 5);
  const flat = (year: string) =>
    [
      `${year}${word}`,
      `${word}（${year}）`,
      `${year}\n${word}`,
      `${word}\n（${year}）`,
      `${year} ${word}`,
      `${year}${word}`,
    ][join] ?? "";
  return years.map((year) =>
    grouped
      ? { kind, head: yearCell(draw.years, year), group: { id: kind, head: text(word) }, years: [year], of: year }
      : { kind, head: text(flat(draw.inlineYears.text(year))), years: [year], of: year },
  );
}

/** 目標 | 実績 | 達成率 under each year. */
export function yearGroupColumns(draw: Draw, years: readonly number[], kinds: readonly SlotKind[]): Column[] {
  const { random } = draw;
  const words = {
    target: random.pick(HEADS.target),
    actual: random.pick(HEADS.actual),
    rate: random.pick(HEADS.rate.filter((word) => word !== "達成状況")),
    baseline: "",
  };
  return years.flatMap((year) =>
    kinds.map((kind): Column => ({
      kind,
      head: text(words[kind]),
      group: { id: `year ${String(year)}`, head: yearCell(draw.years, year) },
      years: [year],
      of: year,
    })),
  );
}

export function rateColumn(draw: Draw): Column {
  const { random, course } = draw;
  return { ...plain("rate", random.pick(HEADS.rate)), years: [null, course.evaluated], of: course.evaluated };
}

/** Number, goal, name and unit on the left. */
export function leadingColumns(draw: Draw): Column[] {
  const { random, unitPlace } = draw;
  const columns: Column[] = [];
  if (random.chance(0.22)) columns.push(plain("number", random.pick(HEADS.number)));
  if (!draw.contextAbove && random.chance(0.14)) columns.push(plain("goal", random.pick(HEADS.goal)));
  if (!draw.contextAbove && random.chance(0.14)) columns.push(plain("measure", random.pick(HEADS.measure)));
  columns.push(plain("name", draw.nameHead));
  if (unitPlace === "column") columns.push(plain("unit", headOf(random, HEADS.unit)));
  return columns;
}

/** What stands behind the numbers, none of it a value of the indicator. */
export function trailingColumns(draw: Draw): Column[] {
  const { random } = draw;
  const columns: Column[] = [];
  if (random.chance(0.18)) columns.push(plain("rating", random.pick(HEADS.rating)));
  if (random.chance(0.1)) columns.push(plain("difference", random.pick(HEADS.difference)));
  if (random.chance(0.1)) columns.push(plain("money", headOf(random, HEADS.money)));
  if (random.chance(0.35)) columns.push(plain("department", random.pick(HEADS.department)));
  if (random.chance(0.22)) columns.push(plain("assessment", random.pick(HEADS.assessment)));
  if (random.chance(0.12)) columns.push(plain("source", random.pick(HEADS.source)));
  if (random.chance(0.18)) columns.push(plain("remark", random.pick(HEADS.remark)));
  return columns;
}

/** Empty columns between, as people use them for room. */
export function withSpacers(draw: Draw, columns: readonly Column[]): Column[] {
  if (!draw.random.chance(0.07)) return [...columns];
  draw.traits.push("spacer column");
  const at = draw.random.integer(1, columns.length - 1);
  const before = columns[at - 1]?.group?.id;
  // Never inside a group: a merged head has no gap.
  if (before !== undefined && before === columns[at]?.group?.id) return [...columns];
  return [...columns.slice(0, at), { ...plain("blank", ""), years: [] }, ...columns.slice(at)];
}
