import { shown } from "../../judging/say";
import { allNumbered, byYear, type Numbered, numbered, targetFor, valueSlots } from "../../judging/slots";
import { indicatorRule } from "../../rule";
import type { IndicatorView } from "../../views";

/** Silent where the plan names a method that survives a change of sign. */
export const signChange = indicatorRule<
  "indicator/sign-change",
  { readonly name: string; readonly baseline: string | null; readonly target: string; readonly actual: string | null }
>({
  id: "indicator/sign-change",
  severity: "warning",
  title: { ja: "基準値・目標値・実績値の正負が混在", en: "Baseline, target and actual of different sign" },
  messages: {
    ja: ({ name, baseline, target, actual }) =>
      `「${name}」は${baseline === null ? "" : `基準値 ${baseline}、`}目標値 ${target}${actual === null ? "" : `、実績値 ${actual}`} で正負が異なるため、実績÷目標の率は意味を持ちません。基準値からの改善幅や達成・未達で評価してください。`,
    en: ({ name, baseline, target, actual }) =>
      `"${name}" changes sign (${[baseline, target, actual].filter((text) => text !== null).join(", ")}), so actual ÷ target means nothing. Use progress from the baseline, or met or not met.`,
  },
  why: {
    ja: "-226%のような率は、良くなったのか悪くなったのかを示しません。",
    en: "A rate such as -226% says neither better nor worse.",
  },
  mending: {
    ja: "正負の入力を確かめ、評価方法（改善幅、達成/未達）を明記します。",
    en: "Check the signs and name the method.",
  },
  examples: { bad: "-1 → 65、実績 -147、達成率 -226%", good: "-1 → 65、実績 -147、未達" },
  check(view, report) {
    const { indicator, planned } = view;
    if (planned?.method === "progress" || planned?.method === "met") return;
    if (!allNumbered(valueSlots(indicator)).some(({ quantity }) => quantity.value < 0)) return;
    const baseline = numbered(indicator.baseline);
    const [actual, target] = crossing(view) ?? [undefined, numbered(view.now.target)];
    if (!target || (!actual && !differ(baseline, target))) return;
    const data = {
      name: indicator.name,
      baseline: baseline ? shown(baseline.slot) : null,
      target: shown(target.slot),
      actual: actual ? shown(actual.slot) : null,
    };
    report({ at: (actual ?? target).slot.at, data });
  },
});

/** The evaluated actual and its target where their signs differ, else the latest such pair. */
function crossing({ indicator, now }: IndicatorView): readonly [Numbered, Numbered] | undefined {
  const slots = [...(now.actual ? [now.actual] : []), ...[...byYear(indicator.actuals)].reverse()];
  for (const slot of slots) {
    const [actual, target] = [numbered(slot), numbered(targetFor(indicator, slot.year ?? undefined))];
    if (actual && target && differ(actual, target)) return [actual, target];
  }
  return undefined;
}

function differ(a: Numbered | undefined, b: Numbered | undefined): boolean {
  return a !== undefined && b !== undefined && a.quantity.value * b.quantity.value < 0;
}
