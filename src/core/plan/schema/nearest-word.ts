import { similarity } from "../../reading/naming/similarity";

/** The known word that a mistyped one probably meant; undefined when none is near. */
export function nearestWord(word: string, known: readonly string[]): string | undefined {
  const plain = (text: string): string => text.normalize("NFKC").toLowerCase().replace(/[\s_]/gu, "");
  let best: { readonly word: string; readonly score: number } | undefined;
  for (const candidate of known) {
    const [a, b] = [plain(word), plain(candidate)];
    const begins = Math.min(a.length, b.length) >= 3 && (a.startsWith(b) || b.startsWith(a));
    const score = Math.max(similarity(a, b), begins ? 0.6 : 0);
    if (score >= 0.5 && score > (best?.score ?? 0)) best = { word: candidate, score };
  }
  return best?.word;
}
