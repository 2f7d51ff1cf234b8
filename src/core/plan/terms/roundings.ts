import type { Term } from "./term";

/** What happens to the digits of a rate that are not shown. */
export const ROUNDINGS = {
  "half-up": { ja: "四捨五入", en: "half up", also: [], meaning: "ExcelのROUNDと同じく四捨五入します。" },
  down: { ja: "切り捨て", en: "down", also: ["切捨て", "切捨"], meaning: "ExcelのROUNDDOWNと同じく切り捨てます。" },
  none: { ja: "端数処理なし", en: "none", also: ["なし"], meaning: "丸めず、表示だけを整えます。" },
} as const satisfies Record<string, Term>;

export type RoundingName = keyof typeof ROUNDINGS;
export const ROUNDING_NAMES = Object.keys(ROUNDINGS) as [RoundingName, ...RoundingName[]];

/** How a rate is rounded: decimals of the percentage shown, 0 for 94%, 1 for 93.8%. */
export interface Rounding {
  readonly mode: RoundingName;
  readonly decimals: number;
}
