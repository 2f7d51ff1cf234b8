import { comparable } from "../../judging/better";
import { significantDigits } from "../../judging/digits";
import { shown } from "../../judging/say";
import { numbered } from "../../judging/slots";
import { nearlyEqual } from "../../judging/as-shown";
import { indicatorRule } from "../../rule";

/** Small whole numbers repeat by themselves; three digits or decimals seldom do. */
export const actualEqualsBaseline = indicatorRule<
  "indicator/actual-equals-baseline",
  { readonly name: string; readonly text: string }
>({
  id: "indicator/actual-equals-baseline",
  severity: "info",
  title: { ja: "実績が基準値と一致", en: "The actual repeats the baseline" },
  messages: {
    ja: ({ name, text }) =>
      `「${name}」の実績 ${text} は基準値と最後の桁まで同じです。更新されていない値でないか確かめてください。`,
    en: ({ name, text }) =>
      `The actual ${text} of "${name}" repeats the baseline to the last digit. See whether it was updated.`,
  },
  why: {
    ja: "基準値を写したまま更新していない表でよく起こります。",
    en: "It happens when a baseline was copied and never updated.",
  },
  mending: {
    ja: "最新の値を確かめます。同じ値ならそのままで構いません。",
    en: "Look the value up; leave it if it is right.",
  },
  examples: { bad: "基準値 10.82日 ／ 実績 10.82日", good: "基準値 10.82日 ／ 実績 11.05日" },
  check(view, report) {
    const { indicator, now } = view;
    const [baseline, actual] = [numbered(indicator.baseline), numbered(now.actual)];
    if (!baseline || !actual || baseline.slot.at.column === actual.slot.at.column) return;
    const pair = comparable(view, actual, baseline);
    const { decimals, value } = actual.quantity;
    if (!pair || !nearlyEqual(...pair) || decimals !== baseline.quantity.decimals) return;
    if (value === 0 || isFull(view.indicator.unit?.text ?? actual.quantity.unit, value)) return;
    if (decimals === 0 && significantDigits(actual.quantity) < 3) return;
    report({
      at: actual.slot.at,
      data: { name: indicator.name, text: shown(actual.slot) },
      related: [baseline.slot.at],
    });
  },
});

/** 100% stays 100%. */
function isFull(unit: string | undefined, value: number): boolean {
  return unit === "%" && value === 100;
}
