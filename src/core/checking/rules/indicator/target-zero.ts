import { allNumbered } from "../../judging/slots";
import { indicatorRule } from "../../rule";

export const targetZero = indicatorRule<"indicator/target-zero", { readonly name: string }>({
  id: "indicator/target-zero",
  severity: "warning",
  title: { ja: "目標値が0", en: "The target is 0" },
  messages: {
    ja: ({ name }) =>
      `「${name}」の目標値は0なので、実績÷目標の達成率は計算できません。達成・未達や基準値からの改善幅など、評価の方法を決めて明記してください。`,
    en: ({ name }) =>
      `The target of "${name}" is 0, so actual ÷ target does not exist. Name another method, such as met or not met.`,
  },
  why: {
    ja: "0で割ることはできず、エラーや誤った100%の原因になります。",
    en: "Nothing can be divided by 0; errors and false 100% follow.",
  },
  mending: {
    ja: "計画で評価方法（達成/未達、改善幅など）を決め、備考か計画定義に書きます。",
    en: "Settle the method in the plan or in a note.",
  },
  examples: { bad: "待機児童数 目標 0 ／ 実績 6", good: "待機児童数 目標 0 ／ 実績 6（達成/未達で評価）" },
  check({ indicator, planned }, report) {
    if (planned?.method === "met" || planned?.method === "progress" || indicator.context.method) return;
    const zeros = allNumbered(indicator.targets).filter(({ quantity }) => quantity.value === 0);
    const [first, ...more] = zeros;
    if (first) report({ at: first.slot.at, data: { name: indicator.name }, related: more.map(({ slot }) => slot.at) });
  },
});
