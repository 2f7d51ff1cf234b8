import { plannedIndicator } from "../../judging/planned";
import { scaleUnit } from "../../judging/units";
import { indicatorRule } from "../../rule";

interface Data {
  readonly unit: string;
  readonly planned: string;
}

export const unitDiffers = indicatorRule<"plan/unit-differs", Data>({
  id: "plan/unit-differs",
  severity: "error",
  title: { ja: "単位が計画と異なる", en: "Unit differs from the plan" },
  messages: {
    ja: ({ unit, planned }) =>
      `単位は「${unit}」ですが、計画では「${planned}」です。値がどちらの単位かを確かめ、計画の単位に揃えてください。`,
    en: ({ unit, planned }) => `The unit is "${unit}"; the plan says "${planned}". Use the plan's unit.`,
  },
  why: {
    ja: "単位が違うと、同じ数字でも計画の目標と比べられません。",
    en: "With another unit the same digits cannot be compared with the plan's target.",
  },
  mending: {
    ja: "値を計画の単位に直すか、計画の単位を改めます。人と名のように同じものを数える単位は指摘しません。",
    en: "Convert the values, or correct the plan. Units that count the same thing (人 and 名) are not reported.",
  },
  examples: { bad: "計画：億円 ／ 表：円", good: "計画：億円 ／ 表：億円" },
  check(view, report, context) {
    const { unit, at } = view.indicator;
    const planned = plannedIndicator(view, context)?.unit;
    if (!unit || planned === undefined) return;
    const [here, there] = [scaleUnit(unit.text), scaleUnit(planned)];
    if (here.base === there.base && here.factor === there.factor) return;
    report({ at: unit.at ?? at, data: { unit: unit.text, planned } });
  },
});
