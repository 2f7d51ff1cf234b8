/** A number format code taken apart: what is literal, what is a symbol, what stands in brackets. */
export type Token =
  | { readonly kind: "literal"; readonly text: string }
  | { readonly kind: "symbol"; readonly text: string }
  /** _x and *x: room that only matters on paper. */
  | { readonly kind: "padding" };

export interface Section {
  readonly tokens: readonly Token[];
  readonly condition?: Condition;
  /** [DBNum1] 一二三, [DBNum2] 壱弐参, [DBNum3] １２３; 0 for plain digits. */
  readonly dbNum: 0 | 1 | 2 | 3;
  /** [$-411]: month and day names, AM and PM in Japanese. */
  readonly japanese: boolean;
  /** First years of an era are 元. */
  readonly gannen: boolean;
}

export interface Condition {
  readonly operator: string;
  readonly operand: number;
}

interface OpenSection {
  tokens: Token[];
  condition?: Condition;
  dbNum: 0 | 1 | 2 | 3;
  japanese: boolean;
  gannen: boolean;
}

const COLOR = /^(?:black|white|red|green|blue|yellow|magenta|cyan|color ?\d+|黒|白|赤|緑|青|黄|紫|水|色 ?\d+)$/i;
const CONDITION = /^(<=|>=|<>|<|>|=)\s*(-?\d+(?:\.\d*)?(?:E[+-]?\d+)?)$/i;
const ELAPSED = /^(?:h+|m+|s+)$/i;
const LOCALE = /^\$([^-]*)(?:-(.*))?$/;

/** Throws on a code that Excel would not accept. */
export function splitCode(code: string): Section[] {
  const sections: OpenSection[] = [];
  let section = openSection();
  for (let at = 0; at < code.length; at++) {
    const char = code.charAt(at);
    if (char === ";") {
      sections.push(section);
      section = openSection();
    } else if (char === '"' || char === "[") {
      const end = code.indexOf(char === '"' ? '"' : "]", at + 1);
      if (end < 0) throw new Error(`${char} is not closed`);
      const inside = code.slice(at + 1, end);
      if (char === "[") readBracket(inside, section);
      else if (inside !== "") section.tokens.push({ kind: "literal", text: inside });
      at = end;
    } else if (char === "\\") {
      if (at + 1 === code.length) throw new Error("nothing behind the backslash");
      section.tokens.push({ kind: "literal", text: code.charAt(++at) });
    } else if (char === "_" || char === "*") {
      at++;
      section.tokens.push({ kind: "padding" });
    } else {
      section.tokens.push({ kind: "symbol", text: char });
    }
  }
  sections.push(section);
  if (sections.length > 4) throw new Error("more than four sections");
  return sections;
}

function openSection(): OpenSection {
  return { tokens: [], dbNum: 0, japanese: false, gannen: false };
}

function readBracket(inside: string, section: OpenSection): void {
  const condition = CONDITION.exec(inside);
  const locale = LOCALE.exec(inside);
  const dbNum = /^DBNum([1-4])$/i.exec(inside);
  if (COLOR.test(inside)) return;
  if (condition) {
    section.condition = { operator: condition[1] ?? "=", operand: Number(condition[2]) };
  } else if (ELAPSED.test(inside)) {
    section.tokens.push({ kind: "symbol", text: `[${inside}]` });
  } else if (dbNum) {
    section.dbNum = kanjiStyle(Number(dbNum[1]));
  } else if (locale) {
    if (locale[1]) section.tokens.push({ kind: "literal", text: locale[1] });
    const tag = locale[2] ?? "";
    section.japanese ||= /^ja\b/i.test(tag) || /^[0-9a-f]*411$/i.test(tag);
    section.gannen ||= /gannen/i.test(tag);
  } else {
    throw new Error(`[${inside}] is unknown`);
  }
}

function kanjiStyle(number: number): 0 | 1 | 2 | 3 {
  return number === 1 || number === 2 || number === 3 ? number : 0;
}

/** Does the section for a condition apply to this number? */
export function meets(condition: Condition, value: number): boolean {
  switch (condition.operator) {
    case "<":
      return value < condition.operand;
    case "<=":
      return value <= condition.operand;
    case ">":
      return value > condition.operand;
    case ">=":
      return value >= condition.operand;
    case "<>":
      return value !== condition.operand;
    default:
      return value === condition.operand;
  }
}

/** A section that only ever sees negative numbers says "negative" by itself, so Excel leaves the minus sign out. */
export function onlyNegative(condition: Condition): boolean {
  const { operator, operand } = condition;
  if (operator === "<") return operand <= 0;
  return (operator === "<=" || operator === "=") && operand < 0;
}
