import { nearlyEqual, showsCut, showsHalfUp } from "../../judging/as-shown";
import { type JudgedRate, judgeRates, METHOD_WORDS } from "../../judging/judged-rate";
import { inputsOf } from "../../judging/rate-inputs";
import { rateBy } from "../../judging/rates";
import { sayPercent, shown } from "../../judging/say";
import { byYear, numbered, targetFor } from "../../judging/slots";
import type { MethodName } from "../../../plan/terms/methods";
import type { YearSlot } from "../../../reading/table";
import { indicatorRule } from "../../rule";
import type { IndicatorView } from "../../views";

interface Data {
  readonly name: string;
  readonly rate: string;
  readonly expected: string;
  readonly method: MethodName;
  readonly target: string;
  readonly actual: string;
  readonly formula: string | null;
}

/**
 * Judged on the cells' values and on what they show: a sheet may compute with either. A rate that is cut off instead of
 * rounded is fine where the whole table does so. A row whose target lies below its baseline may be computed the other
 * way round (lower is better) without a note. Different units or periods are other findings.
 */
export const rateMismatch = indicatorRule<"rate/mismatch", Data>({
  id: "rate/mismatch",
  severity: "error",
  title: { ja: "達成率が計算と合わない", en: "The rate does not follow from target and actual" },
  messages: {
    ja: ({ name, rate, expected, method, target, actual, formula }) =>
      `「${name}」の達成率 ${rate} は、目標値 ${target} と実績値 ${actual} から${METHOD_WORDS[method].ja}で計算した ${expected} と合いません。${formula === null ? "計算し直してください。" : "再計算（F9）するか、数式を確かめてください。"}`,
    en: ({ name, rate, expected, method, target, actual, formula }) =>
      `The rate ${rate} of "${name}" is not ${expected}, which ${METHOD_WORDS[method].en} gives for ${target} and ${actual}. ${formula === null ? "Compute it again." : "Recalculate (F9) or look at the formula."}`,
  },
  why: {
    ja: "達成率は公表される数字で、誤りは評価の信頼を損ないます。",
    en: "Rates are published; a wrong one costs trust.",
  },
  mending: {
    ja: "実績・目標を確かめ、達成率を計算し直します。別の計算方法なら注記します。",
    en: "Check both figures and compute again; note any other method.",
  },
  examples: { bad: "目標 80 ／ 実績 75 ／ 達成率 98%", good: "目標 80 ／ 実績 75 ／ 達成率 94%" },
  check(view, report) {
    const { indicator } = view;
    for (const rate of judgeRates(view)) {
      if (rate.exact === undefined || rate.inputs.actual * rate.inputs.target < 0) {
        if (rate.exact === undefined || agreesWithShown(rate, rate.exact)) continue;
      }
      if (fits(view, rate)) continue;
      const decimals = Math.max(0, rate.shown.decimals - 2);
      const data: Data = {
        name: indicator.name,
        rate: shown(rate.slot),
        expected: sayPercent(rate.exact ?? 0, decimals),
        method: rate.method.name,
        target: shown(rate.target.slot),
        actual: shown(rate.actual.slot),
        formula: rate.slot.formula ?? null,
      };
      report({ at: rate.slot.at, data, related: [rate.target.slot.at, rate.actual.slot.at] });
    }
  },
});

function fits(view: IndicatorView, rate: JudgedRate): boolean {
  const { exact } = rate;
  if (exact === undefined || agreesWithShown(rate, exact)) return true;
  const { ratio, decimals } = rate.shown;
  if (view.profile.rates.cutsOff && showsCut(ratio, exact, decimals)) return true;
  const fromShown = rateBy(rate.method.name, shownInputs(rate));
  if (fromShown !== undefined && agreesWithShown(rate, fromShown)) return true;
  if (laterYears(view, rate).some((later) => agreesWithShown(rate, later))) return true;
  return lowerIsBetter(view, rate) && otherWay(rate).some((other) => agreesWithShown(rate, other));
}

/** The cell's own value may be finer than what it shows: 0.7462 shown as 75%. */
function agreesWithShown({ shown: { ratio, decimals } }: JudgedRate, exact: number): boolean {
  return nearlyEqual(ratio, exact) || showsHalfUp(ratio, exact, decimals);
}

function shownInputs({ inputs, target, actual }: JudgedRate): JudgedRate["inputs"] {
  const cut = (value: number, decimals: number) => Number(value.toFixed(Math.min(20, decimals)));
  return {
    ...inputs,
    target: (inputs.target / target.quantity.value || 1) * cut(target.quantity.value, target.quantity.decimals),
    actual: (inputs.actual / actual.quantity.value || 1) * cut(actual.quantity.value, actual.quantity.decimals),
  };
}

/** One rate column beside several years may already speak of a year most indicators have no actual for yet. */
function laterYears({ indicator, year }: IndicatorView, { slot, method }: JudgedRate): readonly number[] {
  if (slot.year !== null || year === undefined) return [];
  return byYear(indicator.actuals)
    .filter((actual) => actual.year > year)
    .flatMap((actual) => {
      const inputs = inputsOf(indicator, numbered(targetFor(indicator, actual.year)), numbered<YearSlot>(actual));
      return (inputs && rateBy(method.name, inputs)) ?? [];
    });
}

function lowerIsBetter({ direction }: IndicatorView, { inputs, method }: JudgedRate): boolean {
  if (method.from === "note" || direction === "higher") return false;
  return direction === "lower" || (inputs.baseline !== undefined && inputs.target < inputs.baseline);
}

function otherWay({ inputs }: JudgedRate): readonly number[] {
  return (["inverse", "inverse-two-minus", "progress"] as const).flatMap((method) => rateBy(method, inputs) ?? []);
}
