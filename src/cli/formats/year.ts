import type { Language } from "../language";

/** 2024 → R6; a fiscal year in the short form a town hall writes. */
export function eraYear(year: number | null, language: Language): string {
  if (year === null) return "";
  if (language === "en") return `FY${year}`;
  if (year >= 2019) return year === 2019 ? "R元" : `R${year - 2018}`;
  return year >= 1989 ? `H${year - 1988}` : String(year);
}
