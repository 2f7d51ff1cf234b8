import { format as formatWestern } from "numfmt";
import { meets, onlyNegative, splitCode, type Section } from "./display/code";
import { dateCode, fillParts } from "./display/date-code";
import { generalText } from "./display/general";
import { kanjiDate, kanjiDigits, kanjiNumber } from "./display/kanji";
import { numberRenderer } from "./display/number-section";
import type { CellValue } from "./workbook";

interface Formatter {
  readonly number: (value: number, date1904: boolean) => string;
  readonly text: (value: string) => string;
}

/** Excel has no more than some 60,000 codes in one workbook and rarely more than 100; this only stops runaways. */
const MOST_KEPT = 5000;
const formatters = new Map<string, Formatter>();
const OUT_OF_CALENDAR = "######";
const LAST_DAY = 2_958_465;
const DAYS_TO_1904 = 1462;

/** What a Japanese Excel shows for a value with this number format. A code nobody understands counts as General. */
export function displayValue(value: CellValue, numberFormat: string, date1904: boolean): string {
  if (typeof value === "number") {
    if (numberFormat === "General" || !Number.isFinite(value)) return generalText(value);
    return formatterFor(numberFormat).number(value, date1904);
  }
  if (value === null) return "";
  if (typeof value === "string") {
    const passes = numberFormat === "General" || numberFormat === "@";
    return passes ? value : formatterFor(numberFormat).text(value);
  }
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return value.error;
}

function formatterFor(code: string): Formatter {
  const known = formatters.get(code);
  if (known) return known;
  if (formatters.size >= MOST_KEPT) formatters.clear();
  const made = safely(code);
  formatters.set(code, made);
  return made;
}

/** Neither a strange code nor a strange number may stop the reading of a workbook. */
function safely(code: string): Formatter {
  try {
    const { number, text } = compile(code);
    return {
      text,
      number(value, date1904) {
        try {
          return number(value, date1904);
        } catch {
          return generalText(value);
        }
      },
    };
  } catch {
    return { number: generalText, text: (value) => value };
  }
}

function compile(code: string): Formatter {
  if (code === "") throw new Error("no code");
  const sections = splitCode(code.replace(/G\/標準/g, "General"));
  const last = sections.at(-1);
  const hasTextSection = sections.length === 4 || (last !== undefined && symbols(last).includes("@"));
  const numbers = hasTextSection ? sections.slice(0, -1) : sections;
  const text = hasTextSection && last ? textShower(last) : (value: string) => value;
  if (numbers.length === 0) return { text, number: (value) => text(generalText(value)) };
  const renderers = numbers.map(sectionRenderer);
  return {
    text,
    number(value, date1904) {
      const at = chooseSection(numbers, value);
      const section = numbers[at];
      const renderer = renderers[at];
      if (!section || !renderer) return OUT_OF_CALENDAR;
      const size = Math.abs(value);
      if (value >= 0) return renderer.show(size, date1904);
      const saysNegative = section.condition ? onlyNegative(section.condition) : at === 1 && !numbers[0]?.condition;
      const shown = renderer.show(saysNegative || !renderer.isDate ? size : value, date1904);
      return saysNegative || renderer.isDate || renderer.vanishes(size) ? shown : `-${shown}`;
    },
  };
}

/** Which section is for this number: by its own condition, else positive; negative; zero. */
function chooseSection(sections: readonly Section[], value: number): number {
  const [first, second] = sections;
  if (sections.length === 1) return !first?.condition || meets(first.condition, value) ? 0 : -1;
  if (first?.condition ? meets(first.condition, value) : sections.length > 2 ? value > 0 : value >= 0) return 0;
  if (second?.condition ? meets(second.condition, value) : sections.length === 2 || value < 0) return 1;
  return sections.length > 2 ? 2 : -1;
}

interface SectionRenderer {
  readonly show: (value: number, date1904: boolean) => string;
  readonly vanishes: (size: number) => boolean;
  /** A date has no sign: a negative one is outside the calendar. */
  readonly isDate?: boolean;
}

/** Kinds of sections, the first that fits wins. */
function sectionRenderer(section: Section): SectionRenderer {
  const codes = symbols(section);
  if (/general/i.test(codes)) return generalRenderer(section);
  if (/[0#?]\s*\/\s*[0-9#?]|E[+-]/i.test(codes)) return westernRenderer(section);
  // Digits beside letters that stand for dates mean a code from outside Excel, such as 0人/km; the letters are text.
  if (/[ymdhsgerab]/i.test(codes) && !/[0#?]/.test(codes.replace(/s\.0+/gi, "s"))) return dateRenderer(section);
  const plain = numberRenderer(section);
  const { dbNum } = section;
  return dbNum === 0 ? plain : { ...plain, show: (size) => kanjiDigits(plain.show(size), dbNum) };
}

function generalRenderer(section: Section): SectionRenderer {
  const { tokens } = section;
  const start = tokens.findIndex((token) => token.kind === "symbol" && /g/i.test(token.text));
  const textOf = (part: Section["tokens"]) =>
    part.map((token) => (token.kind === "padding" ? "" : token.text)).join("");
  const before = textOf(tokens.slice(0, start));
  const after = textOf(tokens.slice(start + "General".length));
  const { dbNum } = section;
  return {
    show(size) {
      const text = generalText(size);
      return before + (dbNum === 0 ? text : kanjiNumber(text, dbNum)) + after;
    },
    vanishes: () => false,
  };
}

/** Fractions and exponents. */
function westernRenderer(section: Section): SectionRenderer {
  const code = section.tokens
    .map((token) =>
      token.kind === "padding" ? "" : token.kind === "literal" ? `\\${[...token.text].join("\\")}` : token.text,
    )
    .join("");
  formatWestern(code, 1);
  return { show: (size) => formatWestern(code, size).trim(), vanishes: () => false };
}

function dateRenderer(section: Section): SectionRenderer {
  const { code, parts, hasSubseconds } = dateCode(section);
  const options = { locale: "en", overflow: OUT_OF_CALENDAR, dateErrorNumber: false, dateSpanLarge: false };
  formatWestern(code, 1, options);
  return {
    isDate: true,
    vanishes: () => false,
    show(value, date1904) {
      const exact = value + (date1904 ? DAYS_TO_1904 : 0);
      // Excel rounds to the second before it reads off day, hour and minute.
      const serial = hasSubseconds ? exact : Math.round(exact * 86_400) / 86_400;
      if (serial < 0 || serial >= LAST_DAY + 1) return OUT_OF_CALENDAR;
      const text = fillParts(formatWestern(code, serial, options), parts, serial);
      return section.dbNum === 0 ? text : kanjiDate(text, section.dbNum);
    },
  };
}

function textShower(section: Section): (value: string) => string {
  return (value) =>
    section.tokens
      .map((token) =>
        token.kind === "padding" ? "" : token.kind === "symbol" && token.text === "@" ? value : token.text,
      )
      .join("");
}

function symbols(section: Section): string {
  return section.tokens.map((token) => (token.kind === "symbol" ? token.text : "")).join("");
}
