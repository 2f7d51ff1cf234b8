import { shown } from "../../judging/say";
import { isMissing } from "../../judging/slots";
import type { Indicator } from "../../../reading/table";
import { indicatorRule } from "../../rule";

/** Where most rows of a table keep the baseline in the target row it is that table's habit, and silent. */
export const baselineInTargetRow = indicatorRule<
  "indicator/baseline-in-target-row",
  { readonly name: string; readonly text: string }
>({
  id: "indicator/baseline-in-target-row",
  severity: "error",
  title: { ja: "基準値が目標値の行にある", en: "The baseline stands in the target row" },
  messages: {
    ja: ({ name, text }) =>
      `「${name}」の基準値 ${text} が目標値の行にあり、実績値の行には値がありません。基準値を実績値の行に移してください。`,
    en: ({ name, text }) =>
      `The baseline ${text} of "${name}" stands in the target row, and none in the actual row. Move it to the actual row.`,
  },
  why: {
    ja: "目標値の行にあると、基準値ではなく最初の年度の目標として読まれます。",
    en: "There it reads as the first year's target.",
  },
  mending: {
    ja: "基準値を実績値の行に、「―」を目標値の行に入れ替えます。",
    en: "Put the baseline into the actual row and the dash into the target row.",
  },
  examples: { bad: "目標値 397 0 0 ／ 実績値 ― 0 0", good: "目標値 ― 0 0 ／ 実績値 397 0 0" },
  check({ indicator, table }, report) {
    const { baseline } = indicator;
    if (!baseline || !isMisplaced(indicator)) return;
    const misplaced = table.indicators.filter(isMisplaced).length;
    if (misplaced > 1 && misplaced * 2 > table.indicators.length) return;
    report({
      at: baseline.at,
      data: { name: indicator.name, text: shown(baseline) },
      ...(baseline.otherRow && { related: [baseline.otherRow.at] }),
    });
  },
});

function isMisplaced({ baseline }: Indicator): boolean {
  return baseline?.row === "target" && baseline.reading.kind === "number" && isMissing(baseline.otherRow);
}
