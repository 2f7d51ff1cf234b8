import { judgeRate, methodInForce, METHOD_WORDS } from "../../judging/judged-rate";
import { namesCells } from "../../judging/formula-shape";
import { rateBy } from "../../judging/rates";
import { scaleInForce, stepOf } from "../../judging/rating-scale";
import type { MethodName } from "../../../plan/terms/methods";
import { sayPercent } from "../../judging/say";
import { indicatorRule } from "../../rule";

/**
 * Only where nothing states the method: a note, the plan, a method column or the formulas themselves. A rate below zero
 * says "went back" and counts as a band of its own. Silent where the cell has a graver finding of its own.
 */
export const methodChangesRating = indicatorRule<
  "rate/method-changes-rating",
  {
    readonly name: string;
    readonly rate: string;
    readonly other: string;
    readonly method: MethodName;
    readonly otherMethod: MethodName;
  }
>({
  id: "rate/method-changes-rating",
  severity: "warning",
  title: { ja: "計算方法により評価が変わる", en: "The usual methods give different ratings" },
  messages: {
    ja: ({ name, rate, other, method, otherMethod }) =>
      `「${name}」の達成率は、${METHOD_WORDS[method].ja}では ${rate}、${METHOD_WORDS[otherMethod].ja}では ${other} となり、評価が分かれます。どの方法で計算したかを明記してください。`,
    en: ({ name, rate, other, method, otherMethod }) =>
      `"${name}" has ${rate} by ${METHOD_WORDS[method].en} and ${other} by ${METHOD_WORDS[otherMethod].en}. State which method is used.`,
  },
  why: {
    ja: "計算方法が書かれていない達成率は、他の指標や他市と比べられません。",
    en: "A rate without its method cannot be compared.",
  },
  mending: {
    ja: "表の注に「達成率＝実績値÷目標値」などと書くか、計画で方法を定めます。",
    en: "Note the method under the table or in the plan.",
  },
  examples: { bad: "11 → 12、実績 9：75%（注記なし）", good: "同左、「※達成率＝実績値÷目標値」" },
  check(view, report) {
    const { now, indicator } = view;
    const method = methodInForce(view);
    // A formula shows how its rate is made, whatever its neighbours do.
    if (now.rate?.formula !== undefined && namesCells(now.rate.formula)) return;
    if (!now.rate || method.from === "note" || method.from === "formulas" || method.name === "met") return;
    const rate = judgeRate(view, now.rate);
    if (!rate || rate.exact === undefined || rate.inputs.actual * rate.inputs.target < 0) return;
    const scale = scaleInForce(view);
    const band = (ratio: number) => (ratio < 0 ? "below" : stepOf(scale, ratio)?.label);
    for (const otherMethod of ["ratio", "progress", "prorated"] as const) {
      if (otherMethod === method.name) continue;
      const other = rateBy(otherMethod, rate.inputs);
      if (other === undefined || !Number.isFinite(other) || band(other) === band(rate.exact)) continue;
      const data = {
        name: indicator.name,
        rate: sayPercent(rate.exact),
        other: sayPercent(other),
        method: method.name,
        otherMethod,
      };
      report({ at: rate.slot.at, data });
      return;
    }
  },
});
