import { roundHalfUp } from "../../../achieving/rounding/round";
import { shownRate } from "../../../reading/shown-rate";
import { methodInForce } from "../../judging/judged-rate";
import { scaleOfRating } from "../../judging/rating";
import { inputsOf } from "../../judging/rate-inputs";
import { rateBy } from "../../judging/rates";
import { stepOf } from "../../judging/rating-scale";
import { sayPercent } from "../../judging/say";
import { numbered } from "../../judging/slots";
import { indicatorRule } from "../../rule";
import type { IndicatorView } from "../../views";

/** Letters without a legend are judged only where most rows of the table fit the common three steps. */
export const ratingMismatch = indicatorRule<
  "rate/rating-mismatch",
  { readonly name: string; readonly rating: string; readonly rate: string; readonly expected: string }
>({
  id: "rate/rating-mismatch",
  severity: "error",
  title: { ja: "評価が達成率と合わない", en: "The rating does not follow from the rate" },
  messages: {
    ja: ({ name, rating, rate, expected }) =>
      `「${name}」の評価は「${rating}」ですが、達成率 ${rate} では「${expected}」になります。評価または達成率を確かめてください。`,
    en: ({ name, rating, rate, expected }) =>
      `"${name}" is rated "${rating}", but ${rate} makes it "${expected}". Check the rating and the rate.`,
  },
  why: {
    ja: "評価の内訳（達成○件など）は議会や市民に示される数字です。",
    en: "Counts of ratings are shown to the council and the public.",
  },
  mending: {
    ja: "評価を区分に合わせて直します。個別の判断なら理由を書きます。",
    en: "Correct the rating, or note why it was judged otherwise.",
  },
  examples: { bad: "達成率 79% ／ 評価 達成", good: "達成率 79% ／ 評価 未達" },
  check(view, report) {
    const { indicator } = view;
    const { rating } = indicator;
    const rates = ratesOf(view);
    const [rate] = rates;
    if (!rating || rate === undefined) return;
    const judged = scaleOfRating(view, rating.text);
    if (!judged) return;
    const fitting = rates.some((one) => stepOf(judged.scale, one)?.label === judged.label);
    const expected = stepOf(judged.scale, rate)?.label;
    if (fitting || expected === undefined) return;
    report({
      at: rating.at,
      data: { name: indicator.name, rating: rating.text.trim(), rate: sayPercent(rate), expected },
    });
  },
});

/** The rate shown, as held and as displayed; where none is shown, what the method gives. At a limit either may count. */
function ratesOf(view: IndicatorView): readonly number[] {
  const { indicator, now } = view;
  const shown = shownRate(now.rate);
  const inputs = inputsOf(indicator, numbered(now.target), numbered(now.actual));
  const exact = inputs && inputs.actual * inputs.target >= 0 ? rateBy(methodInForce(view).name, inputs) : undefined;
  if (shown) {
    const displayed = roundHalfUp(shown.ratio, shown.decimals);
    const near = exact !== undefined && Math.abs(exact - shown.ratio) < 10 ** -shown.decimals ? [exact] : [];
    return [shown.ratio, displayed, ...near];
  }
  return indicator.rates.length === 0 && exact !== undefined ? [exact] : [];
}
