/** The known word that a mistyped one was probably meant to be; undefined when none is near. */
export function nearest(typed: string, known: readonly string[]): string | undefined {
  let best: string | undefined;
  // At least one letter has to be right.
  let bestDistance = Math.min(Math.max(2, Math.floor(typed.length / 3)), typed.length - 1) + 1;
  for (const word of known) {
    const distance = distanceBetween(typed, word);
    if (distance < bestDistance) {
      best = word;
      bestDistance = distance;
    }
  }
  return best;
}

function distanceBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next[j] = Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
