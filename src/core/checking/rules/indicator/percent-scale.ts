import { allNumbered, valueSlots } from "../../judging/slots";
import { shown } from "../../judging/say";
import { median, times } from "../../judging/spread";
import { indicatorRule } from "../../rule";

const SLIP = 100;
/** How far from exactly 100 times a slip may seem: the row's own values differ from year to year. */
const ROOM = 2.5;

/** Judged on what the cells show: 0.294 shown as 29.4% beside 28.7 is fine. */
export const percentScale = indicatorRule<
  "indicator/percent-scale",
  { readonly name: string; readonly text: string; readonly usual: string }
>({
  id: "indicator/percent-scale",
  severity: "error",
  title: { ja: "割合と％の混在", en: "Percent and ratio mixed" },
  messages: {
    ja: ({ name, text, usual }) =>
      `「${name}」の「${text}」は、同じ行の値（${usual} など）と100倍違います。割合（0.8）と％（80）のどちらかにそろえてください。`,
    en: ({ name, text, usual }) =>
      `"${text}" of "${name}" is off by 100 from its row (${usual}). Use either ratios or percent.`,
  },
  why: { ja: "0.8と80が混ざると、達成率が100倍ずれます。", en: "0.8 beside 80 puts the rate off by 100." },
  mending: { ja: "表示を％にそろえ、値を入力し直します。", en: "Bring the cells to one scale." },
  examples: { bad: "0.8 ／ 80 ／ 78", good: "80 ／ 80 ／ 78" },
  check({ indicator }, report) {
    const unit = indicator.unit?.text;
    const all = allNumbered(valueSlots(indicator));
    const percent = unit === "%" || all.some(({ quantity }) => quantity.unit === "%" && quantity.value > 0);
    if (!percent && !/[率合]$|割合|比率/u.test(indicator.name)) return;
    const numbers = all.filter(({ quantity }) => quantity.value > 0);
    if (numbers.length < 2) return;
    if (numbers.some(({ quantity }) => quantity.unit !== undefined && quantity.unit !== "%")) return;
    for (const { slot, quantity } of numbers) {
      const others = numbers.filter((other) => other.slot !== slot);
      const usual = median(others.map((other) => other.quantity.value));
      const isLow = quantity.value <= 1 && usual > 1.5 && quantity.unit !== "%" && quantity.decimals > 0;
      const isHigh = quantity.value > 100 * 1.5 || (quantity.value > 1.5 && usual <= 1);
      // Of two cells that differ the smaller is the ratio; the larger is right more often.
      if (!(isLow || (isHigh && others.length > 1)) || times(quantity.value, usual) < SLIP / ROOM) continue;
      if (
        times(quantity.value, usual) > SLIP * ROOM ||
        times(...spread(others.map((o) => o.quantity.value))) > SLIP / ROOM
      )
        continue;
      report({ at: slot.at, data: { name: indicator.name, text: shown(slot), usual: shown(others[0]?.slot ?? slot) } });
    }
  },
});

function spread(values: readonly number[]): readonly [number, number] {
  return [Math.max(...values), Math.min(...values)];
}
