import type { HostFeatures } from "../../core/index";

export type Language = "ja" | "en";

/** One text file for each language; the compiler sees to it that none lacks a sentence. */
export type Words<T> = Readonly<Record<Language, T>>;

/** Japanese unless the host displays itself in something else: the tables are Japanese anyway. */
export function languageOf({ language }: Pick<HostFeatures, "language">): Language {
  return language === "" || /^ja\b/iu.test(language) ? "ja" : "en";
}
