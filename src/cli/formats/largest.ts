/** The largest number, 0 for none. Not Math.max(...): a table of 200,000 rows is more than a call can take. */
export function largest<T>(items: Iterable<T>, of: (item: T) => number): number {
  let best = 0;
  for (const item of items) best = Math.max(best, of(item));
  return best;
}
