import { typedNumber } from "../../judging/cells";
import { sayNumber } from "../../judging/say";
import { cellRule } from "../../rule";

export const fullWidthDigits = cellRule<"cell/full-width-digits", { readonly text: string; readonly value: number }>({
  id: "cell/full-width-digits",
  severity: "warning",
  title: { ja: "全角の数字", en: "Full-width digits" },
  messages: {
    ja: ({ text, value }) =>
      `「${text}」は全角の数字を含む文字です。${sayNumber(value)}を数値で入力し、表示は表示形式で付けてください。`,
    en: ({ text, value }) =>
      `"${text}" is text with full-width digits. Enter ${sayNumber(value)} as a number and let the number format show the rest.`,
  },
  why: {
    ja: "全角の数字は文字として扱われ、計算も検索もできません。",
    en: "Full-width digits are text: they can be neither computed nor found.",
  },
  mending: {
    ja: "半角の数値を入力します（自動で直せます）。",
    en: "Enter half-width digits (can be mended automatically).",
  },
  examples: { bad: `１7０人`, good: `170（表示形式 0"人"）` },
  check(view, report) {
    const typed = typedNumber(view, "full-width");
    if (!typed) return;
    const { quantity, text, mend } = typed;
    report({ at: view.slot.at, data: { text, value: quantity.value }, ...(mend && { mend }) });
  },
});
