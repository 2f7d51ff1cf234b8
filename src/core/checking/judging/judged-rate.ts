import type { MethodName } from "../../plan/terms/methods";
import { rememberLately } from "../../reading/memory/remember";
import type { YearSlot } from "../../reading/table";
import { shownRate, type ShownRate } from "../../reading/shown-rate";
import type { IndicatorView } from "../views";
import { type MethodShown, methodOfIndicator } from "./rate-method";
import { inputsOf, rateCells } from "./rate-inputs";
import { rateBy, type RateInputs } from "./rates";
import { type Numbered, numbered } from "./slots";

/** A rate cell with everything it should follow from. */
export interface JudgedRate {
  readonly slot: YearSlot;
  readonly shown: ShownRate;
  readonly method: MethodShown;
  readonly inputs: RateInputs;
  readonly target: Numbered<YearSlot>;
  readonly actual: Numbered<YearSlot>;
  /** What the method gives; undefined where it gives no rate. */
  readonly exact: number | undefined;
}

/** The plan's method, else the sheet's. */
export const methodInForce = rememberLately(({ planned, indicator, profile }: IndicatorView): MethodShown =>
  planned?.method ? { name: planned.method, from: "note" } : methodOfIndicator(indicator, profile.method),
);

export function judgeRate(view: IndicatorView, slot: YearSlot): JudgedRate | undefined {
  const { indicator, year } = view;
  const shown = shownRate(slot);
  const cells = rateCells(indicator, slot, year);
  const [target, actual] = [numbered(cells.target), numbered(cells.actual)];
  const inputs = inputsOf(indicator, target, actual);
  if (!shown || !target || !actual || !inputs) return undefined;
  const method = methodInForce(view);
  return { slot, shown, method, inputs, target, actual, exact: rateBy(method.name, inputs) };
}

export const judgeRates = rememberLately((view: IndicatorView): readonly JudgedRate[] => {
  const judged: JudgedRate[] = [];
  for (const slot of view.indicator.rates) {
    const rate = judgeRate(view, slot);
    if (rate) judged.push(rate);
  }
  return judged;
});

export const METHOD_WORDS: Readonly<Record<MethodName, { readonly ja: string; readonly en: string }>> = {
  ratio: { ja: "実績÷目標", en: "actual ÷ target" },
  inverse: { ja: "目標÷実績", en: "target ÷ actual" },
  "inverse-two-minus": { ja: "2−実績÷目標", en: "2 − actual ÷ target" },
  progress: { ja: "（実績−基準値）÷（目標−基準値）", en: "(actual − baseline) ÷ (target − baseline)" },
  prorated: { ja: "期間按分", en: "pro rata" },
  elapsed: { ja: "経過年数に応じた進捗率", en: "elapsed share" },
  met: { ja: "達成・未達", en: "met or not" },
};
