import { meets, splitCode, type Condition, type Section, type Token } from "../../workbook/display/code";

/**
 * A number format as far as reading needs it: what stands before and after the digits, how many decimals, and by what
 * the stored number is scaled. Display itself is `workbook/display.ts`; both take the code apart in the same way.
 */
export interface FormatSection {
  readonly kind: "plain" | "decorated" | "date" | "text" | "interrupted";
  /** Literal text around the digits, percent sign included. */
  readonly before: string;
  readonly after: string;
  /** False for a section of nothing but literals: "―" for zero. */
  readonly hasDigits: boolean;
  /** Decimals shown; undefined for General, which shows what there is. */
  readonly decimals: number | undefined;
  /** Power of ten between the stored number and the number shown: 2 for a percent, -3 for #,##0,. */
  readonly shift: number;
  readonly hasSeparator: boolean;
  readonly condition: Condition | undefined;
}

const GENERAL: FormatSection = {
  kind: "plain",
  before: "",
  after: "",
  hasDigits: true,
  decimals: undefined,
  shift: 0,
  hasSeparator: false,
  condition: undefined,
};

const known = new Map<string, readonly [FormatSection, ...FormatSection[]]>();
/** A workbook has some dozens of formats; the limit only guards against one made to fill the memory. */
const MOST_KEPT = 5000;

function sectionsOf(code: string): readonly [FormatSection, ...FormatSection[]] {
  const found = known.get(code);
  if (found) return found;
  if (known.size >= MOST_KEPT) known.clear();
  const sections = parse(code);
  known.set(code, sections);
  return sections;
}

/** A code that nobody understands counts as General, as it does for display. */
function parse(code: string): readonly [FormatSection, ...FormatSection[]] {
  try {
    const [first = GENERAL, ...others] = splitCode(code.replace(/G\/標準/g, "General")).map(toSection);
    return code === "" ? [GENERAL] : [first, ...others];
  } catch {
    return [GENERAL];
  }
}

/** The section Excel shows this number with. */
export function sectionFor(value: number, code: string): FormatSection {
  const sections = sectionsOf(code);
  const first = sections[0];
  if (sections.length === 1) return first;
  const [, second, third] = sections;
  if (!second || second.kind === "text") return first;
  const isThird = third && third.kind !== "text" ? third : undefined;
  if (first.condition ? meets(first.condition, value) : isThird ? value > 0 : value >= 0) return first;
  if (second.condition ? meets(second.condition, value) : !isThird || value < 0) return second;
  return isThird ?? first;
}

const symbolsOf = (tokens: readonly Token[]): string =>
  tokens.map((token) => (token.kind === "symbol" ? token.text : "")).join("");

function toSection({ tokens, condition }: Section): FormatSection {
  const symbols = symbolsOf(tokens);
  if (symbols.includes("@")) return { ...GENERAL, kind: "text", condition };
  if (/general/i.test(symbols)) return generalSection(tokens, condition);
  // Fractions and exponents: the number is what counts, not how it is cut.
  if (/[0#?]\s*\/\s*[0-9#?]|E[+-]/i.test(symbols)) return { ...GENERAL, condition };
  // Letters beside digits come from outside Excel (0人/km) and are text there.
  if (/[ymdhsgerab]/i.test(symbols) && !/[0#?]/.test(symbols.replace(/s\.0+/gi, "s"))) {
    return { ...GENERAL, kind: "date", condition };
  }
  return digitSection(tokens, condition);
}

function generalSection(tokens: readonly Token[], condition: Condition | undefined): FormatSection {
  const start = tokens.findIndex((token) => token.kind === "symbol" && /g/i.test(token.text));
  const before = literalsOf(tokens.slice(0, start));
  const after = literalsOf(tokens.slice(start + "General".length));
  const isBare = before.trim() === "" && after.trim() === "";
  return { ...GENERAL, kind: isBare ? "plain" : "decorated", before, after, condition };
}

const literalsOf = (tokens: readonly Token[]): string =>
  tokens.map((token) => (token.kind === "padding" ? " " : token.text)).join("");

const isDigit = (token: Token | undefined): boolean => token?.kind === "symbol" && /[0#?]/.test(token.text);
const isPoint = (token: Token | undefined): boolean => token?.kind === "symbol" && token.text === ".";
const isComma = (token: Token | undefined): boolean => token?.kind === "symbol" && token.text === ",";

function digitSection(tokens: readonly Token[], condition: Condition | undefined): FormatSection {
  const first = tokens.findIndex(isDigit);
  const percents = symbolsOf(tokens).split("%").length - 1;
  if (first < 0) {
    return { ...GENERAL, kind: "decorated", before: literalsOf(tokens), hasDigits: false, decimals: 0, condition };
  }
  const last = tokens.map(isDigit).lastIndexOf(true);
  let end = last + 1;
  while (isComma(tokens[end])) end += 1;
  // .0 begins with its point.
  const start = isPoint(tokens[first - 1]) ? first - 1 : first;
  const digits = symbolsOf(tokens.slice(start, last + 1));
  const before = literalsOf(tokens.slice(0, start));
  const after = literalsOf(tokens.slice(end)).replace(/^\.(?=$|\s)/, "");
  const shift = 2 * percents - 3 * (end - last - 1);
  return {
    kind: kindOf(tokens.slice(start, last + 1), before + after, shift),
    before,
    after,
    hasDigits: true,
    decimals: digits.includes(".") ? digits.length - digits.indexOf(".") - 1 : 0,
    shift,
    hasSeparator: digits.includes(","),
    condition,
  };
}

/** 000-0000 and 0"億"0000"万円" have words among the digits. */
function kindOf(digits: readonly Token[], around: string, shift: number): FormatSection["kind"] {
  if (digits.some((token) => token.kind === "literal" || !/[0#?,.]/.test(token.kind === "symbol" ? token.text : "0"))) {
    return "interrupted";
  }
  return around.trim() === "" && shift === 0 ? "plain" : "decorated";
}
