import { comparable, isWorse } from "../../judging/better";
import { shown } from "../../judging/say";
import { allNumbered, numbered } from "../../judging/slots";
import { movesAgainst } from "../../judging/targets";
import { indicatorRule } from "../../rule";

/** Where all yearly targets move the wrong way, target-against-direction says so, and this rule stays silent. */
export const targetWorseThanBaseline = indicatorRule<
  "indicator/target-worse-than-baseline",
  { readonly name: string; readonly baseline: string; readonly target: string; readonly lower: boolean }
>({
  id: "indicator/target-worse-than-baseline",
  severity: "warning",
  title: { ja: "目標値が基準値より後退している", en: "The target is worse than the baseline" },
  messages: {
    ja: ({ name, baseline, target, lower }) =>
      `「${name}」は${lower ? "低い" : "高い"}ほど良い指標ですが、目標値 ${target} は基準値 ${baseline} より${lower ? "高く" : "低く"}なっています。目標値と基準値を確かめ、意図した目標ならその理由を書いてください。`,
    en: ({ name, baseline, target, lower }) =>
      `"${name}" is better when ${lower ? "lower" : "higher"}, yet its target ${target} is ${lower ? "above" : "below"} the baseline ${baseline}. Look at both, and state the reason if it is meant so.`,
  },
  why: {
    ja: "基準値より後ろの目標は、何もしなくても初日に達成したことになります。",
    en: "Such a target is met on the first day without doing anything.",
  },
  mending: {
    ja: "目標値・基準値の転記を確かめます。減少を緩やかにする目標なら備考に記します。",
    en: "Check both figures; say so where the aim is to slow a decline.",
  },
  examples: { bad: "基準値 494 → 目標値 400（高いほど良い）", good: "基準値 494 → 目標値 600" },
  check(view, report) {
    const { indicator, direction } = view;
    const baseline = numbered(indicator.baseline);
    if (!baseline || direction === undefined) return;
    for (const target of allNumbered(indicator.targets)) {
      const pair = comparable(view, target, baseline);
      if (!pair || !isWorse(direction, ...pair)) continue;
      if (movesAgainst(view)) return;
      const data = {
        name: indicator.name,
        baseline: shown(baseline.slot),
        target: shown(target.slot),
        lower: direction === "lower",
      };
      report({ at: target.slot.at, data, related: [baseline.slot.at] });
      return;
    }
  },
});
