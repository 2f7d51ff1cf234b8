import type { Range } from "../../workbook/workbook";
import { readValue } from "../value/read-value";
import type { Grid } from "./grid";
import { isValueRole } from "./mapping";
import type { Head } from "./read-head";
import type { HeadReader } from "./head-reader";

/** Rows that hold column heads, with what stands over each column. */
export interface HeaderBlock {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly columns: readonly HeadColumn[];
}

/** One column under a header block: the heads over it, from the lowest to the highest. */
export interface HeadColumn {
  readonly column: number;
  readonly heads: readonly StackedHead[];
}

export interface StackedHead {
  readonly row: number;
  /** First column of the head's cell: equal for columns under one merged head. */
  readonly origin: number;
  readonly text: string;
  readonly head?: Head;
  /** The head's cell reaches down into the body: a label for the rows beside it, no column head. */
  readonly reachesBody: boolean;
}

/** A filled cell of a row, as far as a header is concerned. */
interface Item {
  readonly left: number;
  readonly right: number;
  readonly head: Head | undefined;
  readonly isValue: boolean;
  readonly text: string;
  /** The year of a head that is nothing but four digits, which may as well be a number. */
  readonly bareYear?: number;
}

const BARE_YEAR = /^\s*[\d０-９]{4}\s*$/;

/** Blank columns that may stand between two heads of one table. */
const WIDEST_GAP = 3;
/** Header rows above and below the row that gives the table away. */
const TALLEST_PART = 4;

/** Does the row hold the heads of a table? Returns the column span of each such stretch, from left to right. */
export function findHeadStretches(
  grid: Grid,
  row: number,
  heads: HeadReader,
): readonly { left: number; right: number }[] {
  const stretches: { left: number; right: number }[] = [];
  const runs = runsOf(rowItems(grid, row, heads));
  const holdsValues = runs.some((run) => run.some((item) => item.isValue));
  let group: Item[] = [];
  const flush = (): void => {
    const trimmed = trimUnknown(group);
    if (looksLikeHeads(trimmed, holdsValues)) {
      stretches.push({ left: (trimmed[0] as Item).left, right: (trimmed.at(-1) as Item).right });
    }
    group = [];
  };
  const headRuns = withoutValues(runs);
  for (const [at, run] of headRuns.entries()) {
    const gap = group.length === 0 ? 0 : (run[0] as Item).left - (group.at(-1) as Item).right - 1;
    if (gap > WIDEST_GAP || (gap > 0 && startsAnother(group, headRuns.slice(at).flat()))) flush();
    // A memo or a table of other things at a distance is no part of the header.
    if (group.length > 0 && gap > 0 && run.filter((item) => item.head).length * 2 <= run.length) continue;
    group.push(...run);
  }
  flush();
  return stretches;
}

/** A name head after values, with values of its own: the next table on the same rows. */
function startsAnother(group: readonly Item[], rest: readonly Item[]): boolean {
  const opens = rest.find((item) => item.head)?.head?.kind;
  if (opens !== "name" && opens !== "project" && opens !== "number") return false;
  return group.some((item) => announcesValues(item.head)) && rest.some((item) => announcesValues(item.head));
}

/** The whole header block around a row that was found to hold heads. */
export function buildHeaderBlock(
  grid: Grid,
  row: number,
  stretch: { left: number; right: number },
  heads: HeadReader,
): HeaderBlock {
  const wide = widen(grid, row, stretch, heads);
  let { left, right } = wide;
  let top = wide.top;
  while (top > grid.bounds.top && row - top < TALLEST_PART && isUpperPart(grid, top - 1, left, right, heads)) top--;
  let bottom = row;
  for (const item of rowItems(grid, row, heads)) {
    if (item.left > right || item.right < left || !item.head) continue;
    const merge = grid.merge(row, item.left);
    // A head merged downwards shows how many rows the header has, unless it is a side label that runs along the body.
    if (!merge || merge.bottom <= bottom || merge.bottom - row >= TALLEST_PART) continue;
    if (headsBelow(grid, row, merge.bottom, left, right, heads)) bottom = merge.bottom;
  }
  while (
    bottom < grid.bounds.bottom &&
    bottom - row < TALLEST_PART &&
    isLowerPart(grid, bottom + 1, left, right, heads)
  ) {
    bottom++;
  }
  for (let r = top; r <= bottom; r++) {
    for (const item of rowItems(grid, r, heads)) {
      if (!item.head) continue;
      if (item.left <= right && item.right > right) right = item.right;
      if (item.right >= left && item.left < left) left = item.left;
    }
  }
  return { top, bottom, left, right, columns: stackColumns(grid, { top, bottom, left, right }, heads) };
}

/**
 * The row that gave the table away may be the lower one: years alone, below 指標 | 区分 | 単位 | 計画期間. Heads of the
 * row above that reach down into it, or stand over blank cells beside it, belong to the same header.
 */
