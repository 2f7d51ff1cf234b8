import { sayYear, sayYearEn, shown } from "../../judging/say";
import { indicatorRule } from "../../rule";

/** The year after the one evaluated is under way and may hold interim values. */
export const futureActual = indicatorRule<
  "indicator/future-actual",
  { readonly text: string; readonly year: number; readonly now: number }
>({
  id: "indicator/future-actual",
  severity: "warning",
  title: { ja: "まだ始まっていない年度の実績", en: "An actual of a year that has not begun" },
  messages: {
    ja: ({ text, year, now }) =>
      `${sayYear(year)}の実績「${text}」が入力されていますが、評価する年度は${sayYear(now)}です。入力する列が合っているか確かめてください。`,
    en: ({ text, year, now }) =>
      `${text} stands as the actual of ${sayYearEn(year)}, while ${sayYearEn(now)} is being evaluated. See whether it stands in the right column.`,
  },
  why: {
    ja: "列を1つずらして入力すると、別の年度の実績として公表されます。",
    en: "A value one column off is published under the wrong year.",
  },
  mending: {
    ja: "正しい年度の列に移します。見込値なら見込と記します。",
    en: "Move it to its own year, or mark it as a forecast.",
  },
  examples: { bad: "R6を評価する表で、R8実績に120", good: "R8実績は空欄" },
  check({ indicator, year }, report) {
    if (year === undefined) return;
    for (const slot of indicator.actuals) {
      if (slot.year === null || slot.year <= year + 1 || slot.reading.kind !== "number") continue;
      if (slot.formula !== undefined || slot.reading.status === "forecast") continue;
      report({ at: slot.at, data: { text: shown(slot), year: slot.year, now: year } });
    }
  },
});
