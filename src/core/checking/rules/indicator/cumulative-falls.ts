import { comparable } from "../../judging/better";
import { shown } from "../../judging/say";
import { byYear, numbered } from "../../judging/slots";
import { indicatorRule } from "../../rule";
import type { IndicatorView } from "../../views";

/** （令和２年～令和４年度の累計） dates the baseline: it does not make the indicator cumulative. */
const PERIOD_OF_BASELINE = /[(（][^()（）]*(?:～|~|〜|から)[^()（）]*累計[^()（）]*[)）]/u;

/** A cell that says ／年 holds one year's number, whatever the name says. */
export const cumulativeFalls = indicatorRule<
  "indicator/cumulative-falls",
  { readonly name: string; readonly before: string; readonly actual: string }
>({
  id: "indicator/cumulative-falls",
  severity: "error",
  title: { ja: "累計の実績が減少", en: "A cumulative indicator falls" },
  messages: {
    ja: ({ name, before, actual }) =>
      `「${name}」は累計ですが、${before} から ${actual} に減っています。累計値か単年度の値かを確かめ、正しい値を入力してください。`,
    en: ({ name, before, actual }) =>
      `"${name}" is cumulative, yet it falls from ${before} to ${actual}. Enter the cumulative value, or rename it.`,
  },
  why: {
    ja: "累計は減らないので、どちらかの値か指標名が誤っています。",
    en: "A running total cannot fall: one of the values or the name is wrong.",
  },
  mending: {
    ja: "累計値を入力するか、登録取消などで減るなら指標名から「累計」を外します。",
    en: "Enter the running total, or drop 累計 from the name.",
  },
  examples: { bad: "登録累計数 15件 → 14件", good: "登録累計数 15件 → 16件" },
  check(view, report) {
    if (!isCumulative(view)) return;
    const { indicator, year } = view;
    const actuals = byYear(indicator.actuals).filter((slot) => year === undefined || slot.year <= year);
    const undated = indicator.actuals.filter((slot) => slot.year === null);
    const row = [...(indicator.baseline ? [indicator.baseline] : []), ...actuals, ...undated]
      .flatMap((slot) => numbered(slot) ?? [])
      .filter(({ quantity }) => quantity.years === undefined);
    for (const [at, actual] of row.entries()) {
      const before = row[at - 1];
      const pair = comparable(view, actual, before);
      if (!before || !pair || pair[0] >= pair[1]) continue;
      const data = { name: indicator.name, before: shown(before.slot), actual: shown(actual.slot) };
      report({ at: actual.slot.at, data, related: [before.slot.at] });
    }
  },
});

function isCumulative({ indicator, planned }: IndicatorView): boolean {
  if (planned?.accumulation !== undefined) return planned.accumulation === "cumulative";
  const name = indicator.name.normalize("NFKC");
  return /累計|累積/u.test(name.replace(PERIOD_OF_BASELINE, "")) && !/単年|年間/u.test(name);
}
