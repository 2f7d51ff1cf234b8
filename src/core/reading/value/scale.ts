import { rememberText } from "../memory/remember";
import { SCALED } from "./unit-pattern";
import { MEASURE_OF, SCALES } from "./unit-words";
import { narrow, withoutSpaces } from "./widths";

/** What a unit is a multiple of. Two units scale into each other when their bases are equal. */
export interface UnitScale {
  /** 千円 → "円", ha → "㎡", 名 → "人", 人/ha → "人/㎡". */
  readonly base: string;
  /** One of this unit is so many of the base: 千円 → 1000. */
  readonly factor: number;
  /** The unit's own word without the scale: 千円 → "円", 名 → "名". Equal bases under different words are one thing under two names. */
  readonly word: string;
  /** Years the unit spans: 件/年 → 1. */
  readonly years?: number;
}

/** Never undefined: a unit nobody knows is its own base. */
export const scaleOf = rememberText((unit): UnitScale => {
  let text = withoutSpaces(narrow(unit));
  let isYearly = false;
  for (let period = YEARLY.exec(text); period?.[1] !== undefined; period = YEARLY.exec(text)) {
    text = period[1];
    isYearly = true;
  }
  return isYearly ? { ...scaleOfRatio(text), years: 1 } : scaleOfRatio(text);
});

const YEARLY = /^(.+)\/年度?$/;

function scaleOfRatio(text: string): UnitScale {
  const slash = text.indexOf("/");
  if (slash <= 0 || slash === text.length - 1) return scaleOfSimple(text);
  const over = scaleOfSimple(text.slice(0, slash));
  const under = scaleOfDivisor(text.slice(slash + 1));
  return {
    base: `${over.base}/${under.base}`,
    factor: over.factor / under.factor,
    word: `${over.word}/${under.word}`,
  };
}

function scaleOfDivisor(text: string): UnitScale {
  const match = /^([0-9]{1,6})(.+)$/.exec(text);
  if (match?.[2] === undefined) return scaleOfSimple(text);
  const simple = scaleOfSimple(match[2]);
  return { ...simple, factor: simple.factor * Number(match[1]) };
}

function scaleOfSimple(text: string): UnitScale {
  // 人(社): counted in persons, some of which are companies.
  const pair = /^([^()]+)\([^()]+\)$/.exec(text);
  if (pair?.[1] !== undefined) return { ...scaleOfSimple(pair[1]), word: text };
  const whole = MEASURE_OF.get(text);
  if (whole) return { ...whole, word: text };
  const [, scale, word] = SCALED.exec(text) ?? [];
  if (word === undefined) return { base: text, factor: 1, word: text };
  const measure = MEASURE_OF.get(word) ?? { base: word, factor: 1 };
  return { base: measure.base, factor: measure.factor * (SCALES[scale ?? ""] ?? 1), word };
}
