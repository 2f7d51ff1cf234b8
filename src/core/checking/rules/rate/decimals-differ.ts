import { shownRate } from "../../../reading/shown-rate";
import type { YearSlot } from "../../../reading/table";
import { shown } from "../../judging/say";
import { tableKey } from "../../judging/slots";
import { groupRule } from "../../rule";

interface Entry {
  readonly rate: YearSlot;
  readonly name: string;
  readonly decimals: number;
  readonly table: string;
}

/**
 * Compared through the whole workbook, for many sheets hold one rate each. A table with a habit of its own, kept in two
 * rates and more, may differ from the other sheets.
 */
export const rateDecimalsDiffer = groupRule<
  "rate/decimals-differ",
  { readonly name: string; readonly text: string; readonly usual: number },
  Entry
>({
  id: "rate/decimals-differ",
  severity: "info",
  title: { ja: "達成率の小数点以下の桁数の不統一", en: "Decimals of rates differ" },
  messages: {
    ja: ({ name, text, usual }) =>
      `「${name}」の達成率 ${text} は、他の達成率（小数点以下${String(usual)}桁）と桁数が異なります。表示する桁数をそろえてください。`,
    en: ({ name, text, usual }) =>
      `The rate ${text} of "${name}" is shown with other decimals than the rest (${String(usual)}). Use one format.`,
  },
  why: {
    ja: "桁数が違うと、四捨五入による達成・未達の違いが比べられません。",
    en: "Rates rounded differently cannot be compared near a limit.",
  },
  mending: { ja: "達成率の表示形式をそろえます。", en: "Use one number format for all rates." },
  examples: { bad: "94%、88%、67.14%", good: "94%、88%、67%" },
  gather(source, tell) {
    if (source.kind !== "indicator") return;
    const { indicator, table } = source;
    for (const rate of indicator.rates) {
      const ratio = shownRate(rate);
      if (!ratio) continue;
      tell("", { rate, name: indicator.name, decimals: ratio.decimals - 2, table: tableKey(table) });
    }
  },
  judge(entries, report) {
    const usual = mostCommon(entries.map(({ decimals }) => decimals));
    if (usual === undefined) return;
    const byTable = new Map<string, number[]>();
    if (entries.every(({ decimals }) => decimals === usual)) return;
    for (const { table, decimals } of entries) {
      const known = byTable.get(table);
      if (known) known.push(decimals);
      else byTable.set(table, [decimals]);
    }
    for (const { rate, name, decimals, table } of entries) {
      if (decimals === usual) continue;
      const own = byTable.get(table) ?? [];
      const habit = mostCommon(own);
      if (own.length > 1 && (habit === undefined || habit === decimals)) continue;
      report({
        at: rate.at,
        data: { name, text: shown(rate), usual: Math.max(0, own.length > 1 ? (habit ?? usual) : usual) },
        owner: { indicator: name },
      });
    }
  },
});

/** The number that more than half share, twice at least. */
function mostCommon(values: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [best] = [...counts].sort(([, a], [, b]) => b - a);
  return best && best[1] >= 2 && best[1] * 2 > values.length ? best[0] : undefined;
}
