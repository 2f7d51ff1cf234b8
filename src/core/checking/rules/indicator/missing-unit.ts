import { placeFor } from "../../judging/place";
import { allNumbered, valueSlots } from "../../judging/slots";
import { indicatorRule } from "../../rule";

/** Counted in nothing: they stay silent without a unit. */
const DIMENSIONLESS = /出生率|指数|倍率|係数|偏差値|財政力|ＤＩ|DI$|pH|ポイント/u;

/** 数 and 件数 in a name are no unit: 認定農業者数 may count people or households. */
export const missingUnit = indicatorRule<"indicator/missing-unit", { readonly name: string; readonly text: string }>({
  id: "indicator/missing-unit",
  severity: "warning",
  title: { ja: "単位がない", en: "No unit" },
  messages: {
    ja: ({ name, text }) => `「${name}」の単位がどこにも書かれていません（値は ${text}）。単位を入力してください。`,
    en: ({ name, text }) => `"${name}" has no unit anywhere (its value is ${text}). Enter the unit.`,
  },
  why: {
    ja: "単位がないと、人なのか世帯なのか、件なのかが読み手に伝わりません。",
    en: "Without a unit readers cannot tell people from households or cases.",
  },
  mending: {
    ja: "単位の欄に入力するか、指標名の後に（人）のように書くか、表示形式で付けます。",
    en: "Enter it in the unit column, behind the name in brackets, or in the number format.",
  },
  examples: { bad: "認定農業者総数 65 → 70", good: "認定農業者総数（人） 65 → 70" },
  check(view, report) {
    const { indicator, planned } = view;
    if (indicator.unit || planned?.unit !== undefined || DIMENSIONLESS.test(indicator.name)) return;
    const numbers = allNumbered(valueSlots(indicator));
    const first = numbers[0];
    if (!first || numbers.some(({ quantity }) => quantity.unit !== undefined)) return;
    if ([...indicator.targets, ...indicator.actuals].some((slot) => slot.headUnit !== undefined)) return;
    report({ at: placeFor(view, "unit"), data: { name: indicator.name, text: first.slot.text.trim() } });
  },
});
