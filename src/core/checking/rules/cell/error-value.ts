import { cellRule } from "../../rule";

export const errorValue = cellRule<"cell/error-value", { readonly code: string; readonly formula: string | null }>({
  id: "cell/error-value",
  severity: "error",
  title: { ja: "エラー値", en: "An error value" },
  messages: {
    ja: ({ code, formula }) =>
      `セルが${code}になっています。${formula === null ? "正しい値を入力してください。" : `数式「=${formula}」の参照先を確かめてください。`}`,
    en: ({ code, formula }) =>
      `The cell shows ${code}. ${formula === null ? "Enter the right value." : `Look at what its formula =${formula} refers to.`}`,
  },
  why: {
    ja: "エラーのセルを使う計算もすべてエラーになります。",
    en: "Every calculation that uses the cell fails too.",
  },
  mending: {
    ja: "数式の参照先を直すか、値がない理由（未集計など）を表示する式にします。",
    en: "Mend what the formula refers to, or let it say why there is no value.",
  },
  examples: { bad: "#DIV/0!", good: "未集計" },
  check({ slot }, report) {
    if (slot.reading.kind !== "error") return;
    report({ at: slot.at, data: { code: slot.reading.code, formula: slot.formula ?? null } });
  },
});
