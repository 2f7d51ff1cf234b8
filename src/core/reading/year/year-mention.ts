/** A year named in a text. */
export interface YearMention {
  /** Fiscal year by its first Gregorian year: H28 = 2016, R元 = H31 = 2019. For a range, its last year. */
  readonly year: number;
  /** First year of a range (令和２年～令和４年度 → 2020); absent for one year. */
  readonly from?: number;
  /** 年度 is fiscal; 年 alone is calendar; a bare H30 or 2019 does not say. A month settles it: fiscal. */
  readonly span: "fiscal" | "calendar" | "unsaid";
  /** Month, where one is named: 2024/4, R6.4.1. */
  readonly month?: number;
  /**
   * The way it is written, the same for all years written alike, by the example of 2024: "R6", "Ｒ6", "令和6年度",
   * "2024", "令和6(2024)年度". Ｈ30, Ｒ元 and Ｒ6 are all "Ｒ6": which era it is makes no other way of writing.
   */
  readonly notation: string;
  /** Where it stands in the text. */
  readonly start: number;
  readonly end: number;
}
