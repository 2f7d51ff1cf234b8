/**
 * A number format as far as reading needs it: what stands before and after the digits, how many decimals, and by what
 * the stored number is scaled. Display itself is `workbook/display.ts`.
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
  readonly condition?: { readonly operator: string; readonly limit: number };
}

const sections = new Map<string, readonly FormatSection[]>();
/** A workbook has some dozens of formats; the limit only guards against one made to fill the memory. */
const KEPT = 2000;

/** The sections of a format code, parsed once. */
export function formatSections(code: string): readonly FormatSection[] {
  const known = sections.get(code);
  if (known) return known;
  if (sections.size >= KEPT) sections.clear();
  const parsed = splitSections(code).map(parseSection);
  sections.set(code, parsed);
  return parsed;
}

/** The section Excel shows this number with. */
export function sectionFor(value: number, code: string): FormatSection {
  const all = formatSections(code);
  const first = all[0] as FormatSection;
  const numeric = all.filter((section) => section.kind !== "text");
  if (all.length === 1 || numeric.length === 0) return first;
  if (numeric.some((section) => section.condition)) {
    return numeric.find(({ condition }) => !condition || holds(value, condition)) ?? first;
  }
  if (value < 0) return numeric[1] ?? first;
  if (value === 0) return numeric[2] ?? first;
  return first;
}

function holds(value: number, { operator, limit }: { readonly operator: string; readonly limit: number }): boolean {
  switch (operator) {
    case "<":
      return value < limit;
    case "<=":
      return value <= limit;
    case ">":
      return value > limit;
    case ">=":
      return value >= limit;
    case "<>":
      return value !== limit;
    default:
      return value === limit;
  }
}

function splitSections(code: string): string[] {
  const parts: string[] = [];
  let part = "";
  for (let at = 0; at < code.length; at++) {
    const character = code.charAt(at);
    if (character === ";") {
      parts.push(part);
      part = "";
      continue;
    }
    const end = literalEnd(code, at);
    part += code.slice(at, end);
    at = end - 1;
  }
  parts.push(part);
  return parts;
}

/** Where the piece that begins here ends: a quoted text, an escaped character, a bracket, or one character. */
function literalEnd(code: string, at: number): number {
  const character = code.charAt(at);
  const closing = character === '"' ? '"' : character === "[" ? "]" : undefined;
  if (closing !== undefined) {
    const close = code.indexOf(closing, at + 1);
    return close < 0 ? code.length : close + 1;
  }
  return "\\_*".includes(character) ? Math.min(at + 2, code.length) : at + 1;
}

interface Draft {
  before: string;
  after: string;
  digits: string;
  condition: FormatSection["condition"];
  isDate: boolean;
  isText: boolean;
  isGeneral: boolean;
  isInterrupted: boolean;
  percents: number;
}

function parseSection(code: string): FormatSection {
  const draft: Draft = {
    before: "",
    after: "",
    digits: "",
    condition: undefined,
    isDate: false,
    isText: false,
    isGeneral: false,
    isInterrupted: false,
    percents: 0,
  };
  for (let at = 0; at < code.length;) at = readPiece(draft, code, at);
  return finish(draft);
}

const GENERAL = /General|G\/標準|標準/iy;
const EXPONENT = /E[+-]/iy;

function readPiece(draft: Draft, code: string, at: number): number {
  GENERAL.lastIndex = at;
  const general = GENERAL.exec(code);
  if (general) {
    draft.isGeneral = true;
    return at + general[0].length;
  }
  const end = literalEnd(code, at);
  const character = code.charAt(at);
  const piece = code.slice(at, end);
  if (character === '"') addLiteral(draft, piece.slice(1, piece.endsWith('"') && piece.length > 1 ? -1 : undefined));
  else if (character === "\\") addLiteral(draft, piece.slice(1));
  else if (character === "_") addLiteral(draft, " ");
  else if (character === "[") readBracket(draft, piece.slice(1, -1));
  else if (character !== "*") return readBare(draft, code, at);
  return end;
}

function readBare(draft: Draft, code: string, at: number): number {
  const character = code.charAt(at);
  EXPONENT.lastIndex = at;
  if (draft.digits !== "" && EXPONENT.test(code)) {
    // 0.0E+00: only the digits before the exponent count as decimals, and those are lost anyway.
    draft.isGeneral = true;
    return code.length;
  }
  if ("0#?".includes(character) || (character === "." && !draft.isDate)) addDigit(draft, character);
  else if (character === "," && draft.digits !== "" && draft.after === "") draft.digits += character;
  else if (character === "%") {
    draft.percents += 1;
    addLiteral(draft, character);
  } else if (character === "@") draft.isText = true;
  else if ("ymdhsegabn".includes(character.toLowerCase())) draft.isDate = true;
  else addLiteral(draft, character);
  return at + 1;
}

function addDigit(draft: Draft, character: string): void {
  // 000-0000, 0"億"0000"万円", # ?/?: literals among the digits.
  if (draft.after !== "") draft.isInterrupted = true;
  draft.digits += character;
}

function addLiteral(draft: Draft, text: string): void {
  if (draft.digits === "" && !draft.isGeneral) draft.before += text;
  else draft.after += text;
}

const CONDITION = /^(<=|>=|<>|<|>|=)\s*(-?[0-9.]+)$/;

function readBracket(draft: Draft, content: string): void {
  const condition = CONDITION.exec(content);
  if (condition) draft.condition = { operator: condition[1] ?? "=", limit: Number(condition[2]) };
  else if (/^(?:h+|m+|s+)$/i.test(content)) draft.isDate = true;
  else if (content.startsWith("$")) addLiteral(draft, content.slice(1).replace(/-[0-9A-Fa-f]*$/, ""));
}

function finish(draft: Draft): FormatSection {
  const digits = draft.digits.replace(/,+$/, "");
  const scalingCommas = draft.digits.length - digits.length;
  const point = digits.indexOf(".");
  const hasDigits = draft.isGeneral || /[0#?]/.test(digits);
  const section = {
    before: draft.before,
    after: draft.after,
    hasDigits,
    decimals: draft.isGeneral ? undefined : point < 0 ? 0 : digits.length - point - 1,
    shift: 2 * draft.percents - 3 * scalingCommas,
    hasSeparator: digits.includes(","),
    ...(draft.condition && { condition: draft.condition }),
  };
  return { kind: kindOf(draft, section), ...section };
}

function kindOf(draft: Draft, section: Omit<FormatSection, "kind">): FormatSection["kind"] {
  if (draft.isText) return "text";
  if (draft.isDate) return "date";
  if (draft.isInterrupted) return "interrupted";
  const isBare = section.before === "" && section.after.trim() === "" && section.shift === 0;
  return isBare && section.hasDigits ? "plain" : "decorated";
}
