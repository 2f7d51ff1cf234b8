import { atomAt, nextAtom, type Atom } from "./atoms";
import { eraYear } from "./eras";
import type { YearMention } from "./year-mention";

/**
 * A year with everything that belongs to it: the same year in the other count, 年 or 年度, the month, and for a range
 * its other end. The text is narrowed; `raw` is the same text in its own widths.
 */
export function mentionFrom(atom: Atom, text: string, raw: string): YearMention | undefined {
  const first = withTail(atom, text, raw);
  if (!first) return undefined;
  const last = rangeEnd(first, atom, text, raw);
  if (!last || last.year < first.year) return first;
  return { ...last, from: first.year, start: first.start };
}

/** Every mention in a narrowed text, in order. */
export function allMentions(text: string, raw: string): YearMention[] {
  const found: YearMention[] = [];
  for (let at = 0; ;) {
    const atom = nextAtom(text, raw, at);
    if (!atom) return found;
    const mention = mentionFrom(atom, text, raw);
    if (mention) found.push(mention, ...listedAfter(mention, atom, text));
    at = found[found.length - 1]?.end ?? 0;
    if (at <= atom.start) at = atom.end;
  }
}

interface Tail {
  end: number;
  sample: string;
  suffix: "年度" | "年" | "";
}

function take(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

const SUFFIX = /[ \n]{0,2}(年度|年)/y;
const OPEN = /[ \n]{0,2}[([〔【<]\s?/y;
const CLOSE = /\s?(年度|年)?\s?[)\]〕】>]/y;
const SLASH = /\s?[/・=]\s?/y;

function withTail(atom: Atom, text: string, raw: string): YearMention | undefined {
  const tail: Tail = { end: atom.end, sample: atom.sample, suffix: "" };
  takeSuffix(tail, text);
  takeOtherCount(tail, atom, text, raw);
  if (tail.suffix === "") takeSuffix(tail, text);
  const month = takeMonth(tail, text);
  // R5.2補計上, R5補正含む: a supplementary budget, which says nothing about the year of the figure.
  if (/^[ \n]?補/.test(text.slice(tail.end, tail.end + 3))) return undefined;
  // 2019.55: a number after all.
  if (tail.suffix === "" && /^[.,][0-9]/.test(text.slice(tail.end, tail.end + 2))) return undefined;
  const isFiscal = tail.suffix === "年度" || atom.isFiscal;
  const base = { notation: tail.sample, start: atom.start, end: tail.end };
  if (month === undefined) {
    return { ...base, year: atom.year, span: isFiscal ? "fiscal" : tail.suffix === "年" ? "calendar" : "unsaid" };
  }
  // January to March belong to the fiscal year that began before.
  return { ...base, year: !isFiscal && month < 4 ? atom.year - 1 : atom.year, span: "fiscal", month };
}

function takeSuffix(tail: Tail, text: string): void {
  const match = take(SUFFIX, text, tail.end);
  if (!match) return;
  tail.suffix = match[1] === "年度" ? "年度" : "年";
  tail.end += match[0].length;
  tail.sample += tail.suffix;
}

/** 平成27（2015）, 2015（H27）, 平成28年(2016年), Ｈ31/R元: one year in two counts. */
function takeOtherCount(tail: Tail, atom: Atom, text: string, raw: string): void {
  const open = take(OPEN, text, tail.end);
  const other = open && sameYear(atom, atomAt(text, raw, tail.end + open[0].length));
  const close = other && take(CLOSE, text, other.end);
  if (other && close) {
    tail.end = other.end + close[0].length;
    tail.sample += `(${other.sample})`;
    if (close[1] === "年度" || (close[1] === "年" && tail.suffix === "")) tail.suffix = close[1];
    return;
  }
  const slash = take(SLASH, text, tail.end);
  const twin = slash && sameYear(atom, atomAt(text, raw, tail.end + slash[0].length));
  if (!twin) return;
  tail.end = twin.end;
  // H31/R元 is how the year of the change of era is written where the other years are plain R2, R3.
  if (twin.era === undefined || atom.era === undefined) tail.sample += `/${twin.sample}`;
}

function sameYear(atom: Atom, other: Atom | undefined): Atom | undefined {
  return other && other.year === atom.year && other.era !== atom.era ? other : undefined;
}

const MONTH_WORD = /[ \n]{0,2}([0-9]{1,2})[ ]?月(?:[ \n]{0,2}[0-9]{1,2}[ ]?日)?/y;
const MONTH_POINT = /\.[ ]?([0-9]{1,2})(?![0-9%])(?:\.[ ]?[0-9]{1,2}(?![0-9])|月)?/y;
const MONTH_SLASH = /\/([0-9]{1,2})(?![0-9%])(?:\/[0-9]{1,2}(?![0-9]))?/y;
// 2015-04 is a month, 2015-4 could be one, R2-4 is a range.
const MONTH_DASH = /-([0-9]{2})(?![0-9])(?:-[0-9]{1,2}(?![0-9]))?/y;

const MONTHS: readonly { readonly pattern: RegExp; readonly sample: string; readonly after: "word" | "bare" }[] = [
  { pattern: MONTH_WORD, sample: "4月", after: "word" },
  { pattern: MONTH_POINT, sample: ".4", after: "bare" },
  { pattern: MONTH_SLASH, sample: "/4", after: "bare" },
  { pattern: MONTH_DASH, sample: "-04", after: "bare" },
];

function takeMonth(tail: Tail, text: string): number | undefined {
  for (const { pattern, sample, after } of MONTHS) {
    if ((after === "word") !== (tail.suffix !== "")) continue;
    const match = take(pattern, text, tail.end);
    const month = Number(match?.[1]);
    if (!match || month < 1 || month > 12) continue;
    tail.end += match[0].length;
    tail.sample += sample;
    return month;
  }
  return undefined;
}

const TO = /[ \n]?(?:~|-|–|―|−|から|→)[ \n]?/y;
const BARE_END = /([0-9]{1,2}|(?:19|20)[0-9]{2})(?=[ \n]?(?:年度|年|$|[)\]】〕]|[実目計]))[ \n]?(年度|年)?/y;

