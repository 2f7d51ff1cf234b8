import type { Grid } from "./grid";
import type { HeadReader } from "./head-reader";
import { announcesValues, rowItems, type RowItem } from "./row-items";

/** Blank columns that may stand between two heads of one table. */
export const WIDEST_GAP = 3;

/** Does the row hold the heads of a table? Returns the column span of each such stretch, from left to right. */
export function findHeadStretches(
  grid: Grid,
  row: number,
  heads: HeadReader,
  /** The row stands below a table's heads, where numbers are likelier than years. */
  inBody = false,
): readonly { left: number; right: number }[] {
  const stretches: { left: number; right: number }[] = [];
  const runs = runsOf(rowItems(grid, row, heads));
  const holdsValues = runs.some((run) => run.some((item) => item.isValue));
  let group: RowItem[] = [];
  const flush = (): void => {
    const trimmed = trimUnknown(group);
    if (looksLikeHeads(trimmed, holdsValues, inBody)) {
      stretches.push({ left: (trimmed[0] as RowItem).left, right: (trimmed.at(-1) as RowItem).right });
    }
    group = [];
  };
  const headRuns = withoutValues(runs);
  for (const [at, run] of headRuns.entries()) {
    const gap = group.length === 0 ? 0 : (run[0] as RowItem).left - (group.at(-1) as RowItem).right - 1;
    if (gap > WIDEST_GAP || (gap > 0 && startsAnother(group, headRuns.slice(at).flat()))) flush();
    // A memo or a table of other things at a distance is no part of the header.
    if (group.length > 0 && gap > 0 && run.filter((item) => item.head).length * 2 <= run.length) continue;
    group.push(...run);
  }
  flush();
  return stretches;
}

/** A name head after values, with values of its own: the next table on the same rows. */
function startsAnother(group: readonly RowItem[], rest: readonly RowItem[]): boolean {
  const opens = rest.find((item) => item.head)?.head?.kind;
  if (opens !== "name" && opens !== "project" && opens !== "number") return false;
  return group.some((item) => announcesValues(item.head)) && rest.some((item) => announcesValues(item.head));
}

function runsOf(items: readonly RowItem[]): readonly (readonly RowItem[])[] {
  const runs: RowItem[][] = [];
  for (const item of items) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && item.left <= last.right + 1) run.push(item);
    else runs.push([item]);
  }
  return runs;
}

function withoutValues(runs: readonly (readonly RowItem[])[]): readonly (readonly RowItem[])[] {
  return runs.filter((run) => !run.some((item) => item.isValue));
}

/** A memo beside a table is no part of its header. */
function trimUnknown(items: readonly RowItem[]): readonly RowItem[] {
  let from = 0;
  let to = items.length;
  const detached = (a: RowItem | undefined, b: RowItem | undefined): boolean => !a || !b || b.left - a.right > 1;
  while (from < to && !items[from]?.head && detached(items[from], items[from + 1])) from++;
  while (to > from && !items[to - 1]?.head && detached(items[to - 2], items[to - 1])) to--;
  return items.slice(from, to);
}

/**
 * With values in the same row the words may be a body row's own (社会増減数 | 実績 | · | ▲102): then more of them are
 * asked for, since a header beside another table's body has a name or the like of its own.
 */
function looksLikeHeads(items: readonly RowItem[], besideValues: boolean, inBody: boolean): boolean {
  const known = items.filter((item) => item.head);
  if (known.length < (besideValues ? 3 : 2) || known.length * 2 < items.length) return false;
  return known.some((item) => announcesValues(item.head)) && !mayBeBodyRow(items, known, inBody);
}

/** Kinds of heads that also stand as labels in the rows of a table. */
const LABEL_KINDS: ReadonlySet<string | undefined> = new Set(["target", "actual", "rate", "baseline"]);

/**
 * 実績値 | 2084, or a name with 1990 | 1995 | 2000 people: numbers that look like years. Without any head that only a
 * header has, bare years must follow each other as years do; and inside a table nothing but years may stand beside them.
 */
function mayBeBodyRow(items: readonly RowItem[], known: readonly RowItem[], inBody: boolean): boolean {
  if (known.every((item) => item.bareYear === undefined)) return false;
  if (known.some((item) => item.bareYear === undefined && !LABEL_KINDS.has(item.head?.kind))) return false;
  if (inBody && items.some((item) => item.bareYear === undefined)) return true;
  const years = known.flatMap((item) => item.bareYear ?? []);
  const steps = years.slice(1).map((year, at) => Math.abs(year - (years[at] ?? 0)));
  return !(steps.some((step) => step === 1) && steps.filter((step) => step <= 2).length * 2 >= steps.length);
}
