import { shown } from "../../judging/say";
import { movesAgainst, steps, yearlyTargets } from "../../judging/targets";
import { indicatorRule } from "../../rule";

/** The aim may be to slow a decline (バス利用者数). A person must confirm it, because rates from the baseline then mislead. */
export const targetAgainstDirection = indicatorRule<
  "indicator/target-against-direction",
  { readonly name: string; readonly first: string; readonly last: string; readonly lower: boolean }
>({
  id: "indicator/target-against-direction",
  severity: "warning",
  title: { ja: "年度ごとの目標が望ましい方向と逆に動く", en: "Yearly targets move against the direction" },
  messages: {
    ja: ({ name, first, last, lower }) =>
      `「${name}」は${lower ? "低い" : "高い"}ほど良い指標ですが、目標が ${first} から ${last} へ${lower ? "上がって" : "下がって"}います。減少を緩やかにする目標などであれば、その旨を書いてください。`,
    en: ({ name, first, last, lower }) =>
      `"${name}" is better when ${lower ? "lower" : "higher"}, yet its targets go from ${first} to ${last}. Say so if the aim is to slow a decline.`,
  },
  why: {
    ja: "目標が逆向きだと、基準値からの改善幅で計算した率は意味を持ちません。",
    en: "With targets the wrong way round, progress from the baseline means nothing.",
  },
  mending: {
    ja: "目標値の並びを確かめ、意図したものなら備考に目的を書きます。",
    en: "Check the targets; state the aim if they are meant so.",
  },
  examples: { bad: "55,403 → 55,369 → 55,302（高いほど良い）", good: "55,403 → 55,500 → 55,600" },
  check(view, report) {
    if (!movesAgainst(view)) return;
    const targets = yearlyTargets(view);
    const at = steps(view).findIndex((step) => step !== 0) + 1;
    const [first, guilty, last] = [targets[0], targets[at], targets.at(-1)];
    if (!first || !guilty || !last) return;
    const data = {
      name: view.indicator.name,
      first: shown(first.slot),
      last: shown(last.slot),
      lower: view.direction === "lower",
    };
    report({ at: guilty.slot.at, data });
  },
});
