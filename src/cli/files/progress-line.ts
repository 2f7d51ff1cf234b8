const CELLS = 20;

/** 「████░░░░ 3/10 進捗報告.xlsx」: files done before this one, and the one at hand. */
export function progressLine(done: number, of: number, path: string): string {
  const filled = Math.round((done / of) * CELLS);
  // ASCII: block characters are wide on some Japanese terminals and narrow on others.
  return `[${"#".repeat(filled)}${" ".repeat(CELLS - filled)}] ${done + 1}/${of} ${path}`;
}
