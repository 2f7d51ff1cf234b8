import { oneLine } from "../../judging/say";
import { cellRule } from "../../rule";

const LOOKALIKE = /(^|[\s(（])[一ー](?=$|[\s)）])/gu;

export const kanjiOneForDash = cellRule<"cell/kanji-one-for-dash", { readonly text: string; readonly dash: string }>({
  id: "cell/kanji-one-for-dash",
  severity: "warning",
  title: { ja: "棒線の代わりの漢数字「一」", en: "The character 一 or ー used as a dash" },
  messages: {
    ja: ({ text, dash }) =>
      `「${text}」の棒線は、漢数字の一または長音記号で入力されています。「${dash}」に直してください。`,
    en: ({ text, dash }) => `The dash in "${text}" is the character 一 or ー. Replace it by "${dash}".`,
  },
  why: {
    ja: "「一」は1と読まれ、検索や集計で値として扱われるおそれがあります。",
    en: "一 means one: searches and counts may take it for a value.",
  },
  mending: {
    ja: "表で使っている棒線に置き換えます（自動で直せます）。",
    en: "Replace it by the table's dash (can be mended automatically).",
  },
  examples: { bad: "(一)", good: "(―)" },
  check({ slot, owner }, report) {
    if (slot.reading.kind !== "missing" || !slot.reading.lookalike) return;
    const dash = (owner.kind === "indicator" ? owner.profile.dash : undefined) ?? "―";
    const whole = typeof slot.value === "string" ? slot.value : slot.text;
    const mended = whole.replace(LOOKALIKE, `$1${dash.replace(/[()（）]/gu, "")}`);
    report({
      at: slot.at,
      data: { text: oneLine(slot.reading.text), dash },
      ...(mended !== whole && { mend: { value: mended, numberFormat: slot.numberFormat } }),
    });
  },
});
