import type { BandSet } from "../../plan/bands/band";
import { BAND_PRESETS } from "../../plan/bands/presets";

/** Words of a sheet that rates by 達成 and 未達 alone. */
const MET_WORDS: ReadonlySet<string> = new Set(["達成", "未達", "未達成"]);

/** Without a plan: 達成/未達 at 100% where the sheet's own ratings use those words, else the common three steps. */
export function defaultBands(printed: readonly string[] = []): BandSet {
  const words = printed.map((word) => word.normalize("NFKC").replace(/\s/gu, "")).filter((word) => word !== "");
  const metOrNot = words.length > 0 && words.every((word) => MET_WORDS.has(word));
  return metOrNot ? BAND_PRESETS["met-or-not"] : BAND_PRESETS["three-steps"];
}
