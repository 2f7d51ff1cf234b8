import { outcome } from "../../judging/better";
import { sayYear, sayYearEn, shown } from "../../judging/say";
import { byYear, finalTarget } from "../../judging/slots";
import { movesAgainst } from "../../judging/targets";
import type { YearSlot } from "../../../reading/table";
import { type IndicatorView, indicatorRule } from "../../rule";

export const targetAlreadyMet = indicatorRule<
  "indicator/target-already-met",
  { readonly name: string; readonly target: string; readonly actual: string; readonly year: number }
>({
  id: "indicator/target-already-met",
  severity: "info",
  title: { ja: "最終目標を以前の年度に達成済み", en: "The final target was met in an earlier year" },
  messages: {
    ja: ({ name, target, actual, year }) =>
      `「${name}」は${sayYear(year)}の実績 ${actual} で最終目標 ${target} に達しています。目標の見直しを検討してください。`,
    en: ({ name, target, actual, year }) =>
      `"${name}" reached its final target ${target} in ${sayYearEn(year)} already (${actual}). Consider a new target.`,
  },
  why: {
    ja: "達成済みの目標は、その後の取組を評価する物差しになりません。",
    en: "A target met long ago measures nothing any more.",
  },
  mending: { ja: "目標を見直すか、据え置く理由を書きます。", en: "Revise the target, or say why it stays." },
  examples: { bad: "目標 63 ／ 実績 78、102、114", good: "目標 120（見直し後） ／ 実績 78、102、114" },
  settings: ["maintainBand"],
  check(view, report, { settings }) {
    const { indicator, year, direction } = view;
    const target = finalTarget(indicator);
    if (year === undefined || !target || direction === "maintain" || isUtmost(view, target)) return;
    const met = byYear(indicator.actuals).find(
      (slot) => slot.year < year && outcome(view, slot, target, settings.maintainBand) === "met",
    );
    // A target that gives way (to slow a decline) lies below earlier actuals by design.
    if (!met || movesAgainst(view)) return;
    const data = { name: indicator.name, target: shown(target), actual: shown(met), year: met.year };
    report({ at: target.at, data, related: [met.at] });
  },
});

/** Nothing lies below none, or above all: 待機児童 0 and 100% cannot be set any higher. */
function isUtmost({ direction, indicator }: IndicatorView, { reading }: YearSlot): boolean {
  if (reading.kind !== "number") return false;
  if (direction === "lower") return reading.value === 0;
  return reading.value === 100 && (reading.unit ?? indicator.unit?.text) === "%";
}