function rangeEnd(first: YearMention, atom: Atom, text: string, raw: string): YearMention | undefined {
  const to = take(TO, text, first.end);
  if (!to) return undefined;
  const at = first.end + to[0].length;
  const other = atomAt(text, raw, at);
  if (other) return withTail(other, text, raw);
  const match = take(BARE_END, text, at);
  const year = match && inEraOf(atom, match[1] ?? "");
  if (!match || year === undefined || year <= first.year) return undefined;
  const suffix = match[2] ?? "";
  return {
    year,
    span: suffix === "年度" ? "fiscal" : suffix === "年" ? "calendar" : first.span,
    notation: first.notation.replace(/年度?$/, "") + suffix,
    start: first.start,
    end: at + match[0].length,
  };
}

/** R2～4, 2019～23: the second number in the count of the first. */
function inEraOf(atom: Atom, digits: string): number | undefined {
  if (digits.length === 4) return Number(digits);
  if (atom.era !== undefined) return eraYear(atom.era, Number(digits));
  return digits.length === 2 ? Math.floor(atom.year / 100) * 100 + Number(digits) : undefined;
}

const LISTED = /[ \n]?[・、,][ \n]?([0-9]{1,2})[ \n]?(年度|年)/y;

/** 令和6・7年度, 平成27年度、28年度: the years that follow without naming the era again. */
function listedAfter(mention: YearMention, atom: Atom, text: string): YearMention[] {
  const listed: YearMention[] = [];
  for (let end = mention.end; atom.era !== undefined;) {
    const match = take(LISTED, text, end);
    const year = match && eraYear(atom.era, Number(match[1]));
    if (!match || year === undefined) return listed;
    const span = match[2] === "年度" ? "fiscal" : "calendar";
    listed.push({ year, span, notation: mention.notation, start: end, end: end + match[0].length });
    end += match[0].length;
  }
  return listed;
}
