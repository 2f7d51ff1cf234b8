import { rateCells } from "../../judging/rate-inputs";
import { shown } from "../../judging/say";
import { isMissing, onlySumsUp } from "../../judging/slots";
import { indicatorRule } from "../../rule";

/** A formula that says 未集計 or shows nothing is as it should be; one that shows 0% over a blank actual is not. */
export const withoutActual = indicatorRule<
  "rate/without-actual",
  { readonly name: string; readonly rate: string; readonly mark: string }
>({
  id: "rate/without-actual",
  severity: "error",
  title: { ja: "実績がないのに達成率がある", en: "A rate without an actual" },
  messages: {
    ja: ({ name, rate, mark }) =>
      `「${name}」は実績値が${mark === "" ? "空欄" : `「${mark}」`}ですが、達成率に ${rate} と表示されています。実績値を入力するか、達成率を「未集計」などにしてください。`,
    en: ({ name, rate, mark }) =>
      `"${name}" shows a rate of ${rate} although its actual is ${mark === "" ? "blank" : `"${mark}"`}. Enter the actual, or let the rate say why there is none.`,
  },
  why: {
    ja: "実績のない0%は「まったく進んでいない」と読まれます。",
    en: "0% without an actual reads as no progress at all.",
  },
  mending: {
    ja: "実績が空欄のときは「未集計」と表示する数式にします。",
    en: "Let the formula say 未集計 while the actual is blank.",
  },
  examples: { bad: "実績（空欄） ／ 達成率 0%", good: "実績（空欄） ／ 達成率 未集計" },
  check({ indicator, year }, report) {
    if (onlySumsUp(indicator)) return;
    for (const rate of indicator.rates) {
      if (rate.reading.kind !== "number") continue;
      const { actual } = rateCells(indicator, rate, year);
      if (!actual || !isMissing(actual) || actual.reading.kind !== "missing") continue;
      // One rate column for all years may still show the rate of the last year that has an actual.
      const typedEarlier = rate.year === null && rate.formula === undefined;
      if (typedEarlier && indicator.actuals.some((slot) => slot.reading.kind === "number")) continue;
      const data = { name: indicator.name, rate: shown(rate), mark: actual.reading.text.trim() };
      report({ at: rate.at, data, related: [actual.at] });
    }
  },
});
