import type { Indicator, KpiTable } from "../../reading/table";

/**
 * Something every row of a table can say, as words to be counted. What a table shows as a whole (its usual formula, its
 * rounding, its dash) is told from such counts alone, so that a changed row costs its own words and not the table's.
 */
export class Fact<W extends Word = string> {
  constructor(readonly tell: (indicator: Indicator, say: (word: W) => void) => void) {}
}

type Word = string | number;
type Counts = Map<unknown, number>;

const known = new WeakMap<KpiTable, Map<Fact<Word>, Counts>>();

/** How often each word is said by the rows of a table. In no order that means anything. */
export function countsOf<W extends Word>(table: KpiTable, fact: Fact<W>): ReadonlyMap<W, number> {
  const facts = known.get(table) ?? new Map<Fact<Word>, Counts>();
  known.set(table, facts);
  if (!facts.has(fact)) countTogether(table, [fact]);
  // Only this fact's words were counted.
  return facts.get(fact) as ReadonlyMap<W, number>;
}

/** What will be asked for anyway, in one walk: of a big table, fetching the rows from memory is what takes the time. */
export function countTogether(table: KpiTable, asked: readonly Fact<Word>[]): void {
  const facts = known.get(table) ?? new Map<Fact<Word>, Counts>();
  known.set(table, facts);
  const tellers = asked.flatMap((fact) => {
    if (facts.has(fact)) return [];
    const counts: Counts = new Map();
    facts.set(fact, counts);
    return [{ fact, say: counting(counts, 1) }];
  });
  if (tellers.length === 0) return;
  for (const indicator of table.indicators) for (const { fact, say } of tellers) fact.tell(indicator, say);
}

/** Hands the counts on to the table as it reads after some of its rows changed; the old one's are used up. */
export function carryCounts(old: KpiTable, now: KpiTable, changed: Iterable<number>): void {
  const facts = known.get(old);
  if (!facts || old.indicators.length !== now.indicators.length) return;
  known.delete(old);
  known.set(now, facts);
  for (const at of changed) {
    const [before, after] = [old.indicators[at], now.indicators[at]];
    if (!before || !after) continue;
    for (const [fact, counts] of facts) {
      fact.tell(before, counting(counts, -1));
      fact.tell(after, counting(counts, 1));
    }
  }
}

/** The word said most often; of several the first by its letters, so that the order of the rows does not matter. */
export function mostSaid<W extends Word>(
  counts: ReadonlyMap<W, number>,
): { readonly word: W; readonly count: number } | undefined {
  let best: { readonly word: W; readonly count: number } | undefined;
  for (const [word, count] of counts) {
    if (!best || count > best.count || (count === best.count && word < best.word)) best = { word, count };
  }
  return best;
}

export function sumOf(counts: ReadonlyMap<Word, number>): number {
  let sum = 0;
  for (const count of counts.values()) sum += count;
  return sum;
}

function counting(counts: Counts, step: 1 | -1): (word: unknown) => void {
  return (word) => {
    const count = (counts.get(word) ?? 0) + step;
    if (count === 0) counts.delete(word);
    else counts.set(word, count);
  };
}
