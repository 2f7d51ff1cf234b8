import type { CellFace } from "../value/read-value";

/** A year named in a text. */
export interface YearMention {
  /** Fiscal year by its first Gregorian year: H28 = 2016, R元 = H31 = 2019. For a range, its last year. */
  readonly year: number;
  /** First year of a range (令和２年～令和４年度 → 2020); absent for one year. */
  readonly from?: number;
  /** 年度 is fiscal; 年 alone is calendar; a bare H30 or 2019 does not say. */
  readonly span: "fiscal" | "calendar" | "unsaid";
  /** Month, where one is named: 2024/4, R6.4.1. */
  readonly month?: number;
  /** One word for the way it is written, the same for all years written alike: "H30", "Ｈ30", "平成30年度", "2019", … with the digits left out. */
  readonly notation: string;
  /** Where it stands in the text. */
  readonly start: number;
  readonly end: number;
}

/** The one year a whole cell names (H30, 令和６年度, 2019, an era-formatted date serial); undefined when it says anything else. */
export function readYear(_cell: CellFace): YearMention | undefined {
  return undefined;
}

/** Every year named in a text, in order, and the text without them: "Ｒ6実績" → [2024], "実績". */
export function findYears(text: string): { readonly years: readonly YearMention[]; readonly rest: string } {
  return { years: [], rest: text };
}
