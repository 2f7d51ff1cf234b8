import { shapeOfSlot, namesCells } from "../../judging/formula-shape";
import { methodOfFormula } from "../../judging/rate-method";
import { roleFormula } from "../../judging/role-formula";
import { onlySumsUp } from "../../judging/slots";
import { indicatorRule } from "../../rule";
import type { IndicatorView } from "../../views";

/** Target ÷ actual where lower is better is another shape for a reason, and silent. */
export const formulaDiffers = indicatorRule<
  "rate/formula-differs",
  { readonly name: string; readonly formula: string }
>({
  id: "rate/formula-differs",
  severity: "warning",
  title: { ja: "達成率の数式の形が他の行と異なる", en: "The formula's shape differs from its neighbours'" },
  messages: {
    ja: ({ name, formula }) =>
      `「${name}」の達成率の数式 =${formula} は、この表の他の行の数式と形が異なります。意図した計算か確かめてください。`,
    en: ({ name, formula }) =>
      `The formula =${formula} of "${name}" differs in shape from the rest of its table. See whether it is meant so.`,
  },
  why: {
    ja: "1行だけ式が違うと、その指標だけ別の方法で評価したことになります。",
    en: "One odd formula judges its indicator by another method.",
  },
  mending: {
    ja: "他の行と同じ数式にするか、方法が違う理由を備考に書きます。",
    en: "Use the same formula, or note why it differs.",
  },
  examples: { bad: "=D5/B5（他の行は =D4/C4）", good: "=D5/C5" },
  check(view, report) {
    const { indicator, profile } = view;
    const { usualShape } = profile.rates;
    // Where the plan declares the method, rows of one table may rightly differ, and rate/mismatch judges the result.
    if (usualShape === undefined || view.planned?.method !== undefined || onlySumsUp(indicator)) return;
    for (const rate of indicator.rates) {
      if (rate.formula === undefined || !namesCells(rate.formula)) continue;
      if (shapeOfSlot(rate) === usualShape) continue;
      if (isOtherWay(view, roleFormula(rate, indicator) ?? "")) continue;
      report({ at: rate.at, data: { name: indicator.name, formula: rate.formula } });
    }
  },
});

function isOtherWay({ indicator, direction }: IndicatorView, formula: string): boolean {
  const method = methodOfFormula(formula);
  if (method !== "inverse" && method !== "inverse-two-minus") return false;
  const [baseline, target] = [indicator.baseline?.reading, indicator.targets[0]?.reading];
  if (direction === "lower" && !/T\/A/u.test(formula)) return true;
  return baseline?.kind === "number" && target?.kind === "number" && target.value < baseline.value;
}
