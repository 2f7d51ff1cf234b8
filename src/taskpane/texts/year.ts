import { sayYear as sayJapanese, sayYearEn } from "../../core/index";
import type { Language } from "./language";

/** 令和6年度, the way a town hall says it; the Gregorian year for who reads English. */
export function sayYear(year: number, language: Language): string {
  return language === "ja" ? sayJapanese(year) : sayYearEn(year);
}
