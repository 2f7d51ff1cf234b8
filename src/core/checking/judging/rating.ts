import type { IndicatorView } from "../views";
import { plainLabel } from "./rating-habit";
import { MET_OR_NOT, type RatingScale, scaleOfPlan, THREE_STEPS } from "./rating-scale";

/** The scale a printed rating belongs to, and its label there; undefined where nothing settles it. */
export function scaleOfRating(view: IndicatorView, text: string): { scale: RatingScale; label: string } | undefined {
  const label = plainLabel(text);
  const { scale, ratings } = view.profile;
  const declared = scaleOfPlan(view.planned?.bands) ?? scale;
  if (declared) {
    const step = declared.steps.find((one) => plainLabel(one.label) === label);
    return step && { scale: declared, label: step.label };
  }
  if (label === "概ね達成" || label === "達成" || label === "未達") {
    return { scale: label === "概ね達成" || ratings.hasMiddle ? THREE_STEPS : MET_OR_NOT, label };
  }
  const { usual } = ratings;
  return usual?.steps.some((step) => step.label === label) ? { scale: usual, label } : undefined;
}
