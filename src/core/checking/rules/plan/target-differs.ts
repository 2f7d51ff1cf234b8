import { agrees, plannedIndicator, plannedTarget, sayPlanned } from "../../judging/planned";
import { sayYear, sayYearEn, shown } from "../../judging/say";
import { allNumbered } from "../../judging/slots";
import { sameBase } from "../../judging/units";
import { indicatorRule } from "../../rule";

interface Data {
  readonly target: string;
  readonly planned: string;
  readonly year: number | null;
}

export const targetDiffers = indicatorRule<"plan/target-differs", Data>({
  id: "plan/target-differs",
  severity: "error",
  title: { ja: "目標値が計画と異なる", en: "Target differs from the plan" },
  messages: {
    ja: ({ target, planned, year }) =>
      `${year === null ? "" : `${sayYear(year)}の`}目標値は ${target} ですが、計画では ${planned} です。計画の目標値に直すか、計画を改めた経緯を確認してください。`,
    en: ({ target, planned, year }) =>
      `The target${year === null ? "" : ` of ${sayYearEn(year)}`} is ${target}; the plan says ${planned}. Correct the one that is wrong.`,
  },
  why: {
    ja: "達成したかどうかは計画の目標で判断します。表の目標が違えば、評価が違ってきます。",
    en: "Achievement is judged by the plan's target.",
  },
  mending: {
    ja: "転記の誤りなら表を、計画の改定なら計画定義を直します。計画に目標のない年度は指摘しません。",
    en: "Correct the table, or the plan if it was revised. Years without a planned target are not reported.",
  },
  examples: { bad: "計画：2,541 ／ 表：2,451", good: "計画：2,541 ／ 表：2,541" },
  check(view, report, context) {
    const { indicator } = view;
    const planned = plannedIndicator(view, context);
    const lastYear = context.plan?.record?.lastYear;
    if (!planned || lastYear === undefined) return;
    for (const { slot, quantity } of allNumbered(indicator.targets)) {
      const target = plannedTarget(planned, slot, lastYear);
      if (!target || !sameBase(quantity.unit ?? indicator.unit?.text, planned.unit)) continue;
      if (agrees(quantity, indicator, planned, target.value)) continue;
      report({
        at: slot.at,
        data: { target: shown(slot), planned: sayPlanned(planned, target.value), year: slot.year },
      });
    }
  },
});
