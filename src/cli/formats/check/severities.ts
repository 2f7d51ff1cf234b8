import type { Severity } from "../../../core/index";
import type { Language, Sentence } from "../../language";
import type { Counts } from "./report";

/** Shape and word beside every colour. */
export const SEVERITY_WORDS: Readonly<Record<Severity, Sentence>> = {
  error: { ja: "誤り", en: "error" },
  warning: { ja: "要確認", en: "warning" },
  info: { ja: "参考", en: "info" },
};

export const SEVERITY_MARKS: Readonly<Record<Severity, string>> = { error: "●", warning: "▲", info: "・" };

/** 「誤り 4・要確認 11・参考 2」 */
export function countsText({ error, warning, info }: Counts, language: Language): string {
  return language === "ja"
    ? `誤り ${error}・要確認 ${warning}・参考 ${info}`
    : `${error} errors, ${warning} warnings, ${info} infos`;
}
