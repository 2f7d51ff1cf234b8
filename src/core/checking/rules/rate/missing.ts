import { methodInForce } from "../../judging/judged-rate";
import { inputsOf, rateCells } from "../../judging/rate-inputs";
import { rateBy } from "../../judging/rates";
import { shown } from "../../judging/say";
import { isBlank, numbered } from "../../judging/slots";
import { indicatorRule } from "../../rule";

/** Silent where no rate exists (target 0, different signs) and for years that are not being evaluated yet. */
export const rateMissing = indicatorRule<
  "rate/missing",
  { readonly name: string; readonly target: string; readonly actual: string }
>({
  id: "rate/missing",
  severity: "warning",
  title: { ja: "達成率の未入力", en: "The rate is blank" },
  messages: {
    ja: ({ name, target, actual }) =>
      `「${name}」は目標値 ${target} と実績値 ${actual} がそろっていますが、達成率が空欄です。達成率を入力してください。`,
    en: ({ name, target, actual }) =>
      `"${name}" has a target (${target}) and an actual (${actual}) but no rate. Enter the rate.`,
  },
  why: { ja: "達成率の入力漏れがあると、達成・未達の集計が合いません。", en: "A forgotten rate upsets the counts." },
  mending: {
    ja: "達成率の数式を入力します（達成率の書き込みで自動入力できます）。",
    en: "Enter the formula (or let the fill do it).",
  },
  examples: { bad: "目標 80 ／ 実績 75 ／ 達成率（空欄）", good: "目標 80 ／ 実績 75 ／ 達成率 94%" },
  check(view, report) {
    const { indicator, year } = view;
    for (const rate of indicator.rates) {
      if (!isBlank(rate) || rate.formula !== undefined) continue;
      const cells = rateCells(indicator, rate, year);
      const [target, actual] = [numbered(cells.target), numbered(cells.actual)];
      if (!target || !actual || (cells.year !== undefined && year !== undefined && cells.year > year)) continue;
      const inputs = inputsOf(indicator, target, actual);
      const method = methodInForce(view).name;
      if (!inputs || inputs.actual * inputs.target < 0 || method === "met") continue;
      if (method !== "elapsed" && rateBy(method, inputs) === undefined) continue;
      report({ at: rate.at, data: { name: indicator.name, target: shown(target.slot), actual: shown(actual.slot) } });
    }
  },
});
