import { rememberText } from "../../reading/memory/remember";
import type { KpiTable } from "../../reading/table";
import { shownRate } from "../../reading/shown-rate";
import { countsOf, Fact } from "./tally";
import { type RatingScale, stepOf, THREE_STEPS } from "./rating-scale";

/** How a table without a legend rates: judged once for the table, as it takes all rows together. */
export interface RatingHabit {
  /** 概ね達成 stands somewhere: 達成 is one of three steps, not of two. */
  readonly hasMiddle: boolean;
  /** The common limits under the letters or marks all rows use, where most rows fit them. */
  readonly usual: RatingScale | undefined;
}

/** Words for one step, whatever the town writes. */
const SAME_WORD: readonly (readonly [RegExp, string])[] = [
  [/^(?:目標)?達成(?:済み?)?$/u, "達成"],
  [/^(?:概ね|おおむね|ほぼ)(?:達成|順調)$/u, "概ね達成"],
  [/^(?:未達成?|不達成|目標未達成?)$/u, "未達"],
  [/^[〇◯○]$/u, "○"],
  [/^[×✕✖☓]$/u, "×"],
];

const MIDDLE = "概ね達成";
const NAMED = [
  ["A", "B", "C"],
  ["◎", "○", "△"],
];

/** A rating is one of a few short words; the longer texts some write instead must not pile up in memory. */
export function plainLabel(text: string): string {
  return text.length > LONGEST_LABEL ? makePlain(text) : plainOnce(text);
}

const LONGEST_LABEL = 8;
const plainOnce = rememberText(makePlain);

function makePlain(text: string): string {
  const plain = text.normalize("NFKC").replace(/[\s「」()（）]|評価$/gu, "");
  return SAME_WORD.find(([pattern]) => pattern.test(plain))?.[1] ?? plain;
}

export const LABELS = new Fact(({ rating }, say) => {
  if (rating) say(plainLabel(rating.text));
});

export function ratingHabit(table: KpiTable): RatingHabit {
  const labels = countsOf(table, LABELS);
  const used = [...labels.keys()].filter((label) => label !== "" && !/^[-―－]$/u.test(label));
  const usual = used.length > 0 ? USUAL.find(({ names }) => used.every((label) => names.includes(label))) : undefined;
  return { hasMiddle: labels.has(MIDDLE), usual: usual && mostFit(table, usual.fits) ? usual.scale : undefined };
}

const USUAL = NAMED.map((names) => {
  const scale = usualScale(names);
  return { names, scale, fits: fittingTo(scale) };
});

function usualScale(names: readonly string[]): RatingScale {
  const steps = THREE_STEPS.steps.map((step, at) => ({ ...step, label: names[at] ?? step.label }));
  return { from: "usual", steps };
}

function fittingTo(scale: RatingScale): Fact {
  return new Fact(({ rating, rates }, say) => {
    if (!rating) return;
    for (const slot of rates) {
      const rate = shownRate(slot);
      if (!rate) continue;
      say("rated");
      if (stepOf(scale, rate.ratio)?.label === plainLabel(rating.text)) say("fits");
      return;
    }
  });
}

/** Letters without a legend may stand on any limits: they are only judged where most rows fit the common ones. */
function mostFit(table: KpiTable, fact: Fact): boolean {
  const counts = countsOf(table, fact);
  const [rated, fitting] = [counts.get("rated") ?? 0, counts.get("fits") ?? 0];
  return rated >= 3 && fitting * 3 >= rated * 2;
}
