import { AMBIGUOUS, COUNTERS, MEASURE_OF, SCALES } from "./unit-words";

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\/·・-]/g, (sign) => `\\${sign}`);
const alternatives = (words: Iterable<string>): string =>
  [...new Set(words)]
    .sort((one, other) => other.length - one.length)
    .map(escaped)
    .join("|");

const SCALE = alternatives(Object.keys(SCALES));
const NAMED = alternatives([...MEASURE_OF.keys(), ...COUNTERS]);
const COUNTED = alternatives([...MEASURE_OF.keys(), ...COUNTERS, ...AMBIGUOUS]);
// 人/ha, 円/人, 人/10万人: what a unit is divided by. A period (件/年) is added where it is wanted.
// Digits only where they are a round part of the unit; 10人／5社 is two figures.
const DIVISOR = String.raw`(?:10{0,3}[千万]?人|10a|100㎡|(?:${SCALE})?(?:${NAMED}))`;
// 円／人 and 人／ha arrive narrowed; 1人当たり is a word before the number, not a unit.
const over = (divisor: string): string => String.raw`(?:[ ]?\/[ ]?${divisor})?`;
const WITHOUT_PERIOD = String.raw`(?![0-9]{0,2}[かカヶヵケ箇]?(?:年|月))${DIVISOR}`;

/** A unit behind a number; 件/年 stops before the period, which says something of its own. */
export const UNIT_BEHIND_NUMBER = new RegExp(`(?:${SCALE})?(?:${COUNTED})${over(WITHOUT_PERIOD)}|(?:${SCALE})`, "y");
/** A whole text that is a unit wherever it stands. */
export const WHOLE_UNIT = new RegExp(
  String.raw`^(?:${SCALE})?(?:${NAMED})${over(String.raw`(?:年度?|月|${DIVISOR})`)}$`,
);
/** A whole text that is a unit where a unit is expected: in a unit column, behind a name that ends with 数. */
export const WHOLE_COUNTER = new RegExp(
  String.raw`^(?:${SCALE})?(?:${COUNTED})${over(String.raw`(?:年度?|月|${DIVISOR})`)}$`,
);
/** Scale and rest of a unit in one width. */
export const SCALED = new RegExp(`^(${SCALE})?(.+)$`);
