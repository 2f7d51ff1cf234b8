import { sayYear, sayYearEn, shown } from "../../judging/say";
import { allNumbered, byYear } from "../../judging/slots";
import { indicatorRule } from "../../rule";

/** Only with decimals that are shown: whole numbers repeat by themselves. 0 and 100% stay what they are. */
export const actualRepeatsPrevious = indicatorRule<
  "indicator/actual-repeats-previous",
  { readonly name: string; readonly text: string; readonly year: number; readonly before: number }
>({
  id: "indicator/actual-repeats-previous",
  severity: "info",
  title: { ja: "実績が前年度と一致", en: "The actual repeats last year's" },
  messages: {
    ja: ({ name, text, year, before }) =>
      `「${name}」の${sayYear(year)}の実績 ${text} は${sayYear(before)}と最後の桁まで同じです。更新されていない値でないか確かめてください。`,
    en: ({ name, text, year, before }) =>
      `The actual ${text} of "${name}" for ${sayYearEn(year)} repeats that of ${sayYearEn(before)} to the last digit. See whether it was updated.`,
  },
  why: {
    ja: "前年度の列を写したまま更新していない表でよく起こります。",
    en: "It happens when last year's column was copied.",
  },
  mending: {
    ja: "最新の値を確かめます。同じ値ならそのままで構いません。",
    en: "Look the value up; leave it if it is right.",
  },
  examples: { bad: "R5 78.46 ／ R6 78.46", good: "R5 78.46 ／ R6 78.12" },
  check({ indicator, year }, report) {
    const actuals = allNumbered(byYear(indicator.actuals));
    for (let at = 1; at < actuals.length; at++) {
      const [before, actual] = [actuals[at - 1], actuals[at]];
      if (!before || !actual || (year !== undefined && actual.slot.year > year)) continue;
      const { value, decimals, unit } = actual.quantity;
      if (value !== before.quantity.value || decimals === 0 || decimals !== before.quantity.decimals) continue;
      if (unit !== before.quantity.unit || value === 0 || value === 100) continue;
      const data = { name: indicator.name, text: shown(actual.slot), year: actual.slot.year, before: before.slot.year };
      report({ at: actual.slot.at, data, related: [before.slot.at] });
    }
  },
});
