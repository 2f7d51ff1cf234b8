import { HEADS } from "./head-words";
import type { Random } from "./random";
import { type Course, chooseCourse } from "./facts";
import { type Subject, SUBJECTS } from "./subjects";
import { chooseHand, type Hand } from "./values";
import { chooseInlineYearStyle, chooseYearStyle, type YearStyle } from "./years";

/** Where a table says its units. */
export type UnitPlace = "column" | "name" | "cells" | "caption" | "nowhere";

/** The choices that hold for one table (and, mostly, for one workbook: one clerk made it). */
export interface Draw {
  readonly random: Random;
  readonly course: Course;
  readonly years: YearStyle;
  /** For heads that hold words beside the year. */
  readonly inlineYears: YearStyle;
  readonly unitPlace: UnitPlace;
  readonly hand: Hand;
  readonly nameHead: string;
  /** What may be measured: everything, or one unit where a caption speaks for all. */
  readonly subjects: readonly Subject[];
  /** Goal or measure stand above the table: columns or rows for them inside would contradict. */
  readonly contextAbove: boolean;
  /** Which of the ways to write headings. */
  readonly headings: { readonly goal: number; readonly measure: number };
  readonly traits: string[];
}

export function chooseDraw(random: Random): Draw {
  const unitPlace = random.weigh<UnitPlace>([
    ["column", 11],
    ["name", 5],
    ["cells", 4],
    ["caption", 1],
    ["nowhere", 1],
  ]);
  const hand = { ...chooseHand(random, unitPlace !== "cells"), ...(unitPlace === "cells" && { unit: true }) };
  const years = chooseYearStyle(random);
  const inlineYears = random.chance(0.6) && isInline(years) ? years : chooseInlineYearStyle(random);
  const nameHead = headOf(random, random.chance(0.06) ? HEADS.looseName : HEADS.name);
  const traits = [`years ${years.name}`, `unit ${unitPlace}`, `hand ${hand.name}`];
  const shared = random.pick(["人", "％", "件"]);
  const subjects = unitPlace === "caption" ? SUBJECTS.filter(({ unit }) => unit === shared) : SUBJECTS;
  const headings = {
    goal: random.integer(0, GOAL_HEADINGS.length - 1),
    measure: random.integer(0, MEASURE_HEADINGS.length - 1),
  };
  return {
    random,
    course: chooseCourse(random),
    years,
    inlineYears,
    unitPlace,
    hand,
    nameHead,
    subjects,
    contextAbove: false,
    headings,
    traits,
  };
}

function isInline(style: YearStyle): boolean {
  return style.cell === undefined && !style.name.includes("⏎") && style.name !== "'2024";
}

export function headOf(random: Random, words: readonly string[]): string {
  return random.pick(words).replaceAll("⏎", "\n");
}

export function chooseSubjects(draw: Draw, count: number): readonly Subject[] {
  return draw.random.sample(draw.subjects, count);
}

/** 実績 and R6 as one head: R6実績, 実績値（R6）, 令和6年度⏎実績. */
export function joinHead(random: Random, word: string, year: string): string {
  return random.pick([
    `${year}${word}`,
    `${year}${word}`,
    `${word}（${year}）`,
    `${word}\n（${year}）`,
    `${year}\n${word}`,
    `${word}\n${year}`,
    `${year} ${word}`,
    `${word}(${year})`,
  ]);
}

/** The name as it stands in its cell. The name itself is `subject.name`. */
export function writeName(draw: Draw, subject: Subject): string {
  const { random } = draw;
  let text: string = subject.name;
  if (random.chance(0.1) && text.length > 8) {
    const at = random.integer(4, text.length - 3);
    text = `${text.slice(0, at)}\n${text.slice(at)}`;
  }
  if (draw.unitPlace === "name" && subject.unit !== "") {
    text += random.pick([
      `（${subject.unit}）`,
      `（${subject.unit}）`,
      `\n（${subject.unit}）`,
      `(${subject.unit})`,
      `（単位：${subject.unit}）`,
    ]);
  }
  if (random.chance(0.05))
    text += `\n※${random.pick(["累計値", "各年度末現在", "アンケートによる", "R3から対象を拡大"])}`;
  return text;
}

const CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";

/** Headings above tables, one way for a whole workbook. */
const GOAL_HEADINGS: readonly ((index: number, text: string) => string)[] = [
  (index, text) => `基本目標${wideDigit(index)}　${text}`,
  (index, text) => `基本目標${String(index + 1)} ${text}`,
  (index, text) => `基本目標${wideDigit(index)}「${text}」`,
  (index, text) => `【基本目標${String(index + 1)}】${text}`,
  (index, text) => `政策${String(index + 1)}：${text}`,
  (index, text) => `基本目標${wideDigit(index)}\n${text}`,
];

const MEASURE_HEADINGS: readonly ((index: number, text: string) => string)[] = [
  (index, text) => `施策${String(index + 1)} ${text}`,
  (index, text) => `施策${CIRCLED[index] ?? "①"}　${text}`,
  (index, text) => `【施策${String(index + 1)}】${text}`,
  (index, text) => `具体的施策${String(index + 1)}　${text}`,
  (index, text) => `基本施策${String(index + 1)}：${text}`,
  (index, text) => `施策の方向${wideDigit(index)}　${text}`,
];

function wideDigit(index: number): string {
  return String.fromCharCode(0xff11 + index);
}

export function goalHeading({ headings }: Draw, index: number, text: string): string {
  return GOAL_HEADINGS[headings.goal]?.(index, text) ?? text;
}

export function measureHeading({ headings }: Draw, index: number, text: string): string {
  return MEASURE_HEADINGS[headings.measure]?.(index, text) ?? text;
}

/** No., 番号 or ① in front of a row. */
export function rowNumber(style: "plain" | "circled" | "dotted", index: number): string | number {
  if (style === "circled") return CIRCLED[index] ?? String(index + 1);
  return style === "dotted" ? `1-${String(index + 1)}` : index + 1;
}
