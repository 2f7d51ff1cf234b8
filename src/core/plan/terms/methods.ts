import type { Term } from "./term";

/** How a rate is computed from baseline (B), target (T) and actual (A). */
export const METHODS = {
  ratio: {
    ja: "単純比",
    en: "ratio",
    also: ["達成率", "実績÷目標", "実績/目標"],
    meaning: "実績 ÷ 目標。目標が0、または符号が異なるときは算出しません。",
  },
  inverse: {
    ja: "逆比",
    en: "inverse ratio",
    also: ["目標÷実績", "目標/実績"],
    meaning: "目標 ÷ 実績（低いほど良い指標）。目標または実績が0のときは算出しません。",
  },
  "inverse-two-minus": {
    ja: "逆比（2−比）",
    en: "two minus ratio",
    also: ["2-実績/目標", "2−実績÷目標"],
    meaning: "2 − 実績 ÷ 目標（低いほど良い指標）。目標が0のときは算出しません。",
  },
  progress: {
    ja: "改善幅",
    en: "progress from the baseline",
    also: ["改善率", "改善度", "(実績-基準)÷(目標-基準)"],
    meaning: "（実績 − 基準値）÷（目標 − 基準値）。目標と基準値が同じときは算出しません。",
  },
  prorated: {
    ja: "期間按分",
    en: "pro rata",
    also: ["按分"],
    meaning: "実績 ÷（目標 × 実績の年数 ÷ 目標の年数）。目標が0のときは算出しません。",
  },
  elapsed: {
    ja: "進捗率",
    en: "elapsed share",
    also: ["経過年数比", "進捗率（経過年数比）"],
    meaning: "実績 ÷（最終目標のうち、経過年数に応じて達しているべき値）。",
  },
  met: {
    ja: "達成/未達",
    en: "met or not",
    also: ["達成・未達", "達成の可否", "達否"],
    meaning: "実績を目標と比べ、達成か未達かだけを示します。率は算出しません。",
  },
} as const satisfies Record<string, Term>;

export type MethodName = keyof typeof METHODS;
export const METHOD_NAMES = Object.keys(METHODS) as [MethodName, ...MethodName[]];
