import { yearsOfActual } from "../../judging/period";
import { shown } from "../../judging/say";
import { finalTarget, numbered } from "../../judging/slots";
import { indicatorRule } from "../../rule";

/**
 * A yearly column's actual covers its one year unless it says otherwise. Silent where 累計 in the name makes the actual
 * cover the same years as the target, and where the plan declares a method that scales.
 */
export const periodBasisMismatch = indicatorRule<
  "indicator/period-basis-mismatch",
  {
    readonly name: string;
    readonly baseline: string | null;
    readonly target: string;
    readonly actual: string | null;
    readonly targetYears: number | null;
    readonly actualYears: number | null;
  }
>({
  id: "indicator/period-basis-mismatch",
  severity: "error",
  title: { ja: "対象期間の年数が異なる", en: "Different numbers of years in one row" },
  messages: {
    ja: ({ name, baseline, target, actual, targetYears, actualYears }) =>
      `「${name}」は${targetYears !== null && actualYears !== null ? `目標が${String(targetYears)}年分、実績が${String(actualYears)}年分で` : "基準値・目標値・実績値で"}期間がそろっていません（${[baseline, target, actual].filter((text) => text !== null).join(" ／ ")}）。1年当たりにそろえるか、期間按分で計算してください。`,
    en: ({ name, baseline, target, actual }) =>
      `Baseline, target and actual of "${name}" cover different numbers of years (${[baseline, target, actual].filter((text) => text !== null).join(", ")}). Bring them to one year, or compute pro rata.`,
  },
  why: {
    ja: "4年分の目標と1年分の実績を割っても、達成の度合いは分かりません。",
    en: "One year's actual over four years' target says nothing about achievement.",
  },
  mending: {
    ja: "同じ年数の値にそろえるか、計画で期間按分を定めます。",
    en: "Use values for the same number of years, or declare pro rata.",
  },
  examples: { bad: "28件/3か年 → 36件／4か年、実績 17件／１か年", good: "9.3件/年 → 9件/年、実績 17件/年" },
  check({ indicator, now, planned }, report) {
    if (planned?.method === "prorated" || planned?.accumulation === "period") return;
    const [baseline, target, actual] = [
      numbered(indicator.baseline),
      numbered(now.target ?? finalTarget(indicator)),
      numbered(now.actual),
    ];
    if (!target) return;
    const runningTotal = /累計|累積/u.test(indicator.name.replace(/[(（][^()（）]*[)）]/gu, ""));
    const actualYears = actual && (actual.quantity.years ?? (runningTotal ? undefined : yearsOfActual(actual)));
    const targetYears = target.quantity.years;
    const said = [baseline?.quantity.years, targetYears, actual?.quantity.years].filter((years) => years !== undefined);
    if (Math.max(0, ...said) < 2) return;
    const all = new Set([...said, ...(actualYears === undefined ? [] : [actualYears])]);
    const untold = targetYears === undefined && all.size > 0;
    if (all.size < 2 && !untold) return;
    const data = {
      name: indicator.name,
      baseline: baseline ? shown(baseline.slot) : null,
      target: shown(target.slot),
      actual: actual ? shown(actual.slot) : null,
      targetYears: targetYears ?? null,
      actualYears: actualYears ?? null,
    };
    report({ at: (actual ?? target).slot.at, data, related: actual ? [target.slot.at] : [] });
  },
});
