import type { Term } from "./term";

/** What one value of an indicator covers. */
export const ACCUMULATIONS = {
  point: {
    ja: "時点",
    en: "point in time",
    also: ["時点値", "年度末", "現在値"],
    meaning: "ある時点の値（人口、店舗数、割合など）です。",
  },
  yearly: {
    ja: "単年度",
    en: "yearly",
    also: ["年間", "年度", "単年"],
    meaning: "その年度1年間の値です。",
  },
  cumulative: {
    ja: "累計",
    en: "cumulative",
    also: ["累積", "延べ累計"],
    meaning: "起点の年度からの累計です。前年度より小さくなることはありません。",
  },
  period: {
    ja: "期間合計",
    en: "period total",
    also: ["期間計", "計画期間の合計", "期間中の合計"],
    meaning: "目標が計画期間全体の合計で、実績は各年度の値です。",
  },
} as const satisfies Record<string, Term>;

export type AccumulationName = keyof typeof ACCUMULATIONS;
export const ACCUMULATION_NAMES = Object.keys(ACCUMULATIONS) as [AccumulationName, ...AccumulationName[]];
