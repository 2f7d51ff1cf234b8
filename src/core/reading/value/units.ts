import { WHOLE_COUNTER, WHOLE_UNIT } from "./unit-pattern";
import { narrow, withoutInvisible, withoutSpaces } from "./widths";

export { scaleOf, type UnitScale } from "./scale";

export interface NameAndUnit {
  readonly name: string;
  readonly unit?: string;
  /** A footnote mark behind the unit: 出生数（人）※1. */
  readonly noteMark?: string;
}

// What may share the bracket with the unit: （人、累計）, （人（延べ））.
const QUALIFICATION = /^(?:累計|累積|延べ|のべ|年間|年度末|年度|単年度|暦年|平均|推計|合計|計|概算|速報)$/;

const LONGEST_UNIT = 16;
const BRACKET_PAIRS = /^[([【〔［<](.*)[)\]】〕］>]$/su;

/**
 * The text as a unit in one width, when it is one: "％" → "%", "人／ha" → "人/ha"; undefined otherwise.
 * One width means: letters, digits, signs and brackets half-width, no spaces, words as they are (㎥ stays ㎥, か所 か所).
 */
export function readUnit(text: string): string | undefined {
  return unitOf(text, WHOLE_UNIT);
}

/** As readUnit, for a place where a unit is expected: 法人 or 企業 in a unit column. */
export function readCountedUnit(text: string): string | undefined {
  return unitOf(text, WHOLE_COUNTER);
}

function unitOf(text: string, pattern: RegExp): string | undefined {
  if (text.length > 4 * LONGEST_UNIT) return undefined;
  let unit = withoutSpaces(narrow(withoutInvisible(text)));
  unit = BRACKET_PAIRS.exec(unit)?.[1] ?? unit;
  unit = unit.replace(/^(?:単位)[:：]?/, "");
  if (unit === "" || unit.length > LONGEST_UNIT) return undefined;
  if (pattern.test(unit)) return unit;
  return isPairOfUnits(unit, pattern) ? unit : undefined;
}

/** 人(社): persons, in brackets companies; 人(延べ): counted so; 人・世帯. */
function isPairOfUnits(unit: string, pattern: RegExp): boolean {
  const match = /^([^()]+)\(([^()]+)\)$/.exec(unit);
  const [, counted, other, rest] = match ?? [unit, ...unit.split("・", 3)];
  if (counted === undefined || other === undefined || rest !== undefined || !pattern.test(counted)) return false;
  return pattern.test(other) || (match !== null && QUALIFICATION.test(other));
}

const CAPTION = /^[([【〔<※*]?単位[)\]】〕]?[:;・=]?[([]?([^()[\]【】〔〕]+(?:\([^()]+\))?)[)\]】〕>]{0,2}$/u;

/** （単位：人）, 単位 千円 → the unit; (単位:円、％) → "円、%"; undefined when the text is no such caption. */
export function readUnitCaption(text: string): string | undefined {
  if (text.length > 40) return undefined;
  const inner = CAPTION.exec(withoutSpaces(narrow(withoutInvisible(text))))?.[1];
  if (inner === undefined) return undefined;
  const units = inner.split(/[、,]/).map((part) => readCountedUnit(part));
  return units.every((unit) => unit !== undefined) ? units.join("、") : undefined;
}

// The last bracket, and whatever stands behind it: a footnote mark, a second bracket that qualifies the name.
const OPENING = "(（[［【〔";
const CLOSING = ")）]］】〕";
const CLOSES = /[)）\]］】〕]/;
const MARK = /^(?:[※*＊][0-9０-９]{0,2}|[(（]?注[0-9０-９]{0,2}[)）]?|[¹²³⁴⁵⁶⁷⁸⁹⁰]+|[(（][※*＊][0-9０-９]{0,2}[)）])$/u;

/** A name with its unit in brackets behind it: 市内総生産額（十億円） → 市内総生産額, 十億円. */
export function splitTrailingUnit(text: string): NameAndUnit {
  const trimmed = text.trim();
  const last = lastBracket(trimmed, trimmed.length);
  if (!last) return { name: trimmed };
  const found = unitInBracket(trimmed, last);
  const behind = trimmed.slice(last.end).trim();
  if (found && behind === "") return found;
  if (found && MARK.test(behind)) return { ...found, noteMark: bareMark(behind) };
  const before = behind === "" ? lastBracket(trimmed, last.start) : undefined;
  const inner = before && trimmed.slice(before.end, last.start).trim() === "" && unitInBracket(trimmed, before);
  if (!inner) return { name: trimmed };
  // 出生数（人）（累計）: the unit goes, the qualification stays.
  const bracket = trimmed.slice(last.start);
  return MARK.test(bracket) ? { ...inner, noteMark: bareMark(bracket) } : { ...inner, name: inner.name + bracket };
}

function bareMark(mark: string): string {
  return narrow(mark).replace(/^\((.*)\)$/, "$1");
}

interface Bracket {
  readonly start: number;
  readonly end: number;
  readonly content: string;
}

/** The outermost bracket that closes last before `end`. */
function lastBracket(text: string, end: number): Bracket | undefined {
  if (!CLOSES.test(text)) return undefined;
  let depth = 0;
  let close = -1;
  for (let at = end - 1; at >= 0; at--) {
    const character = text.charAt(at);
    if (CLOSING.includes(character)) {
      if (depth++ === 0 && close < 0) close = at;
    } else if (OPENING.includes(character) && depth > 0 && --depth === 0) {
      return { start: at, end: close + 1, content: text.slice(at + 1, close) };
    }
  }
  return undefined;
}

function unitInBracket(text: string, bracket: Bracket): NameAndUnit | undefined {
  const name = text.slice(0, bracket.start).trim();
  if (name === "") return undefined;
  const unit = readUnit(bracket.content) ?? (/数$/.test(name) ? readCountedUnit(bracket.content) : undefined);
  if (unit !== undefined) return { name, unit };
  const parts = bracket.content.split(/[、,，・:：]/);
  const units = parts.map((part) => readUnit(part)).filter((part) => part !== undefined);
  const words = parts.filter((part) => QUALIFICATION.test(part.trim()));
  const [only] = units;
  if (only === undefined || units.length !== 1 || words.length !== parts.length - 1 || words.length === 0)
    return undefined;
  return { name: `${name}（${words.join("・")}）`, unit: only };
}
