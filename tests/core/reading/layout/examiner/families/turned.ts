import { cellName } from "../../../../../../src/core/workbook/address";
import { chooseSubjects, type Draw, writeName } from "../draw";
import { chooseFacts, type Facts } from "../facts";
import { HEADS } from "../head-words";
import type { Page } from "../page";
import type { SlotKind, TrueIndicator, TrueSlot } from "../truth";
import { BLANK, writeNumber, type Written, writeRate } from "../values";
import { yearCell } from "../years";
import type { Family } from "./family";

type Kind = "target" | "actual" | "rate";

function valueOf(draw: Draw, fact: Facts, kind: Kind, year: number, head: string, formula?: string): Written {
  const { random, hand } = draw;
  const target = fact.targets.get(year);
  const actual = fact.actuals.get(year);
  if (kind === "target") return target === undefined ? BLANK : writeNumber(random, hand, fact.subject, target);
  if (actual === undefined) return BLANK;
  if (kind === "actual") return writeNumber(random, hand, fact.subject, actual);
  return target === undefined || target === 0 ? BLANK : writeRate(random, head, (actual / target) * 100, formula);
}

function indicatorOf(draw: Draw, fact: Facts, slots: readonly TrueSlot[]): TrueIndicator {
  const told = draw.unitPlace !== "nowhere" && fact.subject.unit !== "";
  return { name: fact.subject.name, ...(told && { unit: fact.subject.unit }), slots };
}

/** Years downwards, each indicator over its 目標 and 実績 columns. */
function writeYearsDown(page: Page, draw: Draw): void {
  const { random, course } = draw;
  const kinds: readonly Kind[] = random.chance(0.3) ? ["target", "actual", "rate"] : ["target", "actual"];
  const words: Record<Kind, string> = {
    target: random.pick(HEADS.targetLabel),
    actual: random.pick(HEADS.actualLabel),
    rate: random.pick(["達成率", "達成度"]),
  };
  const facts = chooseSubjects(draw, random.integer(1, 3)).map((subject) => chooseFacts(random, course, subject));
  // A unit column cannot be: the units stand in the names, or in a row of their own below them.
  const named: Draw = draw.unitPlace === "column" ? { ...draw, unitPlace: "name" } : draw;
  page.put(page.row, page.left, random.pick(["年度", "年　度", "年度", ""]));
  page.merge(page.row, page.left, page.row + 1, page.left);
  facts.forEach((fact, index) => {
    const left = page.left + 1 + index * kinds.length;
    page.put(page.row, left, writeName(named, fact.subject));
    page.merge(page.row, left, page.row, left + kinds.length - 1);
    kinds.forEach((kind, offset) => page.put(page.row + 1, left + offset, words[kind]));
  });
  const first = page.row + 2;
  course.years.forEach((year, down) => page.put(first + down, page.left, yearCell(draw.years, year)));
  facts.forEach((fact, index) => {
    const left = page.left + 1 + index * kinds.length;
    const slots = course.years.flatMap((year, down) =>
      kinds.map((kind, offset) => {
        const row = first + down;
        const formula = `${cellName({ row, column: left + 1 })}/${cellName({ row, column: left })}`;
        return page.slot(kind, row, left + offset, [year], valueOf(draw, fact, kind, year, words[kind], formula));
      }),
    );
    page.truth.push(indicatorOf(named, fact, slots));
  });
  page.row = first + course.years.length;
}

