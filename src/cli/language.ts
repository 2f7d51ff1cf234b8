export type Language = "ja" | "en";

/** One sentence in both languages. */
export type Sentence = Readonly<Record<Language, string>>;
