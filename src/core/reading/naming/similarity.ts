/** How alike two strings are, 0 to 1: single-character edits against the longer length. */
export function similarity(a: string, b: string): number {
  const longer = Math.max(a.length, b.length);
  return longer === 0 ? 1 : 1 - editDistance(a, b) / longer;
}

/** Insertions, deletions and replacements that turn one string into the other. */
export function editDistance(a: string, b: string): number {
  const left = [...a];
  const right = [...b];
  let row = right.map((_, index) => index + 1);
  left.forEach((letter, i) => {
    let diagonal = i;
    let before = i + 1;
    row = row.map((above, j) => {
      const cost = Math.min(above + 1, before + 1, diagonal + (letter === right[j] ? 0 : 1));
      diagonal = above;
      before = cost;
      return cost;
    });
  });
  return row[row.length - 1] ?? left.length;
}
