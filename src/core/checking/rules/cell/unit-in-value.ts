import { typedNumber } from "../../judging/cells";
import { sayNumber } from "../../judging/say";
import { cellRule } from "../../rule";

export const unitInValue = cellRule<"cell/unit-in-value", { readonly text: string; readonly value: number }>({
  id: "cell/unit-in-value",
  severity: "warning",
  title: { ja: "単位まで入力された数値", en: "A unit typed into the value" },
  messages: {
    ja: ({ text, value }) =>
      `「${text}」は単位が値と一緒に入力され、文字になっています。${sayNumber(value)}を数値で入力し、表示は表示形式で付けてください。`,
    en: ({ text, value }) =>
      `"${text}" is text because the unit was typed with the number. Enter ${sayNumber(value)} as a number and let the number format show the rest.`,
  },
  why: {
    ja: "文字のセルは合計や達成率の計算に入らず、気付かないまま0として扱われます。",
    en: "Text is left out of sums and rates without a word.",
  },
  mending: {
    ja: "数値だけを入力し、同じ見た目になる表示形式を設定します（自動で直せます）。",
    en: "Enter the number alone with a number format that looks the same (can be mended automatically).",
  },
  examples: { bad: `16,125人`, good: `16125（表示形式 #,##0"人"）` },
  check(view, report) {
    const typed = typedNumber(view, "unit");
    // A percent sign is no unit to Excel: typed into a cell that is not text, 7.62% is a number.
    if (!typed || typed.quantity.unit === "%") return;
    const { quantity, text, mend } = typed;
    report({ at: view.slot.at, data: { text, value: quantity.value }, ...(mend && { mend }) });
  },
});
