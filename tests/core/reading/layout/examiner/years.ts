import type { CellSpec } from "../../../../fixtures/workbook-builder";
import type { Random } from "./random";

/** One town hall's way to write a fiscal year; the same for all heads of a table unless it is a mixing one. */
export interface YearStyle {
  readonly name: string;
  /** As text, for heads that hold more than the year. */
  readonly text: (year: number) => string;
  /** As a cell of its own; text where absent. */
  readonly cell?: (year: number) => CellSpec;
}

const wide = (text: string | number) =>
  String(text).replace(/[0-9A-Za-z]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));

interface Era {
  readonly letter: string;
  readonly name: string;
  readonly year: number;
}

function eraOf(year: number): Era {
  return year >= 2019
    ? { letter: "R", name: "令和", year: year - 2018 }
    : { letter: "H", name: "平成", year: year - 1988 };
}

const first = (year: number, one: string) => (year === 1 ? one : String(year));

function short(year: number, one = "1"): string {
  const era = eraOf(year);
  return era.letter + first(era.year, one);
}

function long(year: number, widen: boolean): string {
  const era = eraOf(year);
  const number = first(era.year, "元");
  return `${era.name}${widen && number !== "元" ? wide(number) : number}年度`;
}

/** Serial of 1 April, as a clerk gets it who types 2024/4/1. */
function serial(year: number): number {
  return Math.round((Date.UTC(year, 3, 1) - Date.UTC(1899, 11, 30)) / 86_400_000);
}

const STYLES: readonly (readonly [YearStyle, number])[] = [
  [{ name: "H27", text: (y) => short(y) }, 9],
  [{ name: "R元", text: (y) => short(y, "元") }, 5],
  [{ name: "Ｈ27", text: (y) => wide(short(y, "元").slice(0, 1)) + short(y, "元").slice(1) }, 5],
  [{ name: "Ｈ２７", text: (y) => wide(short(y, "元")) }, 4],
  [{ name: "R6年度", text: (y) => `${short(y, "元")}年度` }, 5],
  [{ name: "令和6年度", text: (y) => long(y, false) }, 8],
  [{ name: "令和６年度", text: (y) => long(y, true) }, 6],
  [{ name: "2024", text: (y) => String(y), cell: (y) => ({ value: y }) }, 4],
  [{ name: "'2024", text: (y) => String(y) }, 2],
  [{ name: "2024年度", text: (y) => `${String(y)}年度` }, 5],
  [{ name: "FY2024", text: (y) => `FY${String(y)}` }, 2],
  [{ name: "R6(2024)", text: (y) => `${short(y, "元")}(${String(y)})` }, 2],
  [{ name: "2024(R6)", text: (y) => `${String(y)}（${short(y)}）` }, 2],
  [{ name: "令和6(2024)年度", text: (y) => long(y, false).replace("年度", `(${String(y)})年度`) }, 2],
  [{ name: "令和⏎６年度", text: (y) => long(y, true).replace(/^(..)/, "$1\n") }, 3],
  [{ name: "R6⏎(2024)", text: (y) => `${short(y, "元")}\n(${String(y)})` }, 2],
  [
    {
      name: "serial ggge年度",
      text: (y) => long(y, false),
      cell: (y) => ({ value: serial(y), numberFormat: '[$-411]ggge"年度"' }),
    },
    2,
  ],
  [{ name: "serial ge", text: (y) => short(y), cell: (y) => ({ value: serial(y), numberFormat: "[$-411]ge" }) }, 1],
  [
    {
      name: "serial yyyy年度",
      text: (y) => `${String(y)}年度`,
      cell: (y) => ({ value: serial(y), numberFormat: 'yyyy"年度"' }),
    },
    1,
  ],
  // A table carried on through the change of era, each year as its own clerk wrote it.
  [{ name: "mixed H30/令和元年度", text: (y) => (y >= 2019 ? long(y, false) : short(y)) }, 2],
  [{ name: "mixed 平成30年度/R元年度", text: (y) => (y >= 2019 ? `${short(y, "元")}年度` : long(y, false)) }, 2],
  // The year that was still Heisei when the plan was made.
  [{ name: "H31 kept", text: (y) => (y === 2019 ? "H31" : short(y)) }, 2],
];

export function chooseYearStyle(random: Random): YearStyle {
  return random.weigh(STYLES);
}

/** Styles that read well inside a longer head: no line break, no cell of their own. */
export function chooseInlineYearStyle(random: Random): YearStyle {
  const inline = STYLES.filter(
    ([style]) => style.cell === undefined && !style.name.includes("⏎") && style.name !== "'2024",
  );
  return random.weigh(inline);
}

export function yearCell(style: YearStyle, year: number): CellSpec {
  return style.cell?.(year) ?? { value: style.text(year) };
}
