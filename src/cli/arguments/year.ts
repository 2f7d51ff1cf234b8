import { readYear } from "../../core/index";
import { UsageError } from "../usage-error";

/** R6, Ｒ６, 令和6年度, 2024, FY2024 → 2024. */
export function parseYear(typed: string): number {
  const text = typed.trim();
  const isBare = /^(?:19|20)\d\d$/.test(text.normalize("NFKC"));
  const mention = isBare ? undefined : readYear({ value: text, text, numberFormat: "General" });
  const year = isBare ? Number(text.normalize("NFKC")) : mention?.from === undefined ? mention?.year : undefined;
  if (year !== undefined) return year;
  throw new UsageError({
    ja: `「${typed}」を年度として読めません。R6、令和6年度、2024 のように書いてください。`,
    en: `"${typed}" is no fiscal year; write it like R6, 令和6年度 or 2024.`,
  });
}
