import { isComputedWith } from "../../judging/cells";
import { lookOf } from "../../judging/mend";
import { cellRule } from "../../rule";

/** At either end, or full-width, no-break and control characters anywhere. One space before a unit is a way to write it. */
const STRAY = /^[^\S\n]|[^\S\n]$|^\n|\n$|[\u3000\u00a0\u200b\ufeff]|[\u0000-\u0009\u000b-\u001f\u007f]/u;

export const straySpace = cellRule<"cell/stray-space", { readonly text: string; readonly trimmed: string }>({
  id: "cell/stray-space",
  severity: "info",
  title: { ja: "余分な空白", en: "Stray spaces" },
  messages: {
    ja: ({ text, trimmed }) =>
      trimmed === ""
        ? "空白だけが入力されています。空欄にするか、値がない理由を入力してください。"
        : `「${text}」に余分な空白または制御文字があります。「${trimmed}」に直してください。`,
    en: ({ text, trimmed }) =>
      trimmed === ""
        ? "The cell holds nothing but spaces. Empty it or say why there is no value."
        : `"${text}" holds stray spaces or control characters. Make it "${trimmed}".`,
  },
  why: {
    ja: "見えない空白があると、同じ値でも検索や照合で一致しません。",
    en: "Invisible characters keep equal values from matching.",
  },
  mending: { ja: "空白を取り除きます（自動で直せます）。", en: "Take the spaces out (can be mended automatically)." },
  examples: { bad: "10.82　日", good: "10.82日" },
  check(view, report) {
    const { slot } = view;
    const { reading, value } = slot;
    if (typeof value !== "string" || !isComputedWith(view) || slot.formula !== undefined || !STRAY.test(value)) return;
    if (reading.kind !== "number" && reading.kind !== "missing") return;
    const trimmed = value.replace(/[\s\u200b\ufeff\u0000-\u001f\u007f]+/gu, "");
    const look = reading.kind === "number" ? lookOf(reading, trimmed) : undefined;
    const mend = look ?? { value: trimmed === "" ? null : trimmed, numberFormat: slot.numberFormat };
    report({ at: slot.at, data: { text: value.replace(/\n/gu, " "), trimmed }, mend });
  },
});
