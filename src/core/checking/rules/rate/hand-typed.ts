import { namesCells } from "../../judging/formula-shape";
import { shown } from "../../judging/say";
import type { Indicator, KpiTable } from "../../../reading/table";
import { tableRule } from "../../rule";

interface Data {
  readonly name: string | null;
  readonly text: string | null;
  readonly count: number;
}

/** Where other rates of the table are formulas, each typed one; where none is, one remark for the table. */
export const handTyped = tableRule<"rate/hand-typed", Data>({
  id: "rate/hand-typed",
  severity: "warning",
  title: { ja: "手入力された達成率", en: "A typed rate" },
  messages: {
    ja: ({ name, text, count }) =>
      name === null
        ? `この表の達成率${String(count)}件は、すべてセルを参照する数式ではなく、値で入力されています。数式にすると、実績の修正が達成率に反映されます。`
        : `「${name}」の達成率 ${text ?? ""} は、セルを参照する数式になっていません（値の入力）。他の行と同じ数式にしてください。`,
    en: ({ name, text, count }) =>
      name === null
        ? `All ${String(count)} rates of this table are typed. Formulas would follow when an actual is corrected.`
        : `The rate ${text ?? ""} of "${name}" is typed where other rows have formulas. Use the formula.`,
  },
  why: {
    ja: "手入力の達成率は、実績を直しても変わりません。",
    en: "A typed rate does not follow when an actual changes.",
  },
  mending: {
    ja: "達成率を数式にします（達成率の書き込みで自動入力できます）。",
    en: "Make it a formula (the fill does it).",
  },
  examples: { bad: "74%（値）", good: "=D4/C4（数式）" },
  check({ table, profile }, report) {
    if (profile.rates.filled === profile.rates.formulas) return;
    const typed = typedRates(table);
    const [first] = typed;
    if (!first) return;
    if (profile.rates.formulas === 0) {
      const at = { sheet: table.sheet, row: table.range.top, column: table.range.left };
      report({ at, severity: "info", data: { name: null, text: null, count: typed.length } });
      return;
    }
    for (const { indicator, rate } of typed) {
      const { name, context } = indicator;
      const department = context.department?.text.trim();
      report({
        at: rate.at,
        data: { name, text: shown(rate), count: 1 },
        owner: { indicator: name, ...(department ? { department } : {}) },
      });
    }
  },
});

function typedRates({ indicators }: KpiTable) {
  return indicators.flatMap(typedRatesOf);
}

function typedRatesOf(indicator: Indicator) {
  return indicator.rates
    .filter((rate) => rate.reading.kind === "number" && !(rate.formula !== undefined && namesCells(rate.formula)))
    .map((rate) => ({ indicator, rate }));
}
