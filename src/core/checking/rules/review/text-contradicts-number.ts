import { comparable } from "../../judging/better";
import { assessmentsOf } from "../../judging/assessments";
import { outcomeOfYear } from "../../judging/missed";
import { oneLine, shown } from "../../judging/say";
import { byYear, type Numbered, numbered } from "../../judging/slots";
import { type Claim, claimsOf } from "../../judging/claims";
import { indicatorRule } from "../../rule";
import type { IndicatorView } from "../../views";

/** 維持 allows a change of this share. */
const KEPT_WITHIN = 0.03;

/**
 * Weak by nature: a text may speak of something else, of another comparison, or of one month. Only sentences that name
 * the indicator (its last word) or the target count; what they compare with is last year where the table shows it, else
 * the baseline. A false alarm names the right sentence with another comparison in mind.
 */
export const textContradictsNumber = indicatorRule<
  "review/text-contradicts-number",
  {
    readonly name: string;
    readonly said: string;
    readonly claim: Claim["claim"];
    readonly from: string | null;
    readonly actual: string;
  }
>({
  id: "review/text-contradicts-number",
  severity: "warning",
  title: { ja: "評価の文章と数値が食い違う", en: "The text says otherwise than the number" },
  messages: {
    ja: ({ name, said, from, actual }) =>
      `「${name}」の評価に「${said}」とありますが、数値は${from === null ? "" : ` ${from} から`} ${actual} です。文章と数値のどちらかを確かめてください。`,
    en: ({ name, said, from, actual }) =>
      `The assessment of "${name}" says "${said}", but the figures are ${from === null ? "" : `${from} → `}${actual}. Check both.`,
  },
  why: {
    ja: "文章と数値が違うと、どちらが正しいのか読み手には分かりません。",
    en: "Readers cannot tell which of the two is right.",
  },
  mending: {
    ja: "何と比べた増減かを書き添えるか、数値を直します。",
    en: "Say what is compared, or correct the number.",
  },
  examples: { bad: "「相談件数は減少した」 625件 → 630件", good: "「相談件数は基準値を上回った」 625件 → 630件" },
  check(view, report, { settings }) {
    const { indicator, now, year } = view;
    const actual = numbered(now.actual);
    if (!actual) return;
    for (const label of assessmentsOf(view)) {
      for (const { claim, said } of claimsOf(label.text, indicator.name)) {
        const before = reference(view);
        const met = outcomeOfYear(view, year, settings.maintainBand);
        if (!contradicts(view, claim, actual, before, met)) continue;
        const from =
          claim === "met" || claim === "missed"
            ? now.target
              ? shown(now.target)
              : null
            : before
              ? shown(before.slot)
              : null;
        const data = { name: indicator.name, said: oneLine(said), claim, from, actual: shown(actual.slot) };
        report({ at: label.at, data, related: [actual.slot.at] });
        return;
      }
    }
  },
});

/** Last year's actual, else the baseline. */
function reference({ indicator, year }: IndicatorView): Numbered | undefined {
  const previous = byYear(indicator.actuals).find((slot) => year !== undefined && slot.year === year - 1);
  return numbered(previous) ?? numbered(indicator.baseline);
}

function contradicts(
  view: IndicatorView,
  claim: Claim["claim"],
  actual: Numbered,
  before: Numbered | undefined,
  met: "met" | "missed" | undefined,
): boolean {
  if (claim === "met") return met === "missed";
  if (claim === "missed") return met === "met";
  const pair = comparable(view, actual, before);
  if (!pair || pair[1] === 0) return false;
  const change = (pair[0] - pair[1]) / Math.abs(pair[1]);
  if (claim === "rose") return change < -1e-9;
  if (claim === "fell") return change > 1e-9;
  return Math.abs(change) > KEPT_WITHIN;
}
