import { type Column, text } from "../columns";
import { writeColumnTable } from "../column-table";
import type { Draw } from "../draw";
import { chooseFacts } from "../facts";
import { ENGLISH_HEADS, ENGLISH_SUBJECTS } from "../head-words";
import type { Page } from "../page";
import type { Family } from "./family";

function writeEnglish(page: Page, draw: Draw): void {
  const { random, course } = draw;
  const year = random.pick([
    (y: number) => `FY${String(y)}`,
    (y: number) => String(y),
    (y: number) => `FY ${String(y)}`,
  ]);
  const join = random.pick([
    (word: string, y: number) => `${word} ${year(y)}`,
    (word: string, y: number) => `${word} (${year(y)})`,
    (word: string, y: number) => `${year(y)} ${word.toLowerCase()}`,
  ]);
  const last = course.years[course.years.length - 1] ?? course.evaluated;
  const actual = random.pick(ENGLISH_HEADS.actual);
  const columns: Column[] = [
    { kind: "name", head: text(random.pick(ENGLISH_HEADS.name)), years: [] },
    ...(draw.unitPlace === "column"
      ? [{ kind: "unit", head: text(random.pick(ENGLISH_HEADS.unit)), years: [] } as const]
      : []),
    {
      kind: "baseline",
      head: text(join(random.pick(ENGLISH_HEADS.baseline), course.baselineYear)),
      years: [course.baselineYear],
    },
    { kind: "target", head: text(join(random.pick(ENGLISH_HEADS.target), last)), years: [last], of: last },
    ...course.years
      .filter((y) => y <= course.evaluated)
      .map((y): Column => ({ kind: "actual", head: text(join(actual, y)), years: [y], of: y })),
    {
      kind: "rate",
      head: text(random.pick(ENGLISH_HEADS.rate)),
      years: [null, course.evaluated],
      of: course.evaluated,
    },
    ...(random.chance(0.5)
      ? [{ kind: "remark", head: text(random.pick(ENGLISH_HEADS.remark)), years: [] } as const]
      : []),
  ];
  const subjects = random
    .sample(ENGLISH_SUBJECTS, random.integer(2, 5))
    .map(([name, unit, low, high, decimals]) => ({ name, unit: unit === "%" ? "％" : unit, low, high, decimals }));
  // English words behind a number are not how these sheets are typed.
  const plain: Draw = {
    ...draw,
    hand: { ...draw.hand, unit: false, digits: "half" },
    unitPlace: draw.unitPlace === "column" ? "column" : "nowhere",
  };
  writeColumnTable(
    page,
    plain,
    columns,
    subjects.map((subject) => chooseFacts(random, course, subject)),
  );
}

export const ENGLISH: Family = { name: "english", weight: 2, write: writeEnglish };
