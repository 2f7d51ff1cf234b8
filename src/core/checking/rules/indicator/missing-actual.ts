import { sayYear, sayYearEn } from "../../judging/say";
import { byYear, isBlank, valueSlots } from "../../judging/slots";
import { indicatorRule } from "../../rule";

interface Data {
  readonly name: string;
  readonly year: number | null;
}

/**
 * Blank cells only: a dash or 未集計 says that somebody looked. Blanks before an indicator began (no actual yet, no
 * earlier value) stay silent but for the year being evaluated. A false alarm would be an indicator surveyed every third
 * year whose other years are left blank instead of marked.
 */
export const missingActual = indicatorRule<"indicator/missing-actual", Data>({
  id: "indicator/missing-actual",
  severity: "error",
  title: { ja: "実績値の未入力", en: "No actual" },
  messages: {
    ja: ({ name, year }) =>
      `「${name}」の${year === null ? "" : `${sayYear(year)}の`}実績値が未入力です。実績を入力するか、値がない理由（未集計・調査なしなど）を入力してください。`,
    en: ({ name, year }) =>
      `"${name}" has no actual${year === null ? "" : ` for ${sayYearEn(year)}`}. Enter it, or say why there is none.`,
  },
  why: {
    ja: "実績がないと達成率を計算できず、入力漏れなのか値がないのかも分かりません。",
    en: "Without an actual there is no rate, and nobody can tell forgotten from unavailable.",
  },
  mending: {
    ja: "実績値、または「未集計」「調査なし」「対象外」などの理由を入力します。",
    en: "Enter the actual or the reason why there is none.",
  },
  examples: { bad: "目標 7,000 ／ 実績（空欄）", good: "目標 7,000 ／ 実績 未集計" },
  check({ indicator, year, planned }, report) {
    if (year === undefined && planned === undefined) return;
    if (valueSlots(indicator).every((slot) => isBlank(slot))) return;
    const name = indicator.name;
    for (const slot of indicator.actuals) {
      if (slot.year === null && isBlank(slot)) report({ at: slot.at, data: { name, year: null } });
    }
    if (year === undefined) return;
    let begun = false;
    for (const slot of byYear(indicator.actuals)) {
      if (slot.year > year) break;
      if (isBlank(slot) && (begun || slot.year === year)) report({ at: slot.at, data: { name, year: slot.year } });
      else if (slot.reading.kind === "number") begun = true;
    }
  },
});
