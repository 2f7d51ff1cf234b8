import { allNumbered, type Numbered, valueSlots } from "../../judging/slots";
import { sayNumber, shown } from "../../judging/say";
import { median, times } from "../../judging/spread";
import { inBase, sameBase } from "../../judging/units";
import { indicatorRule } from "../../rule";

/** Counts below this grow tenfold by themselves: 2件 in the first year, 30件 in the third. */
const SMALL_COUNT = 20;
/** Shares may grow from 2% to 40%, and a slip by 100 is a mixture of scales, which has a rule of its own. */
const PERCENT_FACTOR = 300;
/** The others must agree among themselves, or the row has no usual size. */
const AGREEMENT = 5;

/**
 * A value far from all others of its row. Weak in young programmes that grow tenfold, and for baselines from an
 * exceptional year: there the figures are right and the finding asks for one look.
 */
export const outlier = indicatorRule<
  "indicator/outlier",
  { readonly name: string; readonly text: string; readonly usual: string; readonly factor: number }
>({
  id: "indicator/outlier",
  severity: "warning",
  title: { ja: "桁や単位の誤りが疑われる値", en: "A value that looks like a slip of digits or unit" },
  messages: {
    ja: ({ name, text, usual, factor }) =>
      `「${name}」の「${text}」は、同じ行の他の値（${usual} 前後）と約${sayNumber(factor)}倍違います。桁や単位の誤りがないか確かめてください。`,
    en: ({ name, text, usual, factor }) =>
      `"${text}" of "${name}" differs from the rest of its row (about ${usual}) by a factor of ${sayNumber(factor)}. Check digits and unit.`,
  },
  why: {
    ja: "桁を1つ誤ると、達成率が10倍または10分の1になります。",
    en: "One digit too many puts the rate off by ten.",
  },
  mending: {
    ja: "元の資料と照合します。正しければそのままで構いません。",
    en: "Compare with the source; leave it if it is right.",
  },
  examples: { bad: "12,763 → 13,300、実績 154,730", good: "12,763 → 13,300、実績 15,473" },
  settings: ["outlierFactor"],
  check({ indicator }, report, { settings }) {
    const row = indicator.unit?.text;
    const all = allNumbered(valueSlots(indicator));
    if (all.length < 3 || !isWide(all, row, settings.outlierFactor)) return;
    const numbers = all.filter(({ quantity }) => quantity.value !== 0);
    if (numbers.length < 3 || numbers.some(({ quantity }) => quantity.value < 0)) return;
    if (numbers.some(({ quantity }) => !sameBase(quantity.unit ?? row, row))) return;
    const isPercent = row === "%" || numbers.some(({ quantity }) => quantity.unit === "%");
    const limit = isPercent ? Math.max(PERCENT_FACTOR, settings.outlierFactor) : settings.outlierFactor;
    const years = new Set(numbers.map(({ quantity }) => quantity.years ?? 1));
    if (Math.max(...years) > 1) return;
    const values = numbers.map(({ quantity }) => inBase(quantity, row));
    for (const [at, { slot, quantity }] of numbers.entries()) {
      const value = inBase(quantity, row);
      const others = values.filter((_, other) => other !== at);
      const usual = median(others);
      const factor = times(value, usual);
      if (factor < limit || Math.max(...others) > AGREEMENT * Math.min(...others)) continue;
      const smaller = Math.min(value, usual);
      if (smaller < SMALL_COUNT && numbers.every((number) => number.quantity.decimals === 0)) continue;
      const data = {
        name: indicator.name,
        text: shown(slot),
        usual: sayNumber(Number(usual.toPrecision(3))),
        factor: Math.round(factor),
      };
      report({ at: slot.at, data });
    }
  },
});

/** No value is further from the others than the largest is from the smallest: in most rows that settles it. */
function isWide(numbers: readonly Numbered[], row: string | undefined, factor: number): boolean {
  let [low, high] = [Infinity, 0];
  for (const { quantity } of numbers) {
    const value = inBase(quantity, row);
    if (value === 0) continue;
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  return high >= factor * low;
}
