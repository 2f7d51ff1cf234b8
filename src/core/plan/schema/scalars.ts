import * as z from "zod";

/** A fiscal year by its first Gregorian year. "R6" and 令和6年度 are turned into numbers before the schema sees them. */
export const yearSchema = z
  .int()
  .min(1900)
  .max(2200)
  .describe("年度（始まりの西暦年）。2024、R6、令和6年度のどの書き方でもかまいません。");

/** Keys that hold a year, or a list of years, wherever they stand in a plan. */
export const YEAR_KEYS: ReadonlySet<string> = new Set([
  "from",
  "to",
  "years",
  "evaluationYear",
  "year",
  "asOf",
  "since",
]);

/** Notes may run over several lines. */
export const textSchema = z.string().trim().min(1);
const ONE_LINE = /^[^\r\n]*$/u;
/** Names stand in one line, so that a cell can hold several of them. */
export const nameSchema = z.string().trim().min(1).regex(ONE_LINE);
export const idSchema = z.string().trim().min(1).max(60).regex(ONE_LINE).describe("識別子。計画の中で重複しないもの。");
export const percentSchema = z.number().min(0).max(1000);
export const decimalsSchema = z.int().min(0).max(10).describe("小数点以下の桁数");
