import type { KpiTable } from "../../reading/table";
import { shownRate } from "../../reading/shown-rate";
import type { IndicatorView } from "../views";
import { MET_OR_NOT, type RatingScale, scaleOfPlan, stepOf, THREE_STEPS } from "./rating-scale";

/** Words for one step, whatever the town writes. */
const SAME_WORD: readonly (readonly [RegExp, string])[] = [
  [/^(?:目標)?達成(?:済み?)?$/u, "達成"],
  [/^(?:概ね|おおむね|ほぼ)(?:達成|順調)$/u, "概ね達成"],
  [/^(?:未達成?|不達成|目標未達成?)$/u, "未達"],
  [/^[〇◯○]$/u, "○"],
  [/^[×✕✖☓]$/u, "×"],
];

const LETTERS = ["A", "B", "C"];
const MARKS = ["◎", "○", "△"];

export function plainLabel(text: string): string {
  const plain = text.normalize("NFKC").replace(/[\s「」()（）]|評価$/gu, "");
  return SAME_WORD.find(([pattern]) => pattern.test(plain))?.[1] ?? plain;
}

/** The scale a printed rating belongs to, and its label there; undefined where nothing settles it. */
export function scaleOfRating(view: IndicatorView, text: string): { scale: RatingScale; label: string } | undefined {
  const label = plainLabel(text);
  const declared = scaleOfPlan(view.planned?.bands) ?? view.profile.scale;
  if (declared) {
    const step = declared.steps.find((one) => plainLabel(one.label) === label);
    return step && { scale: declared, label: step.label };
  }
  const labels = new Set(view.table.indicators.map(({ rating }) => plainLabel(rating?.text ?? "")));
  if (label === "概ね達成" || ((label === "達成" || label === "未達") && labels.has("概ね達成"))) {
    return { scale: THREE_STEPS, label };
  }
  if (label === "達成" || label === "未達") return { scale: MET_OR_NOT, label };
  const named = [LETTERS, MARKS].find((names) => names.includes(label));
  if (!named || ![...labels].every((one) => one === "" || /^[-―－]$/u.test(one) || named.includes(one)))
    return undefined;
  const scale: RatingScale = {
    from: "usual",
    steps: THREE_STEPS.steps.map((step, at) => ({ ...step, label: named[at] ?? step.label })),
  };
  return mostFit(view.table, scale) ? { scale, label } : undefined;
}

/** Letters without a legend may stand on any limits: they are only judged where most rows fit the common ones. */
function mostFit({ indicators }: KpiTable, scale: RatingScale): boolean {
  let rated = 0;
  let fitting = 0;
  for (const { rating, rates } of indicators) {
    const rate = rates.map((slot) => shownRate(slot)).find((found) => found !== undefined);
    if (!rating || !rate) continue;
    rated++;
    if (stepOf(scale, rate.ratio)?.label === plainLabel(rating.text)) fitting++;
  }
  return rated >= 3 && fitting * 3 >= rated * 2;
}
