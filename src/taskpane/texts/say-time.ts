import type { Language } from "./language";

/** "2026-11-20T14:02" → 11/20 14:02, as the clock of the PC said. */
export function sayTime(time: string, language: Language): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}:\d{2})/u.exec(time);
  if (!match) return time;
  const [, year = "", month = "", day = "", clock = ""] = match;
  return language === "ja"
    ? `${String(Number(month))}/${String(Number(day))} ${clock}`
    : `${year}-${month}-${day} ${clock}`;
}
