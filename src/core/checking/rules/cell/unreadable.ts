import { shown } from "../../judging/say";
import { valueSlots } from "../../judging/slots";
import { cellRule } from "../../rule";

/** Short words in a rate cell are reasons why there is no rate (算定不可, 目標なし), or a rating; not values gone wrong. */
const REASON_LENGTH = 8;

export const unreadable = cellRule<"cell/unreadable", { readonly text: string }>({
  id: "cell/unreadable",
  severity: "error",
  title: { ja: "数値として読めない値", en: "A value that cannot be read" },
  messages: {
    ja: ({ text }) =>
      `「${text}」は数値としても「値なし」の記号としても読めません。数値を入力するか、値がない理由（未集計・対象外など）を入力してください。`,
    en: ({ text }) =>
      `"${text}" is neither a number nor a known mark for a missing one. Enter a number, or why there is none.`,
  },
  why: {
    ja: "読めない値は達成率の計算から外れ、達成・未達の数が合わなくなります。",
    en: "A value nobody can read drops out of rates and counts.",
  },
  mending: {
    ja: "数値だけにし、説明は備考に移します。",
    en: "Keep the number alone and move the explanation to a remark.",
  },
  examples: { bad: "目標120／実績98", good: "98" },
  check({ slot, role, place, owner }, report) {
    if (slot.reading.kind !== "unreadable" || (place !== "kpi" && place !== "nested-projects")) return;
    // A row of words only is a heading that stands among the rows, or an indicator that is not counted (実施, 検討中).
    const row = owner.kind === "indicator" ? valueSlots(owner.indicator) : owner.row.cells;
    if (!/\d/u.test(slot.text.normalize("NFKC")) && !row.some(({ reading }) => reading.kind === "number")) return;
    if (
      role === "rate" &&
      (slot.formula !== undefined || (slot.text.length <= REASON_LENGTH && !/\d/u.test(slot.text)))
    )
      return;
    report({ at: slot.at, data: { text: shown(slot) } });
  },
});
