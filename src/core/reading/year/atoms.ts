import { eraYear } from "./eras";

/** A year without what follows it: 令和６, R元, 2024, FY2024, '24. */
export interface Atom {
  readonly year: number;
  /** The era as written in one width; absent for a Gregorian year. */
  readonly era?: string;
  /** How it is written, by the example of 2024. */
  readonly sample: string;
  readonly isFiscal: boolean;
  readonly start: number;
  readonly end: number;
}

// Single letters and single kanji stand in too many other words: no letter or kanji may touch them from the left, and
// no lone letter from the right (H2O).
const ERA_NAMED = String.raw`(令和|平成|昭和|大正|明治)[ \n]{0,2}(元|[0-9]{1,2})(?![0-9])`;
const ERA_SHORT = String.raw`(?<![A-Za-z\p{Script=Han}0-9])(令|平|昭)(元|[0-9]{1,2})(?![0-9])`;
const ERA_LETTER = String.raw`(?<![A-Za-z0-9])([RHSrh])[ .]?(元|[0-9]{1,2})(?![0-9])(?![A-Za-z](?![A-Za-z]))`;
const FISCAL = String.raw`(?<![A-Za-z])[Ff][Yy][ ]?'?([0-9]{4}|[0-9]{2})(?![0-9])`;
const SHORTENED = String.raw`(?<![0-9A-Za-z])['’‘]([0-9]{2})(?![0-9])`;
const GREGORIAN = String.raw`(?:西暦[ ]?)?(?<![0-9,.])((?:19|20)[0-9]{2})(?![0-9])`;

const ATOM = `${ERA_NAMED}|${ERA_SHORT}|${ERA_LETTER}|${FISCAL}|${SHORTENED}|${GREGORIAN}`;
const FIND = new RegExp(ATOM, "gu");
const HERE = new RegExp(ATOM, "yu");

// A bare 2019 is a year only before something that goes with a year; 2019人 is a quantity.
const AFTER_GREGORIAN =
  /[ \n]{0,2}(?:$|[年()[\]【】〔〕〈〉<>「」『』、・/.\-~–―→:;※*]|実績|目標|基準|計画|現状|現況|見込|中間|最終|達成|当初|末|値|以降|まで|から|時点|比|予定|推計|調査|改[訂定]|策定)|[ \n]/y;

const toCount = (digits: string): number => (digits === "元" ? 1 : Number(digits));
const toCentury = (digits: string): number => (Number(digits) < 70 ? 2000 : 1900) + Number(digits);

/** The first year in a narrowed text at or after `from`. */
export function nextAtom(text: string, raw: string, from: number): Atom | undefined {
  for (let at = from; at <= text.length;) {
    FIND.lastIndex = at;
    const match = FIND.exec(text);
    if (!match) return undefined;
    const atom = toAtom(match, text, raw);
    if (atom) return atom;
    at = match.index + 1;
  }
  return undefined;
}

/** The year that begins exactly here. */
export function atomAt(text: string, raw: string, at: number): Atom | undefined {
  HERE.lastIndex = at;
  const match = HERE.exec(text);
  return match ? toAtom(match, text, raw) : undefined;
}

function toAtom(match: RegExpExecArray, text: string, raw: string): Atom | undefined {
  const [whole, named, namedCount, short, shortCount, letter, letterCount, fiscal, shortened, gregorian] = match;
  const start = match.index;
  const end = start + whole.length;
  const era = named ?? short ?? letter?.toUpperCase();
  if (era !== undefined) {
    const year = eraYear(era, toCount(namedCount ?? shortCount ?? letterCount ?? ""));
    if (year === undefined) return undefined;
    // The letter's width is part of the way a year is written; which era it is, is not.
    const wide = letter !== undefined && raw.charCodeAt(start) > 0x7f;
    const sample = named ? "令和6" : short ? "令6" : wide ? "Ｒ6" : "R6";
    return { year, era, sample, isFiscal: false, start, end };
  }
  if (fiscal !== undefined) {
    const year = fiscal.length === 4 ? Number(fiscal) : toCentury(fiscal);
    return { year, sample: "FY2024", isFiscal: true, start, end };
  }
  if (shortened !== undefined) return { year: toCentury(shortened), sample: "'24", isFiscal: false, start, end };
  AFTER_GREGORIAN.lastIndex = end;
  if (!AFTER_GREGORIAN.test(text)) return undefined;
  return { year: Number(gregorian), sample: "2024", isFiscal: false, start, end };
}