function widen(
  grid: Grid,
  row: number,
  stretch: { left: number; right: number },
  heads: HeadReader,
): { left: number; right: number; top: number } {
  let { left, right } = stretch;
  let top = row;
  const headAbove = (column: number): { row: number; left: number; right: number } | undefined => {
    if (column < grid.bounds.left || column > grid.bounds.right || !grid.isBlank(row, column)) return undefined;
    const at = grid.anchor(row - 1, column);
    if (grid.isBlank(at.row, at.column) || row - at.row >= TALLEST_PART) return undefined;
    if (!heads.read(grid.face(at.row, at.column))) return undefined;
    const merge = grid.merge(at.row, at.column);
    return { row: at.row, left: merge?.left ?? column, right: merge?.right ?? column };
  };
  for (
    let column = left - 1;
    row > grid.bounds.top && column >= Math.max(grid.bounds.left, left - WIDEST_GAP);
    column--
  ) {
    const found = headAbove(column);
    if (!found) continue;
    left = Math.min(left, found.left);
    column = left;
    top = Math.min(top, found.row);
  }
  for (
    let column = right + 1;
    row > grid.bounds.top && column <= Math.min(grid.bounds.right, right + WIDEST_GAP);
    column++
  ) {
    const found = headAbove(column);
    if (!found || (found.row < row - 1 && grid.merge(row, column) === undefined)) continue;
    right = Math.max(right, found.right);
    column = right;
    top = Math.min(top, found.row);
  }
  return { left, right, top };
}

function rowItems(grid: Grid, row: number, heads: HeadReader): readonly Item[] {
  const items: Item[] = [];
  for (const column of grid.filledColumnsOf(row)) {
    const face = grid.face(row, column);
    const head = heads.read(face);
    items.push({
      left: column,
      right: grid.merge(row, column)?.right ?? column,
      head,
      isValue: head === undefined && isValueFace(face),
      text: face.text,
      ...(head?.year && BARE_YEAR.test(face.text) && { bareYear: head.year.year }),
    });
  }
  return areYears(items) ? items : items.map((item) => (item.bareYear === undefined ? item : asValue(item)));
}

function asValue({ left, right, text }: Item): Item {
  return { left, right, text, head: undefined, isValue: true };
}

/** Years of one table lie close together: a plan's period, its baseline, perhaps a long-term aim. */
const WIDEST_SPAN = 40;

/** 1946, 2030, 2072 without thousands separators are people, not years. */
function areYears(items: readonly Item[]): boolean {
  const years = items.flatMap((item) => item.bareYear ?? []);
  return years.length === 0 || Math.max(...years) - Math.min(...years) <= WIDEST_SPAN;
}

function isValueFace(face: { value: unknown; text: string; numberFormat: string }): boolean {
  if (typeof face.value === "number") return true;
  if (typeof face.value !== "string" || face.text.length > 24) return false;
  const kind = readValue({ value: face.value, text: face.text, numberFormat: face.numberFormat }).kind;
  return kind === "number" || kind === "missing";
}

function runsOf(items: readonly Item[]): readonly (readonly Item[])[] {
  const runs: Item[][] = [];
  for (const item of items) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && item.left <= last.right + 1) run.push(item);
    else runs.push([item]);
  }
  return runs;
}

function withoutValues(runs: readonly (readonly Item[])[]): readonly (readonly Item[])[] {
  return runs.filter((run) => !run.some((item) => item.isValue));
}

/** A memo beside a table is no part of its header. */
function trimUnknown(items: readonly Item[]): readonly Item[] {
  let from = 0;
  let to = items.length;
  const detached = (a: Item | undefined, b: Item | undefined): boolean => !a || !b || b.left - a.right > 1;
  while (from < to && !items[from]?.head && detached(items[from], items[from + 1])) from++;
  while (to > from && !items[to - 1]?.head && detached(items[to - 2], items[to - 1])) to--;
  return items.slice(from, to);
}

export function announcesValues(head: Head | undefined): boolean {
  if (!head) return false;
  if (head.kind === undefined) return head.year !== undefined;
  return head.kind === "amount" || (head.kind !== "rate" && head.kind !== "year" && isValueRoleKind(head.kind));
}

function isValueRoleKind(kind: string): boolean {
  return isValueRole(kind as "value");
}

/**
 * With values in the same row the words may be a body row's own (社会増減数 | 実績 | · | ▲102): then more of them are
 * asked for, since a header beside another table's body has a name or the like of its own.
 */
function looksLikeHeads(items: readonly Item[], besideValues: boolean): boolean {
  const known = items.filter((item) => item.head);
  if (known.length < (besideValues ? 3 : 2) || known.length * 2 < items.length) return false;
  return known.some((item) => announcesValues(item.head)) && !mayBeBodyRow(known);
}

/** Kinds of heads that also stand as labels in the rows of a table. */
const LABEL_KINDS: ReadonlySet<string | undefined> = new Set(["target", "actual", "rate", "baseline"]);

/**
 * 実績値 | 2084: a label and a number that looks like a year. Without any head that only a header has, bare years must
 * follow each other as years do.
 */
