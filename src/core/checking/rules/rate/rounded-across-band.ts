import { roundHalfUp } from "../../../achieving/rounding/round";
import { judgeRates } from "../../judging/judged-rate";
import { scaleInForce, stepOf } from "../../judging/rating-scale";
import { sayPercent, shown } from "../../judging/say";
import { indicatorRule } from "../../rule";

export const roundedAcrossBand = indicatorRule<
  "rate/rounded-across-band",
  { readonly name: string; readonly rate: string; readonly exact: string; readonly limit: string }
>({
  id: "rate/rounded-across-band",
  severity: "warning",
  title: { ja: "四捨五入で評価の区分が上がる", en: "Rounding moves the indicator into a better band" },
  messages: {
    ja: ({ name, rate, exact, limit }) =>
      `「${name}」の達成率は ${exact} ですが、四捨五入により ${rate} と表示され、${limit}以上の区分に見えます。小数点以下を表示するか、端数処理の決まりを確かめてください。`,
    en: ({ name, rate, exact, limit }) =>
      `The rate of "${name}" is ${exact}; rounded to ${rate} it seems to reach ${limit}. Show a decimal, or settle the rounding.`,
  },
  why: { ja: "区分の境目では、端数処理だけで評価が変わります。", en: "At a limit, rounding alone changes the rating." },
  mending: {
    ja: "小数点以下1桁まで表示するか、端数処理を計画で定めます。",
    en: "Show one decimal, or settle rounding in the plan.",
  },
  examples: { bad: "79.6% を 80% と表示", good: "79.6% と表示" },
  check(view, report) {
    const scale = scaleInForce(view);
    for (const { exact, shown: rate, slot } of judgeRates(view)) {
      if (exact === undefined || exact <= 0) continue;
      const rounded = roundHalfUp(exact, rate.decimals);
      // Only where the cell shows this very rounding; anything else is a mismatch.
      if (Math.abs(rounded - roundHalfUp(rate.ratio, rate.decimals)) > 1e-9) continue;
      const [before, after] = [stepOf(scale, exact), stepOf(scale, rounded)];
      if (!before || !after || before === after || after.from === -Infinity || after.from <= before.from) continue;
      const data = {
        name: view.indicator.name,
        rate: shown(slot),
        exact: sayPercent(exact, Math.max(1, rate.decimals - 1)),
        limit: sayPercent(after.from, 1),
      };
      report({ at: slot.at, data });
    }
  },
});
