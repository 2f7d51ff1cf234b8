import { outcomeOfYear } from "../../judging/missed";
import { sayYear, sayYearEn } from "../../judging/say";
import { byYear } from "../../judging/slots";
import { indicatorRule } from "../../rule";

/** Each year against its own target, or by its own rate; a final target alone is not missed before its year. */
export const repeatedMiss = indicatorRule<
  "review/repeated-miss",
  { readonly name: string; readonly years: number; readonly since: number }
>({
  id: "review/repeated-miss",
  severity: "info",
  title: { ja: "連続した未達", en: "Missed in consecutive years" },
  messages: {
    ja: ({ name, years, since }) =>
      `「${name}」は${sayYear(since)}から${String(years)}年続けて目標に達していません。取組や目標の見直しを検討してください。`,
    en: ({ name, years, since }) =>
      `"${name}" has missed its target for ${String(years)} years since ${sayYearEn(since)}. Consider other measures or another target.`,
  },
  why: {
    ja: "同じ未達が続くときは、取組のやり方そのものを見直す必要があります。",
    en: "A miss that repeats asks for other measures.",
  },
  mending: { ja: "要因を分析し、取組か目標を見直します。", en: "Find the cause; revise measures or target." },
  examples: { bad: "H28 未達、H29 未達、H30 未達", good: "H28 未達、H29 達成" },
  settings: ["maintainBand"],
  check(view, report, { settings }) {
    const { indicator, year, now } = view;
    if (year === undefined || !now.actual) return;
    let since: number | undefined;
    let years = 0;
    const actuals = byYear(indicator.actuals);
    for (let at = actuals.length - 1; at >= 0; at--) {
      const slot = actuals[at];
      if (!slot || slot.year > year) continue;
      const held =
        indicator.targets.some((target) => target.year === slot.year) ||
        indicator.rates.some((rate) => rate.year === slot.year);
      if (!held || outcomeOfYear(view, slot.year, settings.maintainBand) !== "missed") break;
      if (since !== undefined && slot.year !== since - 1) break;
      since = slot.year;
      years++;
    }
    if (since === undefined || years < 2) return;
    report({ at: now.actual.at, data: { name: indicator.name, years, since } });
  },
});
