import { comparable, isWorse } from "../../judging/better";
import { sayPercent, shown } from "../../judging/say";
import { allNumbered, numbered, valueSlots } from "../../judging/slots";
import { shownRate } from "../../../reading/shown-rate";
import { indicatorRule } from "../../rule";

export const worseThanBaseline = indicatorRule<
  "indicator/worse-than-baseline",
  { readonly name: string; readonly baseline: string; readonly actual: string; readonly rate: string }
>({
  id: "indicator/worse-than-baseline",
  severity: "warning",
  title: { ja: "実績が基準値より後退している", en: "The actual is worse than the baseline" },
  messages: {
    ja: ({ name, baseline, actual, rate }) =>
      `「${name}」の実績 ${actual} は基準値 ${baseline} より後退していますが、達成率は ${rate} と示されています。後退していることが伝わるよう、評価に書いてください。`,
    en: ({ name, baseline, actual, rate }) =>
      `The actual ${actual} of "${name}" is worse than its baseline ${baseline}, while the rate shows ${rate}. Say so in the assessment.`,
  },
  why: {
    ja: "実績÷目標の率は、後退していても高く見えることがあります。",
    en: "Actual ÷ target may look good although things got worse.",
  },
  mending: {
    ja: "評価・課題に後退の要因を書くか、改善幅で評価します。",
    en: "Give the cause, or use progress from the baseline.",
  },
  examples: { bad: "11 → 目標 12、実績 9、達成率 75%", good: "同左、評価「基準値を下回った。要因は…」" },
  check(view, report) {
    const { indicator, now, direction } = view;
    const [baseline, actual, rate] = [numbered(indicator.baseline), numbered(now.actual), shownRate(now.rate)];
    if (!baseline || !actual || !rate || rate.ratio <= 0) return;
    // In a row that counts over several years (250人／4年) a baseline that names no period may cover any number of them.
    const overYears = allNumbered(valueSlots(indicator)).some(({ quantity }) => (quantity.years ?? 1) > 1);
    if (overYears && baseline.quantity.years === undefined) return;
    const pair = comparable(view, actual, baseline);
    if (!pair || !isWorse(direction, ...pair)) return;
    const data = {
      name: indicator.name,
      baseline: shown(baseline.slot),
      actual: shown(actual.slot),
      rate: sayPercent(rate.ratio, Math.max(0, rate.decimals - 2)),
    };
    report({ at: actual.slot.at, data, related: [baseline.slot.at] });
  },
});
