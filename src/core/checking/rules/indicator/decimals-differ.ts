import { shown } from "../../judging/say";
import { allNumbered, valueSlots } from "../../judging/slots";
import { indicatorRule } from "../../rule";

/** Once for a row, at the first cell that leaves its row's habit. */
export const decimalsDiffer = indicatorRule<
  "indicator/decimals-differ",
  { readonly name: string; readonly texts: readonly string[] }
>({
  id: "indicator/decimals-differ",
  severity: "info",
  title: { ja: "小数点以下の桁数の不統一", en: "Decimals differ within a row" },
  messages: {
    ja: ({ name, texts }) =>
      `「${name}」の小数点以下の桁数がそろっていません（${texts.join(" ／ ")}）。表示する桁数をそろえてください。`,
    en: ({ name, texts }) =>
      `The decimals of "${name}" differ (${texts.join(", ")}). Show the same number of decimals.`,
  },
  why: {
    ja: "桁数が違うと、端数処理の違いで達成・未達が変わることがあります。",
    en: "Different rounding may turn a miss into a success.",
  },
  mending: { ja: "表示形式の小数点以下の桁数をそろえます。", en: "Use one number format in the row." },
  examples: { bad: "7.70% ／ 15% ／ 7.62%", good: "7.70% ／ 15.00% ／ 7.62%" },
  check({ indicator }, report) {
    const all = allNumbered(valueSlots(indicator));
    if (all.every(({ quantity }) => quantity.decimals === all[0]?.quantity.decimals)) return;
    const numbers = all.filter(({ quantity }) => quantity.value !== 0);
    // 354,831,799円 beside 3.5億円 differs in unit, and that is said elsewhere.
    if (new Set(numbers.map(({ quantity }) => quantity.unit ?? indicator.unit?.text)).size > 1) return;
    const counts = new Map<number, number>();
    for (const { quantity } of numbers) counts.set(quantity.decimals, (counts.get(quantity.decimals) ?? 0) + 1);
    if (counts.size < 2) return;
    // Of two habits equally common the finer one is meant: 80.0 beside 80 lost its decimal.
    const [usual] = [...counts].sort(([a, x], [b, y]) => y - x || b - a)[0] ?? [0];
    const guilty = numbers.find(({ quantity }) => quantity.decimals !== usual);
    if (!guilty) return;
    const texts = [...new Set(numbers.map(({ slot }) => shown(slot)))].slice(0, 4);
    report({ at: guilty.slot.at, data: { name: indicator.name, texts } });
  },
});
