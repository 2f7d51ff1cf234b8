import { typedNumber } from "../../judging/cells";
import { sayNumber } from "../../judging/say";
import { cellRule } from "../../rule";

export const numberAsText = cellRule<"cell/number-as-text", { readonly text: string; readonly value: number }>({
  id: "cell/number-as-text",
  severity: "warning",
  title: { ja: "文字として入力された数値", en: "A number stored as text" },
  messages: {
    ja: ({ text, value }) =>
      `「${text}」は文字として入力されています。${sayNumber(value)}を数値で入力し、表示は表示形式で付けてください。`,
    en: ({ text, value }) =>
      `"${text}" is stored as text. Enter ${sayNumber(value)} as a number and let the number format show the rest.`,
  },
  why: {
    ja: "文字のセルは合計や達成率の計算に入らず、気付かないまま0として扱われます。",
    en: "Text is left out of sums and rates without a word.",
  },
  mending: {
    ja: "数値だけを入力し、同じ見た目になる表示形式を設定します（自動で直せます）。",
    en: "Enter the number alone with a number format that looks the same (can be mended automatically).",
  },
  examples: { bad: `"2,365"（文字）`, good: `2365（表示形式 #,##0）` },
  check(view, report) {
    const typed = typedNumber(view, "text");
    if (!typed) return;
    const { quantity, text, mend } = typed;
    report({ at: view.slot.at, data: { text, value: quantity.value }, ...(mend && { mend }) });
  },
});
