import type { Language } from "./finding";
import { type Finding, ruleOf } from "./registry";

/** A finding as sentences: what is wrong, and what to do. */
export function describe(finding: Finding, language: Language = "ja"): string {
  return wordsOf(finding, language);
}

// The registry ties every rule to its own data; the compiler loses that tie when the rule is looked up by a variable id.
function wordsOf(finding: Finding, language: Language): string {
  const messages = ruleOf(finding.rule).messages as Readonly<Record<Language, (data: unknown) => string>>;
  return messages[language](finding.data);
}
