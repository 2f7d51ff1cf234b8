import type { Quantity } from "../../../reading/reading";
import type { PlanIndicator } from "../../../plan/plan";
import { agrees, plannedIndicator, sayPlanned } from "../../judging/planned";
import { sayYear, sayYearEn, shown } from "../../judging/say";
import { byYear, numbered } from "../../judging/slots";
import { sameQuantity } from "../../judging/units";
import { type CheckContext, indicatorRule, type IndicatorView } from "../../rule";

interface Data {
  readonly actual: string;
  readonly recorded: string;
  readonly year: number;
  readonly from: "plan" | "previous";
}

export const pastActualChanged = indicatorRule<"plan/past-actual-changed", Data>({
  id: "plan/past-actual-changed",
  severity: "error",
  title: { ja: "過去の実績が変わっている", en: "An earlier year's actual has changed" },
  messages: {
    ja: ({ actual, recorded, year, from }) =>
      `${sayYear(year)}の実績は ${actual} ですが、${from === "plan" ? "計画の記録" : "前回のファイル"}では ${recorded} です。訂正であれば経緯を記し、そうでなければ元の値に戻してください。`,
    en: ({ actual, recorded, year, from }) =>
      `The actual of ${sayYearEn(year)} is ${actual}; ${from === "plan" ? "the plan's record" : "the previous file"} says ${recorded}. Say why it was corrected, or restore it.`,
  },
  why: {
    ja: "一度公表した実績が黙って変わると、検証の結果が信用されなくなります。",
    en: "A published figure that changes silently destroys trust in the verification.",
  },
  mending: {
    ja: "確定値への更新など正しい変更であれば、計画定義の実績を直します。概算値だった実績の変更は指摘しません。",
    en: "For a rightful correction update the plan's record. Values recorded as provisional may change.",
  },
  examples: { bad: "前回 4,600 ／ 今回 4,060", good: "前回 4,600 ／ 今回 4,600" },
  check(view, report, context) {
    const { indicator, year: evaluationYear } = view;
    if (evaluationYear === undefined) return;
    const planned = plannedIndicator(view, context);
    for (const slot of byYear(indicator.actuals)) {
      const actual = numbered(slot);
      if (!actual || slot.year >= evaluationYear) continue;
      const before =
        recorded(view, actual.quantity, slot.year, planned) ?? previous(view, actual.quantity, slot.year, context);
      if (before) report({ at: slot.at, data: { actual: shown(slot), year: slot.year, ...before } });
    }
  },
});

type Before = Pick<Data, "recorded" | "from">;

function recorded(
  { indicator }: IndicatorView,
  quantity: Quantity,
  year: number,
  planned: PlanIndicator | undefined,
): Before | undefined {
  const actual = planned?.actuals.find((entry) => entry.year === year);
  if (!planned || !actual || actual.provisional || agrees(quantity, indicator, planned, actual.value)) return undefined;
  return { recorded: sayPlanned(planned, actual.value), from: "plan" };
}

function previous(
  { indicator, table }: IndicatorView,
  quantity: Quantity,
  year: number,
  { previous: past }: CheckContext,
): Before | undefined {
  const slot = past?.actual(indicator, table, year);
  const before = numbered(slot);
  if (!slot || !before || before.quantity.status === "provisional") return undefined;
  if (sameQuantity(quantity, indicator.unit?.text, before.quantity, before.quantity.unit ?? indicator.unit?.text)) {
    return undefined;
  }
  return { recorded: shown(slot), from: "previous" };
}
