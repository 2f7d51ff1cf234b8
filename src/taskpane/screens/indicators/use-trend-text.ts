import type { IndicatorLine } from "../../../core/index";
import { useLanguage, useWords } from "../../shell/desk-context";
import { INDICATORS } from "../../texts/indicators/words";
import { sayYear } from "../../texts/year";

/** The little picture in words. */
export function useTrendText(): (line: IndicatorLine) => string {
  const words = useWords(INDICATORS);
  const language = useLanguage();
  const locale = language === "ja" ? "ja-JP" : "en-US";
  return ({ series, unit }) => {
    const say = (value: number | null) => (value === null ? null : `${value.toLocaleString(locale)}${unit}`);
    const points = series.map(({ year, target, actual }) =>
      words.point(sayYear(year, language), say(target), say(actual)),
    );
    return words.trend(points.join(language === "ja" ? "、" : "; "));
  };
}
