import type { Indicator, KpiTable } from "../../reading/table";

/**
 * Something every row of a table can say, as words to be counted. What a table shows as a whole (its usual formula, its
 * rounding, its dash) is told from such counts alone, so that a changed row costs its own words and not the table's.
 */
export class Fact {
  constructor(readonly wordsOf: (indicator: Indicator) => readonly string[]) {}
}

type Counts = Map<string, number>;

const known = new WeakMap<KpiTable, Map<Fact, Counts>>();

/** How often each word is said by the rows of a table. In no order that means anything. */
export function countsOf(table: KpiTable, fact: Fact): ReadonlyMap<string, number> {
  const facts = known.get(table) ?? new Map<Fact, Counts>();
  known.set(table, facts);
  const before = facts.get(fact);
  if (before) return before;
  const counts: Counts = new Map();
  for (const indicator of table.indicators) add(counts, fact.wordsOf(indicator), 1);
  facts.set(fact, counts);
  return counts;
}

/** Hands the counts on to the table as it reads after a change; the old one's are used up. */
export function carryCounts(old: KpiTable, now: KpiTable): void {
  const facts = known.get(old);
  if (!facts || old.indicators.length !== now.indicators.length) return;
  known.delete(old);
  known.set(now, facts);
  for (const [at, before] of old.indicators.entries()) {
    const after = now.indicators[at];
    if (after === undefined || after === before) continue;
    for (const [fact, counts] of facts) {
      add(counts, fact.wordsOf(before), -1);
      add(counts, fact.wordsOf(after), 1);
    }
  }
}

/** The word said most often; of several the first by its letters, so that the order of the rows does not matter. */
export function mostSaid(
  counts: ReadonlyMap<string, number>,
): { readonly word: string; readonly count: number } | undefined {
  let best: { readonly word: string; readonly count: number } | undefined;
  for (const [word, count] of counts) {
    if (!best || count > best.count || (count === best.count && word < best.word)) best = { word, count };
  }
  return best;
}

export function sumOf(counts: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const count of counts.values()) sum += count;
  return sum;
}

function add(counts: Counts, words: readonly string[], step: 1 | -1): void {
  for (const word of words) {
    const count = (counts.get(word) ?? 0) + step;
    if (count === 0) counts.delete(word);
    else counts.set(word, count);
  }
}
