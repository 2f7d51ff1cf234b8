import type { Section, Token } from "./code";
import { roundedDigits } from "./digits";

/** Shows a number without its sign. */
export interface Renderer {
  readonly show: (size: number) => string;
  /** Nothing but zeros is left after rounding, so a minus sign would be wrong: -0.4 with 0 is 0. */
  readonly vanishes: (size: number) => boolean;
}

type Item = { readonly kind: "text"; readonly text: string } | { readonly kind: "digit"; readonly placeholder: string };

interface Plan {
  readonly whole: readonly Item[];
  readonly fraction: readonly Item[];
  readonly hasPoint: boolean;
  readonly grouped: boolean;
  /** Power of ten the value is multiplied by: 2 per %, -3 per scaling comma. */
  readonly shift: number;
  readonly places: number;
  readonly trims: boolean;
}

/** A section made of 0 # ? , . % and literals: nearly every number format of a town hall. */
export function numberRenderer(section: Section): Renderer {
  const plan = planOf(section.tokens);
  return {
    show: simpleShow(plan) ?? ((size) => show(plan, size)),
    vanishes(size) {
      const { whole, fraction } = roundedDigits(size, plan.shift, plan.places);
      return whole === "" && !/[1-9]/.test(fraction);
    },
  };
}

function show(plan: Plan, size: number): string {
  const digits = roundedDigits(size, plan.shift, plan.places);
  const text =
    wholePart(plan, digits.whole) + (plan.hasPoint ? "." : "") + fractionPart(plan.fraction, digits.fraction);
  return plan.trims ? text.trim() : text;
}

function planOf(tokens: readonly Token[]): Plan {
  const whole: Item[] = [];
  const fraction: Item[] = [];
  let hasPoint = false;
  let grouped = false;
  let pendingCommas = 0;
  let shift = 0;
  let trims = false;
  for (const token of tokens) {
    const items = hasPoint ? fraction : whole;
    if (token.kind === "padding") {
      trims = true;
    } else if (token.kind === "symbol" && /[0#?]/.test(token.text)) {
      // Commas followed by another digit group thousands; commas behind the last digit scale.
      if (pendingCommas > 0 && !hasPoint) grouped = true;
      else shift -= 3 * pendingCommas;
      pendingCommas = 0;
      trims ||= token.text === "?";
      items.push({ kind: "digit", placeholder: token.text });
    } else if (token.kind === "symbol" && token.text === "," && items.some((item) => item.kind === "digit")) {
      pendingCommas++;
    } else if (token.kind === "symbol" && token.text === "." && !hasPoint) {
      shift -= 3 * pendingCommas;
      pendingCommas = 0;
      hasPoint = true;
    } else {
      if (token.kind === "symbol" && token.text === "%") shift += 2;
      items.push({ kind: "text", text: token.text });
    }
  }
  shift -= 3 * pendingCommas;
  const places = fraction.filter((item) => item.kind === "digit").length;
  return { whole, fraction, hasPoint, grouped, shift, places, trims };
}

/** The common shape: text, one run of digits, decimals that are always shown, text. Rendered without a loop. */
function simpleShow(plan: Plan): Renderer["show"] | undefined {
  const shape = (items: readonly Item[]) =>
    items.map((item) => (item.kind === "text" ? "t" : item.placeholder)).join("");
  if (plan.trims || !/^t*#*0t*$/.test(shape(plan.whole)) || !/^0*t*$/.test(shape(plan.fraction))) return undefined;
  const firstDigit = plan.whole.findIndex((item) => item.kind === "digit");
  const before = textOf(plan.whole.slice(0, firstDigit));
  const between = textOf(plan.whole.slice(firstDigit)) + (plan.hasPoint ? "." : "");
  const after = textOf(plan.fraction);
  const { shift, places, grouped } = plan;
  return (size) => {
    const { whole, fraction } = roundedDigits(size, shift, places);
    return before + (grouped ? groupThousands(whole) : whole || "0") + between + fraction + after;
  };
}

function textOf(items: readonly Item[]): string {
  return items.map((item) => (item.kind === "text" ? item.text : "")).join("");
}

function groupThousands(whole: string): string {
  if (whole.length <= 3) return whole || "0";
  if (whole.length <= 6) return `${whole.slice(0, -3)},${whole.slice(-3)}`;
  let text = whole.slice(-3);
  for (let end = whole.length - 3; end > 0; end -= 3) text = `${whole.slice(Math.max(0, end - 3), end)},${text}`;
  return text;
}

/** Digits fill the placeholders from the right; what is left over stands at the first one. */
function wholePart(plan: Plan, whole: string): string {
  let text = "";
  let rest = whole;
  let shown = 0;
  let open = plan.whole.filter((item) => item.kind === "digit").length;
  const put = (digit: string) => {
    const comma = plan.grouped && shown > 0 && shown % 3 === 0 && digit !== "" && digit !== " ";
    text = digit + (comma ? "," : "") + text;
    if (digit !== "") shown++;
  };
  for (const item of [...plan.whole].reverse()) {
    if (item.kind === "text") {
      text = item.text + text;
      continue;
    }
    put(rest === "" ? emptyPlace(item.placeholder) : rest.slice(-1));
    rest = rest.slice(0, -1);
    open--;
    if (open > 0) continue;
    for (; rest !== ""; rest = rest.slice(0, -1)) put(rest.slice(-1));
  }
  return text;
}

function fractionPart(items: readonly Item[], fraction: string): string {
  const significant = fraction.replace(/0+$/, "").length;
  let place = 0;
  let text = "";
  for (const item of items) {
    if (item.kind === "text") {
      text += item.text;
    } else {
      text += place < significant ? fraction.charAt(place) : emptyPlace(item.placeholder);
      place++;
    }
  }
  return text;
}

function emptyPlace(placeholder: string): string {
  return placeholder === "0" ? "0" : placeholder === "?" ? " " : "";
}
