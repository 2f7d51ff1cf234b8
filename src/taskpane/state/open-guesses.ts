import { type IndicatorField, isSaid, type Plan, type PlanIndicator } from "../../core/index";

/** Fields with a control of their own in the list of guesses. */
export const CHOSEN_FIELDS = ["direction", "accumulation", "method"] as const satisfies readonly IndicatorField[];
export type ChosenField = (typeof CHOSEN_FIELDS)[number];
export type GuessFilter = ChosenField | "others" | "all";

/** Every guess that waits for a person, of the plan and of its indicators. */
export function countOpen({ unconfirmed, indicators }: Plan): number {
  return indicators.reduce((sum, indicator) => sum + indicator.unconfirmed.length, unconfirmed.length);
}

export function isOpen({ unconfirmed }: PlanIndicator, field: IndicatorField): boolean {
  return unconfirmed.some((guess) => guess.field === field);
}

/** Guesses about anything but direction, accumulation and method. */
export function otherGuesses({ unconfirmed }: PlanIndicator): PlanIndicator["unconfirmed"] {
  return unconfirmed.filter(({ field }) => !(CHOSEN_FIELDS as readonly string[]).includes(field));
}

export function filterGuesses({ indicators }: Plan, filter: GuessFilter): readonly PlanIndicator[] {
  if (filter === "all") return indicators;
  return indicators.filter((indicator) =>
    filter === "others" ? otherGuesses(indicator).length > 0 : isOpen(indicator, filter),
  );
}

/** How many indicators wait, by kind of field. */
export function countGuesses(plan: Plan): Readonly<Record<GuessFilter, number>> {
  const count = (filter: GuessFilter) => filterGuesses(plan, filter).length;
  return {
    all: plan.indicators.length,
    direction: count("direction"),
    accumulation: count("accumulation"),
    method: count("method"),
    others: count("others"),
  };
}

/** How many of those can be confirmed as they stand: what is not said at all cannot. */
export function countConfirmable(plan: Plan, filter: Exclude<GuessFilter, "all">): number {
  return filterGuesses(plan, filter).filter((indicator) =>
    filter === "others"
      ? otherGuesses(indicator).some(({ field }) => isSaid(indicator, field))
      : isSaid(indicator, filter),
  ).length;
}
