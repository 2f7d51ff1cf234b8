import { explainGrowth, growthOf } from "../../judging/growth";
import { sayNumber, shown } from "../../judging/say";
import { otherTableRule } from "../../rule";

/** Any earlier year of the row is accepted as the base; another base than the other rows' is another rule's matter. */
export const growthMismatch = otherTableRule<
  "table/growth-mismatch",
  {
    readonly name: string;
    readonly head: string;
    readonly text: string;
    readonly first: string;
    readonly last: string;
    readonly expected: string;
  }
>({
  id: "table/growth-mismatch",
  severity: "warning",
  title: { ja: "増減・倍率が各年度の値と合わない", en: "A ratio or difference that does not follow from its row" },
  messages: {
    ja: ({ name, head, text, first, last, expected }) =>
      `「${name}」の「${head}」は ${text} ですが、${first} から ${last} への計算では ${expected} です。計算し直してください。`,
    en: ({ name, head, text, first, last, expected }) =>
      `"${head}" of "${name}" is ${text}; from ${first} to ${last} it would be ${expected}. Compute it again.`,
  },
  why: { ja: "増減や倍率は見出しで使われやすく、誤りが目立ちます。", en: "Growth figures are quoted first." },
  mending: { ja: "基準の年度と計算方法を確かめ、数式にします。", en: "Check base year and method, and use a formula." },
  examples: { bad: "10 → 21：1.8倍", good: "10 → 21：2.1倍" },
  check({ table }, report) {
    for (const row of table.rows) {
      const growth = growthOf(table, row);
      const [first, last] = [growth?.years[0], growth?.years.at(-1)];
      if (!growth || !first || !last || first === last || explainGrowth(growth)) continue;
      const ratio = first.quantity.value === 0 ? undefined : last.quantity.value / first.quantity.value;
      const isRatio = growth.isTimes || growth.isPercent;
      if (isRatio && ratio === undefined) continue;
      const exact = growth.isTimes
        ? (ratio ?? 0)
        : growth.isPercent
          ? ((ratio ?? 1) - 1) * 100
          : last.quantity.value - first.quantity.value;
      const expected =
        sayNumber(Number(exact.toFixed(growth.decimals))) + (growth.isTimes ? "倍" : growth.isPercent ? "%" : "");
      const data = {
        name: row.name,
        head: growth.head,
        text: shown(growth.slot),
        first: shown(first.slot),
        last: shown(last.slot),
        expected,
      };
      report({ at: growth.slot.at, data, related: [first.slot.at, last.slot.at], owner: { indicator: row.name } });
    }
  },
});
