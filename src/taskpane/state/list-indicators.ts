import type { IndicatorLine } from "../../core/index";

export const INDICATOR_ORDERS = ["table", "name", "rate-up", "rate-down", "rating", "department"] as const;
export type IndicatorOrder = (typeof INDICATOR_ORDERS)[number];

export interface IndicatorFilter {
  readonly query: string;
  readonly goal: string;
  readonly department: string;
  readonly rating: string;
  readonly order: IndicatorOrder;
}

export const NO_INDICATOR_FILTER: IndicatorFilter = { query: "", goal: "", department: "", rating: "", order: "table" };

export interface IndicatorChoices {
  readonly goals: readonly string[];
  readonly departments: readonly string[];
  readonly ratings: readonly string[];
}

export function choicesOfIndicators(lines: readonly IndicatorLine[]): IndicatorChoices {
  const once = (texts: readonly string[]) => [...new Set(texts.filter((text) => text !== ""))];
  return {
    goals: once(lines.map(({ goal }) => goal)),
    departments: once(lines.flatMap(({ departments }) => departments)),
    ratings: once(lines.map(({ rating }) => rating)),
  };
}

export function filterIndicators(lines: readonly IndicatorLine[], filter: IndicatorFilter): readonly IndicatorLine[] {
  const words = plain(filter.query).split(/\s+/u).filter(Boolean);
  const kept = lines.filter(({ goal, measure, departments, rating, name, at }) => {
    if (filter.goal !== "" && goal !== filter.goal) return false;
    if (filter.department !== "" && !departments.includes(filter.department)) return false;
    if (filter.rating !== "" && rating !== filter.rating) return false;
    const text = plain([name, at.sheet, goal, measure, ...departments].join(" "));
    return words.every((word) => text.includes(word));
  });
  return sorted(kept, filter.order);
}

function sorted(lines: readonly IndicatorLine[], order: IndicatorOrder): readonly IndicatorLine[] {
  if (order === "table") return lines;
  const compare = new Intl.Collator("ja", { numeric: true }).compare;
  const by: Readonly<Record<Exclude<IndicatorOrder, "table">, (a: IndicatorLine, b: IndicatorLine) => number>> = {
    name: (a, b) => compare(a.name, b.name),
    // Without a rate there is nothing to compare: those stand last, whichever way.
    "rate-up": (a, b) => rateOr(a, Infinity) - rateOr(b, Infinity) || 0,
    "rate-down": (a, b) => rateOr(b, -Infinity) - rateOr(a, -Infinity) || 0,
    rating: (a, b) => TONES.indexOf(a.tone) - TONES.indexOf(b.tone) || compare(a.rating, b.rating),
    department: (a, b) => compare(a.departments.join(), b.departments.join()),
  };
  return [...lines].sort(by[order]);
}

const TONES: readonly IndicatorLine["tone"][] = ["poor", "fair", "good", "none"];

function rateOr({ rate }: IndicatorLine, none: number): number {
  return rate ?? none;
}

function plain(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}
