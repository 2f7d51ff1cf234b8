import { shown } from "../../judging/say";
import { steps, yearlyTargets } from "../../judging/targets";
import { indicatorRule } from "../../rule";

/** Weak where targets follow a calendar of their own (elections, biennial events): then a remark should say so. */
export const targetNotMonotone = indicatorRule<
  "indicator/target-not-monotone",
  { readonly name: string; readonly targets: readonly string[] }
>({
  id: "indicator/target-not-monotone",
  severity: "warning",
  title: { ja: "年度ごとの目標が上下する", en: "Yearly targets go back and forth" },
  messages: {
    ja: ({ name, targets }) =>
      `「${name}」の年度ごとの目標が ${targets.join("、")} と上下しています。入力の誤りでないか確かめてください。`,
    en: ({ name, targets }) =>
      `The yearly targets of "${name}" go back and forth: ${targets.join(", ")}. See whether one was mistyped.`,
  },
  why: {
    ja: "途中だけ逆向きの目標は、桁の誤りや列のずれで起こりやすいものです。",
    en: "A single turn usually comes from a slip of digits or columns.",
  },
  mending: { ja: "計画書と照合して目標値を直します。", en: "Compare with the plan and correct the target." },
  examples: { bad: "73 → 182 → 129 → 400", good: "73 → 182 → 291 → 400" },
  check(view, report) {
    const targets = yearlyTargets(view);
    const moves = steps(view);
    const first = moves.find((step) => step !== 0);
    // The turn itself is what was mistyped more often than not; the last of three may be, too, and looks the same.
    const turn = moves.findIndex((step) => step !== 0 && step !== first);
    const guilty = turn < 0 ? undefined : targets[turn + 1];
    if (!guilty) return;
    report({
      at: guilty.slot.at,
      data: { name: view.indicator.name, targets: targets.map(({ slot }) => shown(slot)) },
    });
  },
});