function mayBeBodyRow(known: readonly Item[]): boolean {
  if (known.every((item) => item.bareYear === undefined)) return false;
  if (known.some((item) => item.bareYear === undefined && !LABEL_KINDS.has(item.head?.kind))) return false;
  const years = known.flatMap((item) => item.bareYear ?? []);
  const steps = years.slice(1).map((year, at) => Math.abs(year - (years[at] ?? 0)));
  return !(steps.some((step) => step === 1) && steps.filter((step) => step <= 2).length * 2 >= steps.length);
}

/** A row above the heads that carries merged or spread parents: years over 目標/実績, 目標値 over years. */
function isUpperPart(grid: Grid, row: number, left: number, right: number, heads: HeadReader): boolean {
  const items = rowItems(grid, row, heads).filter((item) => item.left <= right && item.right >= left);
  if (items.length === 0 || items.some((item) => item.isValue)) return false;
  const known = items.filter((item) => item.head);
  if (known.length * 2 < items.length || known.length === 0) return false;
  return items.some((item) => {
    if (!item.head) return false;
    const spread = grid.merge(row, item.left);
    const below = heads.read(grid.face(row + 1, item.left));
    if (spread && spread.bottom > row && spread.right === spread.left) return true;
    const isParent = item.head.year !== undefined || isValueRoleKind(item.head.kind ?? "");
    if (!isParent) return false;
    if (spread && spread.right > spread.left) return true;
    return below !== undefined && (below.kind === undefined) !== (item.head.kind === undefined);
  });
}

/** A row below the heads that carries more of them, and nothing of a body row. */
function isLowerPart(grid: Grid, row: number, left: number, right: number, heads: HeadReader): boolean {
  const items = rowItems(grid, row, heads).filter((item) => item.left <= right && item.right >= left);
  if (items.length === 0) return false;
  if (items.some((item) => item.isValue)) return false;
  const known = items.filter((item) => item.head);
  if (known.length === 0) return false;
  // Years below years are no second row of heads but numbers that look like years.
  if (known.some((item) => item.head?.year && headAt(grid, row - 1, item.left, heads)?.year)) return false;
  return items.every((item) => item.head !== undefined || heads.isUnit(item.text));
}

function headAt(grid: Grid, row: number, column: number, heads: HeadReader): Head | undefined {
  const at = grid.anchor(row, column);
  return heads.read(grid.face(at.row, at.column));
}

function headsBelow(grid: Grid, row: number, bottom: number, left: number, right: number, heads: HeadReader): boolean {
  for (let r = row + 1; r <= bottom; r++) {
    const items = rowItems(grid, r, heads).filter((item) => item.left <= right && item.right >= left);
    if (items.some((item) => item.isValue)) return false;
    if (items.some((item) => !item.head && !heads.isUnit(item.text))) return false;
  }
  return true;
}

function stackColumns(grid: Grid, block: Range, heads: HeadReader): readonly HeadColumn[] {
  const columns: HeadColumn[] = [];
  for (let column = block.left; column <= block.right; column++) {
    const stack: StackedHead[] = [];
    for (let row = block.bottom; row >= block.top; row--) {
      const found = headOver(grid, row, column, block, heads);
      if (found && !stack.some((other) => other.row === found.row && other.origin === found.origin)) stack.push(found);
    }
    columns.push({ column, heads: stack });
  }
  return columns;
}

function headOver(grid: Grid, row: number, column: number, block: Range, heads: HeadReader): StackedHead | undefined {
  const merge = grid.merge(row, column);
  const at = merge ? { row: merge.top, column: merge.left } : { row, column };
  const origin = grid.isBlank(at.row, at.column) ? spreadParent(grid, row, column, block, heads) : at.column;
  if (origin === undefined) return undefined;
  const originRow = origin === at.column ? at.row : row;
  const face = grid.face(originRow, origin);
  const head = heads.read(face);
  const bottom = grid.merge(originRow, origin)?.bottom ?? originRow;
  return { row: originRow, origin, text: face.text, ...(head && { head }), reachesBody: bottom > block.bottom };
}

/**
 * A parent head that was not merged over its columns but only typed over the first of them: 令和6年度 | · | 令和7年度 | ·
 * over 目標 | 実績 | 目標 | 実績. It reaches right over blank cells, as long as something stands below.
 */
function spreadParent(grid: Grid, row: number, column: number, block: Range, heads: HeadReader): number | undefined {
  if (row >= block.bottom || !somethingBelow(grid, row, column, block)) return undefined;
  for (let left = column - 1; left >= block.left; left--) {
    if (grid.merge(row, left) && grid.anchor(row, left).row !== row) return undefined;
    const at = grid.anchor(row, left);
    if (grid.isBlank(at.row, at.column)) continue;
    const merge = grid.merge(at.row, at.column);
    if (merge && merge.right > merge.left) return undefined;
    const head = heads.read(grid.face(at.row, at.column));
    const isParent = head !== undefined && (head.year !== undefined || isValueRoleKind(head.kind ?? ""));
    return isParent && somethingBelow(grid, row, left, block) ? left : undefined;
  }
  return undefined;
}

function somethingBelow(grid: Grid, row: number, column: number, block: Range): boolean {
  for (let r = row + 1; r <= block.bottom; r++) if (!grid.isBlank(r, column)) return true;
  return false;
}
