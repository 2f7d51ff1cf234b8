import { explainsNoBaseline } from "../../judging/notes";
import { isBlank, valueSlots } from "../../judging/slots";
import { indicatorRule } from "../../rule";

/** A dash is often right (a new indicator) and then needs one word of explanation, which keeps the rule silent. */
export const missingBaseline = indicatorRule<
  "indicator/missing-baseline",
  { readonly name: string; readonly mark: string }
>({
  id: "indicator/missing-baseline",
  severity: "warning",
  title: { ja: "基準値がない", en: "No baseline" },
  messages: {
    ja: ({ name, mark }) =>
      mark === ""
        ? `「${name}」の基準値が空欄です。計画策定時の値を入力するか、値がない理由（新規・調査なしなど）を書いてください。`
        : `「${name}」の基準値は「${mark}」で、理由が書かれていません。新規の指標なら「新規」などと備考に書いてください。`,
    en: ({ name, mark }) =>
      mark === ""
        ? `The baseline of "${name}" is blank. Enter it, or say why there is none.`
        : `The baseline of "${name}" is "${mark}" without a reason. Say why there is none (for example 新規).`,
  },
  why: {
    ja: "基準値がないと、改善したのか後退したのかが分かりません。",
    en: "Without a baseline nobody can tell progress from decline.",
  },
  mending: {
    ja: "基準値を入力するか、ない理由を備考に書きます。",
    en: "Enter the baseline or the reason why there is none.",
  },
  examples: { bad: "基準値 ―", good: "基準値 ―（※令和6年度からの新規指標）" },
  check(view, report) {
    const { indicator, table } = view;
    const { baseline } = indicator;
    if (!table.columns.includes("baseline") || !baseline || baseline.reading.kind !== "missing") return;
    if (valueSlots(indicator).every((slot) => isBlank(slot))) return;
    const { mark, text } = baseline.reading;
    if ((mark !== "blank" && mark !== "dash") || explainsNoBaseline(view)) return;
    report({ at: baseline.at, data: { name: indicator.name, mark: mark === "blank" ? "" : text.trim() } });
  },
});
