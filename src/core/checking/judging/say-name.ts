/** A name as a sentence quotes it: on one line. */
export function sayPlainName(name: string): string {
  return name.replace(/\s*\n\s*/gu, "").trim();
}
