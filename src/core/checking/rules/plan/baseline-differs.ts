import { agrees, plannedIndicator, sayPlanned } from "../../judging/planned";
import { shown } from "../../judging/say";
import { numbered } from "../../judging/slots";
import { sameBase } from "../../judging/units";
import { indicatorRule } from "../../rule";

interface Data {
  readonly baseline: string;
  readonly planned: string;
}

export const baselineDiffers = indicatorRule<"plan/baseline-differs", Data>({
  id: "plan/baseline-differs",
  severity: "error",
  title: { ja: "基準値が計画と異なる", en: "Baseline differs from the plan" },
  messages: {
    ja: ({ baseline, planned }) =>
      `基準値は ${baseline} ですが、計画では ${planned} です。計画の基準値に直すか、計画を改めた経緯を確認してください。`,
    en: ({ baseline, planned }) =>
      `The baseline is ${baseline}; the plan says ${planned}. Correct the one that is wrong.`,
  },
  why: {
    ja: "基準値が変わると、改善したかどうかの判断が変わります。",
    en: "Whether something improved depends on the baseline.",
  },
  mending: {
    ja: "転記の誤りなら表を、計画の改定なら計画定義を直します。単位と端数処理の違いだけのときは指摘しません。",
    en: "Correct the table, or the plan if it was revised. Differences of unit and rounding alone are not reported.",
  },
  examples: { bad: "計画：397人 ／ 表：379人", good: "計画：397人 ／ 表：397人" },
  check(view, report, context) {
    const { indicator } = view;
    const planned = plannedIndicator(view, context);
    const baseline = numbered(indicator.baseline);
    if (!planned?.baseline || !baseline) return;
    if (!sameBase(baseline.quantity.unit ?? indicator.unit?.text, planned.unit)) return;
    if (agrees(baseline.quantity, indicator, planned, planned.baseline.value)) return;
    report({
      at: baseline.slot.at,
      data: { baseline: shown(baseline.slot), planned: sayPlanned(planned, planned.baseline.value) },
    });
  },
});
