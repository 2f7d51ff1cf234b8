import { typedNumber } from "../../judging/cells";
import { sayNumber } from "../../judging/say";
import { cellRule } from "../../rule";

export const triangleNegative = cellRule<"cell/triangle-negative", { readonly text: string; readonly value: number }>({
  id: "cell/triangle-negative",
  severity: "warning",
  title: { ja: "▲などで入力された負の数", en: "A negative number typed with ▲" },
  messages: {
    ja: ({ text, value }) =>
      `「${text}」は負の数が記号付きの文字で入力されています。${sayNumber(value)}を数値で入力し、表示は表示形式で付けてください。`,
    en: ({ text, value }) =>
      `"${text}" is a negative number typed as text. Enter ${sayNumber(value)} as a number and let the number format show the rest.`,
  },
  why: {
    ja: "文字の▲37は計算に入らず、増減の合計が合わなくなります。",
    en: "▲37 as text is left out of sums of changes.",
  },
  mending: {
    ja: "負の数値を入力し、▲は表示形式で付けます（自動で直せます）。",
    en: "Enter the negative number and let the format show ▲ (can be mended automatically).",
  },
  examples: { bad: `▲37`, good: `-37（表示形式 #,##0;"▲"#,##0）` },
  check(view, report) {
    const typed = typedNumber(view, "triangle");
    if (!typed) return;
    const { quantity, text, mend } = typed;
    report({ at: view.slot.at, data: { text, value: quantity.value }, ...(mend && { mend }) });
  },
});
