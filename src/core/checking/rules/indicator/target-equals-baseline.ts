import { comparable } from "../../judging/better";
import { ownNotes } from "../../judging/notes";
import { shown } from "../../judging/say";
import { finalTarget, numbered } from "../../judging/slots";
import { nearlyEqual } from "../../judging/as-shown";
import { indicatorRule } from "../../rule";

export const targetEqualsBaseline = indicatorRule<
  "indicator/target-equals-baseline",
  { readonly name: string; readonly baseline: string; readonly target: string }
>({
  id: "indicator/target-equals-baseline",
  severity: "info",
  title: { ja: "目標値が基準値と同じ", en: "The target equals the baseline" },
  messages: {
    ja: ({ name, baseline, target }) =>
      `「${name}」の目標値 ${target} は基準値 ${baseline} と${baseline === target ? "同じ" : "1年当たりで同じ"}です。現状維持の目標なら「維持」と明記してください。`,
    en: ({ name, baseline, target }) =>
      `The target ${target} of "${name}" equals its baseline ${baseline}. Say 維持 (maintain) if that is the aim.`,
  },
  why: {
    ja: "基準値からの改善幅が0なので、改善の割合は計算できません。",
    en: "There is no way to go from the baseline, so no progress rate exists.",
  },
  mending: {
    ja: "維持を目指す指標なら、指標名・目標・備考のいずれかに「維持」と書きます。",
    en: "Write 維持 in the name, target or remark.",
  },
  examples: { bad: "60.7 → 60.7", good: "60.7 → 60.7（維持）" },
  check(view, report) {
    const { indicator, direction } = view;
    const baseline = numbered(indicator.baseline);
    const target = numbered(finalTarget(indicator));
    if (!baseline || !target || direction === "maintain" || baseline.quantity.value === 0) return;
    const pair = comparable(view, target, baseline);
    if (!pair || !nearlyEqual(...pair)) return;
    const texts = [indicator.name, target.slot.text, target.quantity.note ?? "", ...ownNotes(view)];
    if (texts.some((text) => text.includes("維持"))) return;
    const data = { name: indicator.name, baseline: shown(baseline.slot), target: shown(target.slot) };
    report({ at: target.slot.at, data, related: [baseline.slot.at] });
  },
});