/** One record a row. */
function writeLong(page: Page, draw: Draw): void {
  const { random, course, hand } = draw;
  type Field = "name" | "year" | "kind" | "value" | "unit";
  const unit: Field[] = draw.unitPlace === "column" ? ["unit"] : [];
  const fields = random.pick<Field[]>([
    ["name", "year", "kind", "value", ...unit],
    ["name", ...unit, "year", "kind", "value"],
    ["name", "kind", "year", "value", ...unit],
    ["year", "name", "kind", "value", ...unit],
  ]);
  const heads: Record<Field, string> = {
    name: draw.nameHead,
    year: random.pick(["年度", "対象年度", "年度"]),
    kind: random.pick(["区分", "種別", "項目", "目標/実績"]),
    value: random.pick(["値", "数値", "値", "データ"]),
    unit: random.pick(["単位", "単　位"]),
  };
  const words: Record<SlotKind, string> = {
    baseline: random.pick(["基準値", "現状値", "基準"]),
    target: random.pick(HEADS.targetLabel),
    actual: random.pick(HEADS.actualLabel),
    rate: "達成率",
  };
  const withBaseline = random.chance(0.3);
  fields.forEach((field, index) => page.put(page.row, page.left + index, heads[field]));
  page.row += 1;
  const column = (field: Field) => page.left + fields.indexOf(field);
  for (const subject of chooseSubjects(draw, random.integer(2, 4))) {
    const fact = chooseFacts(random, course, subject);
    const slots: TrueSlot[] = [];
    const record = (kind: SlotKind, year: number, written: Written) => {
      const row = page.row;
      page.put(
        row,
        column("name"),
        draw.unitPlace === "name" && subject.unit !== "" ? `${subject.name}（${subject.unit}）` : subject.name,
      );
      page.put(row, column("year"), yearCell(draw.years, year));
      page.put(row, column("kind"), words[kind]);
      if (fields.includes("unit")) page.put(row, column("unit"), subject.unit);
      slots.push(page.slot(kind, row, column("value"), [year], written));
      page.row += 1;
    };
    if (withBaseline && fact.baseline !== undefined) {
      record("baseline", course.baselineYear, writeNumber(random, hand, subject, fact.baseline));
    }
    for (const year of course.years) {
      record("target", year, valueOf(draw, fact, "target", year, ""));
      if (fact.actuals.has(year)) record("actual", year, valueOf(draw, fact, "actual", year, ""));
    }
    page.truth.push(indicatorOf(draw, fact, slots));
  }
}

/** 評価シート: each indicator a small block of its own, years across, 目標値 and 実績値 as row labels below 年度. */
function writeCards(page: Page, draw: Draw): void {
  const { random, course } = draw;
  const words = {
    target: random.pick(HEADS.targetLabel),
    actual: random.pick(HEADS.actualLabel),
    rate: random.pick(["達成率", "達成度"]),
  };
  const kinds: readonly Kind[] = random.chance(0.5) ? ["target", "actual", "rate"] : ["target", "actual"];
  chooseSubjects(draw, random.integer(1, 3)).forEach((subject, index) => {
    const fact = chooseFacts(random, course, subject);
    const named: Draw = { ...draw, unitPlace: draw.unitPlace === "column" ? "name" : draw.unitPlace };
    const width = course.years.length;
    page.put(
      page.row,
      page.left,
      random.pick(["指標名", "成果指標", "KPI"]) + (random.chance(0.3) ? String(index + 1) : ""),
    );
    page.put(page.row, page.left + 1, writeName(named, subject));
    page.merge(page.row, page.left + 1, page.row, page.left + width);
    page.put(page.row + 1, page.left, "年度");
    course.years.forEach((year, across) => page.put(page.row + 1, page.left + 1 + across, yearCell(draw.years, year)));
    const first = page.row + 2;
    const slots = kinds.flatMap((kind, down) => {
      page.put(first + down, page.left, words[kind]);
      return course.years.map((year, across) =>
        page.slot(kind, first + down, page.left + 1 + across, [year], valueOf(draw, fact, kind, year, words[kind])),
      );
    });
    page.truth.push(indicatorOf(named, fact, slots));
    page.row = first + kinds.length + random.integer(1, 2);
  });
}

export const TURNED_FAMILIES: readonly Family[] = [
  { name: "years-down", weight: 4, write: writeYearsDown },
  { name: "long", weight: 4, write: writeLong },
  { name: "cards", weight: 2, write: writeCards },
];
