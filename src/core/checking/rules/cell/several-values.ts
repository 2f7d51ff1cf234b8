import { oneLine, sayNumber } from "../../judging/say";
import { cellRule } from "../../rule";

/**
 * Budget lists are left out: an amount with last year's in brackets below is their usual form. A false alarm would be
 * a number with an explanation that happens to hold another number and that the reader could not tell from a value.
 */
export const severalValues = cellRule<
  "cell/several-values",
  { readonly text: string; readonly values: readonly string[] }
>({
  id: "cell/several-values",
  severity: "error",
  title: { ja: "1つのセルに複数の数値", en: "More than one number in a cell" },
  messages: {
    ja: ({ text, values }) =>
      `「${text}」には数値が${String(values.length)}つ（${values.join("、")}）あり、どれが値か分かりません。指標の値を1つだけ入力し、内訳は備考に書いてください。`,
    en: ({ text, values }) =>
      `"${text}" holds ${String(values.length)} numbers (${values.join(", ")}), and nothing says which one counts. Keep one and move the rest to a remark.`,
  },
  why: {
    ja: "どの数を使うかが人によって変わり、達成率も合計も決まりません。",
    en: "Different readers take different numbers, so neither rate nor sum is settled.",
  },
  mending: {
    ja: "値を1つにし、内訳や別の値は備考欄か別の行に移します。",
    en: "Keep one value; move the others to a remark or a row of their own.",
  },
  examples: { bad: "5校⏎175名", good: "175（備考に「5校」）" },
  check({ slot, place }, report) {
    if (slot.reading.kind !== "several" || (place !== "kpi" && place !== "nested-projects")) return;
    const values = slot.reading.values.map(({ value, unit = "" }) => sayNumber(value) + unit);
    report({ at: slot.at, data: { text: oneLine(slot.text), values } });
  },
});
