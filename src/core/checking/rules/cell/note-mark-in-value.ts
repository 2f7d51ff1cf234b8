import { typedNumber } from "../../judging/cells";
import { sayNumber } from "../../judging/say";
import { cellRule } from "../../rule";

export const noteMarkInValue = cellRule<"cell/note-mark-in-value", { readonly text: string; readonly value: number }>({
  id: "cell/note-mark-in-value",
  severity: "warning",
  title: { ja: "注記号が付いた数値", en: "A footnote mark glued to the number" },
  messages: {
    ja: ({ text, value }) =>
      `「${text}」は注記号が値に続けて入力され、文字になっています。${sayNumber(value)}を数値で入力し、表示は表示形式で付けてください。`,
    en: ({ text, value }) =>
      `"${text}" is text because a footnote mark was typed behind the number. Enter ${sayNumber(value)} as a number and let the number format show the rest.`,
  },
  why: {
    ja: "記号を外すと別の数（2,496※1→24,961）に読めるおそれがあり、計算にも入りません。",
    en: "Dropping the mark may leave another number (2,496※1 → 24,961), and text is not computed.",
  },
  mending: {
    ja: "数値だけを入力し、同じ見た目になる表示形式を設定します（自動で直せます）。",
    en: "Enter the number alone with a number format that looks the same (can be mended automatically).",
  },
  examples: { bad: `2,496※1`, good: `2496（表示形式 #,##0"※1"）` },
  check(view, report) {
    const typed = typedNumber(view, "note-mark");
    if (!typed) return;
    const { quantity, text, mend } = typed;
    report({ at: view.slot.at, data: { text, value: quantity.value }, ...(mend && { mend }) });
  },
});
