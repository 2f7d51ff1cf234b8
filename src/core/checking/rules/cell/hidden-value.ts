import { shown } from "../../judging/say";
import { cellRule } from "../../rule";

export const hiddenValue = cellRule<"cell/hidden-value", { readonly text: string }>({
  id: "cell/hidden-value",
  severity: "warning",
  title: { ja: "非表示の行・列にある値", en: "A value in a hidden row or column" },
  messages: {
    ja: ({ text }) => `値「${text}」が非表示の行または列にあります。必要な値なら再表示し、不要なら削除してください。`,
    en: ({ text }) => `"${text}" stands in a hidden row or column. Show it if it counts, delete it if it does not.`,
  },
  why: {
    ja: "画面や印刷では見えない値が、集計や公表用データに入ることがあります。",
    en: "Values nobody sees still enter sums and published data.",
  },
  mending: { ja: "行・列を再表示して内容を確かめます。", en: "Show the row or column and look at it." },
  examples: { bad: "120（非表示の列）", good: "120（表示された列）" },
  check({ slot, place }, report) {
    if (!slot.hidden || slot.value === null || place !== "kpi") return;
    if (slot.reading.kind === "missing" && slot.reading.mark === "blank") return;
    report({ at: slot.at, data: { text: shown(slot) } });
  },
});
